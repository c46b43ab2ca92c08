import { readFileSync, writeFileSync } from 'node:fs';

/** Does something while a file has another text, and puts the text back that it had. */
export async function whileEdited<Result>(
  file: string,
  edit: (text: string) => string,
  work: () => Result | Promise<Result>,
): Promise<Result> {
  const before = readFileSync(file, 'utf8');
  const after = edit(before);
  if (after === before) throw new Error(`${file}: nothing to edit`);
  writeFileSync(file, after);
  try {
    return await work();
  } finally {
    writeFileSync(file, before);
  }
}
