/**
 * What a page may load: its own files and nothing else. Search runs a script, and WebAssembly for its
 * index; a self-check runs a script that may ask nobody for anything. `headers.json` says the same to
 * servers; a test holds the two together.
 */
export type Scripting = 'none' | 'self-check' | 'search';

export function contentSecurityPolicy(scripting: Scripting): string {
  const directives = [
    "default-src 'none'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    ...(scripting === 'search'
      ? ["script-src 'self' 'wasm-unsafe-eval'", "connect-src 'self'", "worker-src 'self'"]
      : []),
    ...(scripting === 'self-check' ? ["script-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'self'",
  ];
  return directives.join('; ');
}
