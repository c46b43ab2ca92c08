/** Reads a text and counts what it could not read. */
export type Reader = (text: string) => number;

/** Our parser, a floor and the peers, each loaded only when asked for. */
export const readers = {
  thidua: async (): Promise<Reader> => {
    const { parse } = await import('@thidua/language');
    return (text) => parse(text).diagnostics.length;
  },
  'thidua, tokens only': async (): Promise<Reader> => {
    const { lex } = await import('@thidua/language');
    return (text) => lex(text).diagnostics.length;
  },
  'by hand, outer form only': async (): Promise<Reader> => {
    const { readByHand } = await import('./peers/hand-written.ts');
    return (text) => (readByHand(text).kind === 'file' ? 0 : 1);
  },
  'Chevrotain CST, outer form': async (): Promise<Reader> => {
    const { chevrotainReader } = await import('./peers/chevrotain-cst.ts');
    return chevrotainReader();
  },
  'Langium, whole language': async (): Promise<Reader> => {
    const { langiumWholeReader } = await import('./peers/langium.ts');
    return langiumWholeReader();
  },
  'Langium, outer form': async (): Promise<Reader> => {
    const { langiumOuterReader } = await import('./peers/langium.ts');
    return langiumOuterReader();
  },
  yaml: async (): Promise<Reader> => {
    const { parse } = await import('yaml');
    return (text) => (parse(text) === null ? 1 : 0);
  },
};

export type ReaderName = keyof typeof readers;
