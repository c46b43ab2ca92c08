import { LineIndex } from '@thidua/language';
import type { CatalogueEntry } from '../src/checks/check.ts';
import { filesOf } from './example-files.ts';
import { findingsIn } from './example-findings.ts';

const severities = {
  error: { vi: 'lỗi', en: 'error', about: 'chưa thể công bố', aboutEn: 'cannot be published' },
  warning: {
    vi: 'cảnh báo',
    en: 'warning',
    about: 'người xem xét cần thấy',
    aboutEn: 'a reviewer should see it',
  },
  info: { vi: 'ghi chú', en: 'note', about: 'để biết', aboutEn: 'for information' },
} as const;

/** The page of one code, `docs/checks/TD0102.md`. */
function checkPage({ code, slug, severity, page }: CatalogueEntry): string {
  const level = severities[severity];
  const sections = [
    `# ${code} ${page.title.vi}`,
    `*${page.title.en}.* \`${slug}\` · ${level.vi}: ${level.about} (${level.en}: ${level.aboutEn})`,
    page.why.vi,
    `*${page.why.en}*`,
    '## Nên tránh (avoid)',
    ...codeBlocks(page.avoid),
    'Công cụ báo (it says):',
    ['```text', ...reported(page.sample?.() ?? page.avoid, code), '```'].join('\n'),
    '## Nên viết (prefer)',
    ...codeBlocks(page.prefer),
  ];
  if (page.fix !== undefined) {
    sections.push('## Sửa nhanh (fix)', `${page.fix.vi} *${page.fix.en}*`);
  }
  return `${sections.join('\n\n')}\n`;
}

/** The files of an example, each named where there are several. */
function codeBlocks(example: string): string[] {
  const files = Object.entries(filesOf(example));
  return files.flatMap(([path, text]) => [
    ...(files.length > 1 ? [`\`${path}\``] : []),
    `\`\`\`thidua\n${text.trimEnd()}\n\`\`\``,
  ]);
}

function reported(example: string, code: string): string[] {
  const files = filesOf(example);
  return findingsIn(files)
    .filter((finding) => finding.code === code)
    .map(({ file, message, span }) => {
      const { line, column } = new LineIndex(files[file] ?? '').positionAt(span.start);
      return `${file}:${line}:${column} ${code} ${message.vi}\n  ${message.en}`;
    });
}

const areas: readonly { readonly from: string; readonly vi: string; readonly en: string }[] = [
  { from: 'TD0001', vi: 'Chữ và cú pháp', en: 'text and syntax' },
  { from: 'TD0101', vi: 'Ngày tháng', en: 'dates' },
  { from: 'TD0201', vi: 'Tên, định danh', en: 'names' },
  { from: 'TD0301', vi: 'Văn bản', en: 'the document' },
  { from: 'TD0401', vi: 'Chỉ tiêu, tiêu chí', en: 'targets and criteria' },
  { from: 'TD0501', vi: 'Khen thưởng', en: 'awards' },
  { from: 'TD0601', vi: 'Phong trào liên quan', en: 'movements that depend on each other' },
];

/** The list of all pages, `docs/checks/README.md`. */
function checkIndex(entries: readonly CatalogueEntry[]): string {
  const sections = [
    '# Các phát hiện của công cụ (what the checks find)',
    'Mỗi mã có một trang: vì sao đáng quan tâm, nên tránh gì, nên viết thế nào. Trên máy: `npx thidua explain TD0102`. Ví dụ trong các trang là tự đặt để minh họa, không có thật. *Each code has a page: why it matters, what to avoid, what to write instead. The examples are invented.*',
    'Lỗi là điều chưa thể công bố; cảnh báo là điều người xem xét cần thấy. Phát hiện đã biết và chấp nhận thì ghi `bỏ qua TD0106 vì "lý do"`: nó vẫn hiện trên trang của phong trào, kèm lý do. *An error cannot be published; a warning should be seen by a reviewer. What is known and meant is waived with its reason, and stays visible.*',
  ];
  for (const [index, area] of areas.entries()) {
    const next = areas[index + 1]?.from ?? 'TD9999';
    const own = entries.filter(({ code }) => code >= area.from && code < next);
    if (own.length === 0) continue;
    sections.push(`## ${area.vi} (${area.en})`, table(own));
  }
  sections.push(
    '## Điều đã công bố (what was published)',
    'Năm mã này chỉ thấy được khi so với bản trước, bằng `npx thidua check --since` hoặc `npx thidua report`: [TD0801](TD0801.md) nội dung đã ban hành bị sửa, [TD0802](TD0802.md) phong trào bị xóa, [TD0803](TD0803.md) định danh bị đổi, [TD0804](TD0804.md) tình trạng lùi lại, [TD0805](TD0805.md) tình trạng thiếu điều nó cần. *These show only beside an earlier version.*',
  );
  return `${sections.join('\n\n')}\n`;
}

const table = (entries: readonly CatalogueEntry[]): string =>
  [
    '| Mã | Phát hiện | English | Mức | Sửa nhanh |',
    '|---|---|---|---|---|',
    ...entries.map(
      ({ code, severity, page }) =>
        `| [${code}](${code}.md) | ${page.title.vi} | ${page.title.en} | ${severities[severity].vi} | ${page.fix === undefined ? '' : 'có'} |`,
    ),
  ].join('\n');

/** Pages of TD0801 and on: written by the command, which alone has an earlier version to compare with. */
export const isAboutPublication = (name: string): boolean => name.startsWith('TD08');

/** Every generated file under `docs/checks/`, by its name. */
export function checkPages(entries: readonly CatalogueEntry[]): Map<string, string> {
  const pages = new Map(entries.map((entry) => [`${entry.code}.md`, checkPage(entry)]));
  return pages.set('README.md', checkIndex(entries));
}
