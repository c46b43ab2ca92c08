import type { IParserErrorMessageProvider, TokenType } from 'chevrotain';

const separator = '\u001f';

/**
 * Chevrotain asks for a sentence; it is given the expected tokens instead, so that the sentence can be put
 * together in the reader's language later.
 */
export const structuredErrors: IParserErrorMessageProvider = {
  buildMismatchTokenMessage: ({ expected }) => expected.name,
  buildNotAllInputParsedMessage: () => '',
  buildNoViableAltMessage: ({ expectedPathsPerAlt }) =>
    firstTokens(expectedPathsPerAlt.flat()).join(separator),
  buildEarlyExitMessage: ({ expectedIterationPaths }) =>
    firstTokens(expectedIterationPaths).join(separator),
};

const firstTokens = (paths: readonly (readonly TokenType[])[]): string[] => [
  ...new Set(paths.map((path) => path[0]?.name ?? '').filter((name) => name !== '')),
];

/** The names of the token types that would have been right, out of an error made by `structuredErrors`. */
export const expectedTokenNames = (message: string): string[] =>
  message === '' ? [] : message.split(separator);
