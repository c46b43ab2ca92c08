// The pictures that are kept, and those that a failing test leaves to be looked at.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('pictures', import.meta.url));
const ending = '.webp';
const file = (name: string): string => join(folder, `${name}${ending}`);

export const keptPicture = (name: string): Buffer | undefined =>
  existsSync(file(name)) ? readFileSync(file(name)) : undefined;

export const keptNames = (): string[] =>
  existsSync(folder) ? readdirSync(folder).map((name) => name.slice(0, -ending.length)) : [];

export function keepPicture(name: string, picture: Buffer): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(file(name), picture);
}

export const dropPicture = (name: string): void => rmSync(file(name), { force: true });

/** Not under version control. */
const differences = fileURLToPath(new URL('../../.shots', import.meta.url));

export const forgetDifferences = (): void => rmSync(differences, { recursive: true, force: true });

/** Gives the path of the file, to be told to whoever runs the tests. */
export function leaveDifference(name: string, sheet: Buffer): string {
  mkdirSync(differences, { recursive: true });
  const left = join(differences, `${name}.png`);
  writeFileSync(left, sheet);
  return left;
}
