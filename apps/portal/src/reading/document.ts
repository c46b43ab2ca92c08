import type { OfficialDocument } from '@thidua/model';

/** A công văn: the one kind of document that bears no name of its kind. */
export const isLetter = ({ type }: OfficialDocument): boolean =>
  type === undefined || /^công văn$/iu.test(type);
