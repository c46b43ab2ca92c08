import type { PublicationCode } from '@thidua/review';
import type { Finding } from '../src/findings.ts';
import { compare } from '../src/review/compare.ts';
import { publicationFindingsOf } from '../src/review/publication-findings.ts';
import { publicationFindings } from '../src/review/publication-rules.ts';
import type { Snapshot } from '../src/review/snapshot.ts';

const file = 'campaigns/vi-du.thidua';
const snapshot = (text: string): Snapshot => ({
  name: '',
  texts: new Map([[file, text]]),
  unread: [],
});

/** What the rules find in an edit of a published movement. */
export function findingsAfter(
  published: string,
  edited: string,
  lang: 'vi' | 'en',
): readonly Finding[] {
  const after = snapshot(edited);
  const { review } = compare(snapshot(published), after);
  return publicationFindingsOf(review, after, { workspace: '/campaigns', cwd: '/', lang });
}

/** The page of one rule, `docs/checks/TD0801.md`. */
function publicationPage(code: PublicationCode): string {
  const { slug, title, why, waiver, published, avoid, prefer } = publicationFindings[code];
  const block = (text: string): string => `\`\`\`thidua\n${text.trimEnd()}\n\`\`\``;
  const english = findingsAfter(published, avoid, 'en');
  const said = findingsAfter(published, avoid, 'vi').map(({ place, message }, at) => {
    const { line, column } = place.range.start;
    return `${place.file}:${line}:${column} ${code} ${message}\n  ${english[at]?.message ?? ''}`;
  });
  const sections = [
    `# ${code} ${title.vi}`,
    `*${title.en}.* \`${slug}\` · lỗi: chưa thể công bố (error: cannot be published)`,
    why.vi,
    `*${why.en}*`,
    'Chỉ thấy được khi so với bản trước: `npx thidua check --since origin/main`. *Found beside an earlier version only.*',
    '## Đã công bố (as published)',
    block(published),
    '## Nên tránh (avoid)',
    block(avoid),
    'Công cụ báo (it says):',
    ['```text', ...said, '```'].join('\n'),
    '## Nên viết (prefer)',
    block(prefer),
    '## Bỏ qua được không (can it be waived)',
    `${waiver.vi} *${waiver.en}*`,
  ];
  return `${sections.join('\n\n')}\n`;
}

export const publicationCodes = Object.keys(publicationFindings) as PublicationCode[];

/** Every page of the rules for what was published, by its name under `docs/checks/`. */
export const publicationPages = (): ReadonlyMap<string, string> =>
  new Map(publicationCodes.map((code) => [`${code}.md`, publicationPage(code)]));
