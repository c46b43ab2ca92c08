import { gradeWords } from '../grade.ts';
import type { Review } from '../review.ts';
import type { Language } from '../words/words.ts';
import { words } from '../words/words.ts';
import { markdownTag, markdownText } from './markdown-text.ts';
import { gradeMarks } from './marks.ts';
import { layoutWords, type OutlineLine, type OutlineSection, outline } from './outline.ts';

/** A comment on GitHub holds 65,536 characters, a note on GitLab a million; so much is written at most. */
const mostMarkdown = 60_000;
/** So many lines of one document stand open; the rest is folded. */
const openLines = 12;
/** Beyond so many documents each is folded under its title. */
const openSections = 30;

/** Markdown that GitHub and GitLab both show: lists, folds, no more than a comment may hold. */
export function markdown(review: Review, language: Language, limit = mostMarkdown): string {
  const { summary, sections, layoutOnly } = outline(review, language);
  const folded = sections.length > openSections;
  const parts = [`**${markdownText(summary)}**\n`];
  let length = parts[0]?.length ?? 0;
  let shown = 0;
  for (const section of sections) {
    const text = sectionMarkdown(section, language, folded);
    if (length + text.length > limit) break;
    parts.push(text);
    length += text.length;
    shown++;
  }
  const left = sections.length - shown;
  if (left > 0) {
    const note = words(
      `… và ${left} mục khác, ít quan trọng hơn hoặc ở sau; xem đủ bằng \`thidua diff\`.`,
      `… and ${left} more, lighter or later; \`thidua diff\` shows all of them.`,
    );
    parts.push(`${note[language]}\n`);
  }
  if (layoutOnly.length > 0) {
    const files = layoutOnly
      .slice(0, 20)
      .map((file) => `\`${file}\``)
      .join(', ');
    parts.push(`${layoutWords[language]}: ${files}${layoutOnly.length > 20 ? ', …' : ''}\n`);
  }
  return parts.join('\n');
}

function sectionMarkdown(section: OutlineSection, language: Language, folded: boolean): string {
  const { title, file, grade, lines } = section;
  const badge = `${gradeMarks[grade]} ${gradeWords[grade][language]}`;
  const items = lines.map(lineMarkdown);
  if (folded) {
    return `<details><summary>${gradeMarks[grade]} ${markdownTag(title)} — ${markdownTag(gradeWords[grade][language])}</summary>\n\n${items.join('\n')}\n\n</details>\n`;
  }
  const head = `### ${markdownText(title)}\n\n${badge} · \`${file}\`\n`;
  if (items.length <= openLines) return `${head}\n${items.join('\n')}\n`;
  const rest = items.slice(openLines);
  const more = words(`thêm ${rest.length} dòng`, `${rest.length} more lines`)[language];
  return `${head}\n${items.slice(0, openLines).join('\n')}\n\n<details><summary>${more}</summary>\n\n${rest.join('\n')}\n\n</details>\n`;
}

const lineMarkdown = ({ grade, text, kind }: OutlineLine): string => {
  const mark = kind === 'criteria' ? '⚖️ ' : grade === undefined ? '' : `${gradeMarks[grade]} `;
  return `- ${mark}${markdownText(text)}`;
};
