import type { Words } from '../words.ts';

export const manual: Words['manual'] = {
  title: 'Manual',
  about:
    'How to read this archive, how to write a movement as a text that people and machines both read, how it is worked out who is eligible, and what each finding means. The pages of the manual are in Vietnamese; most begin with a summary in English.',
  reading: 'Reading the archive',
  readingGuide: 'How to read this archive',
  groups: {
    writing: 'Writing a movement',
    reviewing: 'Reviewing a change',
    computing: 'Working out awards',
    reference: 'Reference',
  },
  contents: 'On this page',
  checks: 'Findings',
  sameText: 'This page is taken unchanged from the documentation in the source repository:',
};
