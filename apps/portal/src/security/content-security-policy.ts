/**
 * What a page may load: its own files and nothing else. Search alone runs a script, and WebAssembly
 * for its index. `headers.json` says the same to servers; a test holds the two together.
 */
export type Scripting = 'none' | 'search';

export function contentSecurityPolicy(scripting: Scripting): string {
  const directives = [
    "default-src 'none'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    ...(scripting === 'search'
      ? ["script-src 'self' 'wasm-unsafe-eval'", "connect-src 'self'", "worker-src 'self'"]
      : []),
    "base-uri 'none'",
    "form-action 'self'",
  ];
  return directives.join('; ');
}
