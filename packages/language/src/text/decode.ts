import type { Diagnostic, Message } from '../diagnostics/diagnostic.ts';
import { type SyntaxCode, say, syntaxCodes } from '../diagnostics/syntax-messages.ts';
import { legacyEncodingOf, readTwice } from './legacy.ts';

/** Browsers and Node have it; it is in no ECMAScript library. */
declare const TextDecoder: new (
  encoding: string,
  options: { fatal: boolean; ignoreBOM: boolean },
) => { decode(bytes: Uint8Array): string };

export type Decoded = { readonly text: string } | { readonly diagnostic: Diagnostic };

/** Files larger than this, in bytes, are refused unread. */
const largestFile = 16 * 1024 * 1024;
/** So many bytes are looked at to tell what a file is that is no UTF-8. */
const sample = 65_536;

/**
 * Bytes to text. A file that is not UTF-8 gets one diagnostic that names what it is; a byte order mark stays in
 * the text, so that offsets are those of the file.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length > largestFile) return refused(syntaxCodes.tooLarge, ...tooLarge(bytes.length));
  const wide = wideEncoding(bytes);
  if (wide !== undefined) return legacy(wide);
  const text = utf8(bytes);
  if (text === undefined) {
    const western = latin1(bytes);
    const found = legacyEncodingOf(western, 1);
    if (found !== undefined) return legacy(found.encoding);
    return isBinary(bytes)
      ? refused(syntaxCodes.notText, say.looksBinary(), say.chooseText())
      : refused(syntaxCodes.legacyEncoding, say.unknownEncoding(), say.saveAsUtf8());
  }
  if (text.includes('\u0000')) {
    return refused(syntaxCodes.notText, say.looksBinary(), say.chooseText());
  }
  const found = legacyEncodingOf(text, 3);
  if (found !== undefined) return typedIn(found.encoding);
  if (readTwice(text)) {
    return refused(syntaxCodes.legacyEncoding, say.readTwice(), say.openAgain());
  }
  return { text };
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** UTF-16 by its mark, or by the zero bytes between plain letters. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe) return 'UTF-16';
  if (first === 0xfe && second === 0xff) return 'UTF-16';
  const plain = (byte: number | undefined): boolean =>
    byte !== undefined && byte >= 0x20 && byte < 0x7f;
  if (plain(first) && second === 0 && plain(third) && fourth === 0) return 'UTF-16';
  if (first === 0 && plain(second) && third === 0 && plain(fourth)) return 'UTF-16';
  return undefined;
}

function latin1(bytes: Uint8Array): string {
  let text = '';
  const end = Math.min(bytes.length, sample);
  for (let at = 0; at < end; at++) text += String.fromCharCode(bytes[at] ?? 0);
  return text;
}

/** Control characters that no text has. */
function isBinary(bytes: Uint8Array): boolean {
  const end = Math.min(bytes.length, sample);
  let controls = 0;
  for (let at = 0; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === 0) return true;
    if (byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13) controls++;
  }
  return controls * 100 > end;
}

const legacy = (encoding: string): Decoded =>
  refused(syntaxCodes.legacyEncoding, say.legacyEncoding(encoding), say.saveAsUtf8());

const typedIn = (encoding: string): Decoded =>
  refused(syntaxCodes.legacyEncoding, say.legacyFont(encoding), say.convertFont());

const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(1).replace('.', ',');
const tooLarge = (bytes: number): [Message, Message] => [
  say.tooLarge(megabytes(bytes), megabytes(largestFile)),
  say.splitFile(),
];

function refused(code: SyntaxCode, message: Message, help: Message): Decoded {
  return {
    diagnostic: {
      code,
      severity: 'error',
      message,
      help,
      span: { start: 0, end: 0 },
      related: [],
      fixes: [],
    },
  };
}
