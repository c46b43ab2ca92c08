import { closeSync, createReadStream, openSync, readSync } from 'node:fs';
import { basename } from 'node:path';
import { TextDecoder } from 'node:util';
import { Unreadable } from './unreadable.ts';

/** Decodes a file piece by piece: UTF-8, with or without its mark, or UTF-16 with one. */
export async function* textOf(path: string): AsyncIterable<string> {
  let decoder: TextDecoder | undefined;
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 16 })) {
    const bytes = chunk as Buffer;
    decoder ??= decoderFor(bytes, path);
    yield decoded(decoder, bytes, path);
  }
  const rest = decoder === undefined ? '' : decoded(decoder, undefined, path);
  if (rest !== '') yield rest;
}

function decoderFor(bytes: Buffer, path: string): TextDecoder {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le', { fatal: true });
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be', { fatal: true });
  if (bytes.includes(0)) throw notText(path);
  return new TextDecoder('utf-8', { fatal: true });
}

function decoded(decoder: TextDecoder, bytes: Buffer | undefined, path: string): string {
  try {
    return bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true });
  } catch {
    throw legacy(path);
  }
}

export const notText = (path: string): Unreadable =>
  new Unreadable({
    vi: `\`${basename(path)}\` không phải là tệp văn bản.`,
    en: `\`${basename(path)}\` is not a text file.`,
  });

export const legacy = (path: string): Unreadable =>
  new Unreadable(
    {
      vi: `\`${basename(path)}\` dùng bảng mã cũ (TCVN3, VNI, Windows-1258…), không đọc chắc chắn được chữ có dấu.`,
      en: `\`${basename(path)}\` is in a legacy encoding (TCVN3, VNI, Windows-1258…); its letters cannot be read for certain.`,
    },
    {
      vi: 'Trong Excel: Lưu thành (Save As) → “CSV UTF-8”, hoặc lưu thành .xlsx.',
      en: 'In Excel: Save As → “CSV UTF-8”, or save as .xlsx.',
    },
  );

/** The first bytes of a file. */
export function headOf(path: string, length: number): Buffer {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(length);
    return bytes.subarray(0, readSync(file, bytes, 0, length, 0));
  } finally {
    closeSync(file);
  }
}
