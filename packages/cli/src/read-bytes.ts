import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** Files are read one after the other, each into the place of the last: nobody needs its bytes once they are taken in. */
const usualPlace = 256 * 1024;
let place: Buffer | undefined;

function placeFor(size: number): Buffer {
  if (size > usualPlace) return Buffer.allocUnsafe(size);
  place ??= Buffer.allocUnsafe(usualPlace);
  return place;
}

/** The bytes of a file, until the next is read; or its size where that is more than `most`. */
export function readBytes(path: string, most = Number.POSITIVE_INFINITY): Uint8Array | number {
  const handle = openSync(path, 'r');
  try {
    const { size } = fstatSync(handle);
    if (size > most) return size;
    const bytes = placeFor(size);
    let length = 0;
    while (length < size) {
      const got = readSync(handle, bytes, length, size - length, null);
      if (got === 0) break;
      length += got;
    }
    return bytes.subarray(0, length);
  } finally {
    closeSync(handle);
  }
}
