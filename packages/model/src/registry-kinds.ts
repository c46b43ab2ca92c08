/** The kinds of entry that a registry holds, in the order in which they are listed to people. */
export const registryKinds = [
  'issuer',
  'administrative-unit',
  'theme',
  'event',
  'act',
  'fact',
  'title',
  'award-form',
  'scoring-grid',
  'parameter',
] as const;
