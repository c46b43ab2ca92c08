import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { digestOf } from './digest.ts';

/**
 * What this program is, since another may write the same archive in other words: the entry of a bundle names all
 * of its parts by their digests. Nothing for sources as they are written, which change part by part.
 */
export function thisProgram(): string | undefined {
  if (import.meta.url.endsWith('.ts')) return undefined;
  const entry = readFileSync(fileURLToPath(new URL('./thidua.js', import.meta.url)));
  return `${digestOf(entry)} ${process.version}`;
}
