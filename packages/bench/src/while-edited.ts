import { readFileSync, writeFileSync } from 'node:fs';

/** Does something while a file has another text, and puts the text back that it had. */
export function whileEdited<Result>(
  file: string,
  edit: (text: string) => string,
  work: () => Result,
): Result {
  const before = readFileSync(file, 'utf8');
  const after = edit(before);
  if (after === before) throw new Error(`${file}: nothing to edit`);
  writeFileSync(file, after);
  try {
    return work();
  } finally {
    writeFileSync(file, before);
  }
}
