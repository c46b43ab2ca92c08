/**
 * What a page may load: its own files and nothing else, and no script within it. Search also reads its
 * index with WebAssembly. `connect-src 'self'` opens no way out that `img-src 'self'` does not; without it
 * Lighthouse, which asks for robots.txt in the name of the page, takes the archive for one without.
 * `headers.json` says the same to servers; a test holds the two together.
 */
export type Scripting = 'none' | 'self-check' | 'search';

const policies = new Map<Scripting, string>();
export function contentSecurityPolicy(scripting: Scripting): string {
  const policy = policies.get(scripting) ?? written(scripting);
  policies.set(scripting, policy);
  return policy;
}

function written(scripting: Scripting): string {
  const directives = [
    "default-src 'none'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    scripting === 'search' ? "script-src 'self' 'wasm-unsafe-eval'" : "script-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ];
  return directives.join('; ');
}
