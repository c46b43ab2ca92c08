import { type Page, type PageDocument, type PageSection, pageOf } from '../report/page.ts';
import type { Report } from '../report/report.ts';
import { type Language, type Words, words } from '../words/words.ts';
import { markdownTag, markdownText } from './markdown-text.ts';
import { gradeMarks } from './marks.ts';

/**
 * A comment on GitHub holds 65,536 characters; a note on GitLab a million. What a bot adds around the report has
 * room beside it.
 */
const mostCharacters = 60_000;

/** Of what there may be much of besides the changes, so many characters at most. */
const shares: Readonly<Record<string, number>> = {
  'can-tra-loi': 8_000,
  'da-cong-bo': 9_000,
  'phat-hien-moi': 9_000,
  'phat-hien-noi-khac': 7_000,
  'bo-qua': 3_000,
  'ket-qua-xet': 5_000,
  'trang-cong-khai': 4_000,
  'trinh-bay': 1_500,
  'da-khac-phuc': 3_000,
  'co-tu-truoc': 3_000,
};
/** So many lines of one document stand open; the rest is to be opened. */
const openLines = 12;
/** A document takes no more than this, however much there is to say of it. */
const mostOfOne = 6_000;
/** From so many documents on each is folded under its title. */
const openDocuments = 20;
/** Of documents that say the same so many are named. */
const namedAlike = 20;

/** Markdown that GitHub and GitLab both show, of no more than `limit` characters; what is left out is counted. */
export function reportMarkdown(report: Report, language: Language, limit = mostCharacters): string {
  const page = pageOf(report, language);
  const note = wholeWords(report)[language];
  const head = headOf(page);
  const fixed = new Map<PageSection, Fitted>();
  for (const section of page.sections) {
    if (section.kind !== 'documents') {
      fixed.set(section, sectionMarkdown(section, language, shares[section.id] ?? 3_000));
    }
  }
  const used = [...fixed.values()].reduce((sum, { text }) => sum + text.length + 1, 0);
  const room = limit - head.length - used - note.length - 200;
  const parts = page.sections.map((section) =>
    section.kind === 'documents'
      ? documentsMarkdown(section.title, section.documents, language, room)
      : (fixed.get(section) ?? { text: '', isCut: false }),
  );
  const isCut = parts.some((part) => part.isCut);
  return [head, ...(isCut ? [`> ${note}\n`] : []), ...parts.map(({ text }) => text)].join('\n');
}

/** A part of the text, and whether something of it was left out. */
type Fitted = { readonly text: string; readonly isCut: boolean };

const wholeWords = ({ base, head, whole }: Report): Words => {
  const command = `npx thidua report ${[base, ...(head === undefined ? [] : [head])].join(' ')} --format html > bao-cao.html`;
  const where =
    whole === undefined ? words(`chạy \`${command}\``, `run \`${command}\``) : words(whole, whole);
  return words(
    `Thay đổi quá lớn cho một lời bình nên bản này đã rút gọn: việc nặng đứng trước, chỗ nào bớt đều có ghi số. Bản đầy đủ: ${where.vi}`,
    `The change is too large for a comment, so this report is cut: the heaviest comes first, and what is left out is counted. The whole: ${where.en}`,
  );
};

function headOf({ title, subtitle, summary, counts }: Page): string {
  const [first = '', ...rest] = summary.map((text) => markdownText(text));
  const lines = [`## ${title}`, '', subtitle, '', `**${first}**`, ...rest, ''];
  if (counts !== undefined) lines.push(tableMarkdown(counts.head, counts.rows), '');
  return lines.join('\n');
}

const tableMarkdown = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows.map((row) => row.map(cell))]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');

const cell = (text: string): string => markdownText(text, { inTable: true });

const left = (count: number): Words =>
  words(`… và ${count} mục khác, không ghi ở đây.`, `… and ${count} more, not shown here.`);

/** As many as there is room for, and how many are left. */
function fitting(
  parts: readonly string[],
  room: number,
): { readonly shown: string[]; readonly left: number } {
  const shown: string[] = [];
  let length = 0;
  for (const part of parts) {
    length += part.length + 1;
    if (length > room && shown.length > 0) break;
    shown.push(part);
  }
  return { shown, left: parts.length - shown.length };
}

function sectionMarkdown(section: PageSection, language: Language, room: number): Fitted {
  const body = bodyMarkdown(section, language, room);
  const intro = section.intro === undefined ? '' : `${markdownText(section.intro)}\n\n`;
  const rest = body.left === 0 ? '' : `\n${left(body.left)[language]}\n`;
  const text = section.folded
    ? `<details><summary>${markdownTag(section.title)}</summary>\n\n${intro}${body.text}\n${rest}\n</details>\n`
    : `### ${section.title}\n\n${intro}${body.text}\n${rest}`;
  return { text, isCut: body.left > 0 };
}

type Body = { readonly text: string; readonly left: number };

function bodyMarkdown(section: PageSection, language: Language, room: number): Body {
  const rows = (head: readonly string[], parts: readonly string[]): Body => {
    const { shown, left: rest } = fitting(parts, room);
    const frame = [head, head.map(() => '---')].map((row) => `| ${row.join(' | ')} |`);
    return { text: [...frame, ...shown].join('\n'), left: rest };
  };
  const lines = (parts: readonly string[]): Body => {
    const { shown, left: rest } = fitting(parts, room);
    return { text: shown.join('\n'), left: rest };
  };
  switch (section.kind) {
    case 'tasks':
      return lines(section.tasks.map((task) => `- [ ] ${markdownText(task)}`));
    case 'findings':
      return rows(
        { vi: ['Phát hiện', 'Nội dung, chỗ'], en: ['Finding', 'What and where'] }[language],
        section.findings.map(({ severity, label, message, place, more, help }) => {
          const said = [message, ...more, ...(help === undefined ? [] : [help])].map(cell);
          return `| ${severityMarks[severity]} ${label} | ${[...said, `\`${place}\``].join('<br>')} |`;
        }),
      );
    case 'table': {
      const { head, rows: given } = section.table;
      const body = rows(
        head,
        given.map((row) => `| ${row.map(cell).join(' | ')} |`),
      );
      const notes = section.notes.map((note) => `\n${markdownText(note)}`).join('\n');
      return { text: `${body.text}\n${notes}`.trimEnd(), left: body.left };
    }
    case 'pictures':
      return rows(
        {
          vi: ['Phong trào', 'Trước', 'Sau'],
          en: ['Movement', 'Before', 'After'],
        }[language],
        section.pictures.map(({ about, before, after }) => {
          const shown = [before, after].map((one) => (one === undefined ? '' : picture(one.path)));
          return `| ${[cell(about.name), ...shown].join(' | ')} |`;
        }),
      );
    case 'list':
      return lines(section.items.map((item) => `- ${markdownText(item)}`));
    case 'documents':
      return lines([]);
  }
}

const severityMarks = { error: '⛔', warning: '⚠️', info: 'ℹ️' } as const;

/** A link shows where a host has the file, and is harmless where it has not. */
const picture = (path: string): string => {
  const address = encodeURI(path).replaceAll('(', '%28').replaceAll(')', '%29');
  return `[\`${path.split('/').at(-1)}\`](${address})`;
};

// Documents -------------------------------------------------------------------------------------------------

/**
 * The documents, the heaviest first: whole while there is room for a line of each of the others, then a line each,
 * then a count.
 */
function documentsMarkdown(
  title: string,
  documents: readonly PageDocument[],
  language: Language,
  room: number,
): Fitted {
  const folded = documents.length > openDocuments;
  const briefs = documents.map((one) => briefMarkdown(one, language));
  const rest = briefs.map(({ length }) => length + 1);
  for (let at = rest.length - 2; at >= 0; at--) rest[at] = (rest[at] ?? 0) + (rest[at + 1] ?? 0);
  const whole: string[] = [];
  let length = title.length + 20;
  let isCut = false;
  for (const [at, one] of documents.entries()) {
    const told = documentMarkdown(one, language, folded);
    const others = Math.min(rest[at + 1] ?? 0, room / 3);
    if (length + told.text.length + others > room && whole.length > 0) break;
    whole.push(told.text);
    isCut ||= told.isCut;
    length += told.text.length + 1;
  }
  const parts = [`### ${title}\n`, ...whole];
  const remaining = briefs.slice(whole.length);
  if (remaining.length > 0) {
    isCut = true;
    const more = words(
      `Ghi gọn ${remaining.length} mục còn lại, mỗi mục một dòng:`,
      `The other ${remaining.length}, a line each:`,
    );
    const { shown, left: uncounted } = fitting(remaining, room - length - 150);
    parts.push(`${more[language]}\n`, shown.join('\n'), '');
    if (uncounted > 0) parts.push(`${left(uncounted)[language]}\n`);
  }
  return { text: parts.join('\n'), isCut };
}

const briefMarkdown = (
  { grade, title, brief, files }: PageDocument,
  language: Language,
): string => {
  const [first] = files;
  const where = files.length === 1 && first !== undefined ? ` · \`${first.file}\`` : '';
  const many = { vi: `${files.length} tệp`, en: `${files.length} files` }[language];
  return `- ${gradeMarks[grade]} ${markdownText(title)}: ${brief}${where || ` · ${many}`}`;
};

function documentMarkdown(one: PageDocument, language: Language, folded: boolean): Fitted {
  const { grade, gradeWord, title, files, lines } = one;
  const items = lines.map(({ grade: weight, text, kind }) => {
    const mark = kind === 'criteria' ? '⚖️ ' : weight === undefined ? '' : `${gradeMarks[weight]} `;
    return `- ${mark}${markdownText(text)}`;
  });
  const { shown, left: cut } = fitting(items, mostOfOne);
  const places = placesMarkdown(files, language);
  const isCut = cut > 0 || files.length > namedAlike;
  const more = cut === 0 ? '' : `\n${left(cut)[language]}\n`;
  if (folded) {
    const summary = `${gradeMarks[grade]} ${markdownTag(title)} · ${gradeWord}`;
    return {
      text: `<details><summary>${summary}</summary>\n\n${places}\n\n${shown.join('\n')}\n${more}\n</details>\n`,
      isCut,
    };
  }
  const head = `#### ${markdownText(title)}\n\n${gradeMarks[grade]} ${gradeWord} · ${places}\n`;
  if (shown.length <= openLines) {
    return { text: `${head}\n${shown.join('\n')}\n${more}`, isCut };
  }
  const rest = shown.slice(openLines);
  const opened = words(`thêm ${rest.length} dòng`, `${rest.length} more lines`)[language];
  return {
    text: `${head}\n${shown.slice(0, openLines).join('\n')}\n\n<details><summary>${opened}</summary>\n\n${rest.join('\n')}\n\n</details>\n${more}`,
    isCut,
  };
}

function placesMarkdown(files: PageDocument['files'], language: Language): string {
  const shown = files
    .slice(0, namedAlike)
    .map(({ name, file }) =>
      name === undefined ? `\`${file}\`` : `${markdownText(name)} (\`${file}\`)`,
    );
  const rest = files.length - shown.length;
  const more = rest === 0 ? [] : [{ vi: `và ${rest} tệp khác`, en: `and ${rest} more` }[language]];
  return [...shown, ...more].join(', ');
}
