/**
 * What a page may load: its own files and nothing else, and no script within it. Search also asks for its
 * index, and reads it with WebAssembly; no other page may ask anybody for anything. `headers.json` says the
 * same to servers; a test holds the two together.
 */
export type Scripting = 'none' | 'self-check' | 'search';

export function contentSecurityPolicy(scripting: Scripting): string {
  const directives = [
    "default-src 'none'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    ...(scripting === 'search'
      ? ["script-src 'self' 'wasm-unsafe-eval'", "connect-src 'self'"]
      : ["script-src 'self'"]),
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ];
  return directives.join('; ');
}
