import type { Words } from '../words/words.ts';

/** What the self-check says, and which language of the engine's sentences it takes. */
export type Speech = Pick<Words, 'locale' | 'documentLanguage'> & {
  readonly say: Words['selfCheck'];
  /** A figure as it is typed in this language; its sign of thousands, and its decimal point. */
  readonly thousands: '.' | ',';
};
