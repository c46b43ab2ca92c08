import type { Redirect } from './published-addresses.ts';

/** Rules for servers, by their path in the built site; only letters that need no quoting occur in addresses. */
export function redirectFiles(redirects: readonly Redirect[]): Readonly<Record<string, string>> {
  const lines = (line: (redirect: Redirect) => string): string =>
    redirects
      .toSorted((a, b) => (a.from < b.from ? -1 : 1))
      .map((redirect) => `${line(redirect)}\n`)
      .join('');
  return {
    // Netlify and Cloudflare Pages.
    _redirects: lines(({ from, to }) => `${from} ${to} 301`),
    '.hosting/nginx-redirects.map': lines(({ from, to }) => `${from} ${to};`),
    '.hosting/caddy-redirects.map': lines(({ from, to }) => `${from} ${to}`),
  };
}
