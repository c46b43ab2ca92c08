import { digestOf } from './digest.ts';
import { readBytes } from './read-bytes.ts';

/** The digest of what is in a file; nothing where it cannot be read, or has more than `most` bytes. */
export function digestOfFile(path: string, most?: number): string | undefined {
  try {
    const bytes = readBytes(path, most);
    return typeof bytes === 'number' ? undefined : digestOf(bytes);
  } catch {
    return undefined;
  }
}
