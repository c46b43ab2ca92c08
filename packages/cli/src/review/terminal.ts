import {
  type Grade,
  gradeWords,
  layoutWords,
  type OutlineLine,
  outline,
  type Review,
} from '@thidua/review';
import type { Colours } from '../io.ts';
import { inLang } from '../language-choice.ts';
import type { RunContext } from '../run-context.ts';
import { visible } from '../visible.ts';

const paintOf = (colours: Colours, grade: Grade): ((text: string) => string) =>
  ({
    authority: colours.red,
    substantive: colours.yellow,
    editorial: colours.cyan,
    presentation: colours.dim,
  })[grade];

/** The review for a screen, document by document. */
export function terminalReview(review: Review, { colours, lang }: RunContext): string {
  const { summary, sections, layoutOnly } = outline(review, lang);
  const line = ({ grade, text, kind }: OutlineLine): string => {
    const mark = kind === 'criteria' ? '⇄' : kind === 'note' ? '·' : '-';
    const weight =
      grade === undefined || kind === 'note'
        ? ''
        : ` ${paintOf(colours, grade)(`[${inLang(gradeWords[grade], lang)}]`)}`;
    return `  ${mark} ${visible(text)}${weight}\n`;
  };
  const parts = sections.map(
    ({ title, file, lines }) =>
      `${colours.bold(visible(title))} ${colours.dim(visible(file))}\n${lines.map(line).join('')}`,
  );
  if (layoutOnly.length > 0) {
    const files = layoutOnly.map((file) => `  - ${visible(file)}\n`).join('');
    parts.push(`${inLang(layoutWords, lang)}:\n${files}`);
  }
  return [...parts, `${colours.bold(summary)}\n`].join('\n');
}
