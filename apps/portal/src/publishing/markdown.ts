import type { Campaign } from '@thidua/model';
import {
  movementText,
  type Pen,
  type TextItem,
  type TextSection,
} from '../reading/movement-text.ts';
import type { Labels } from '../reading/phrase.ts';
import type { Words } from '../words/words.ts';
import { located, type Origin } from './site.ts';

/** What the page of a movement has besides the document. */
export type MarkdownSetting = {
  readonly words: Words;
  readonly labels: Labels;
  readonly origin: Origin;
  /** The address of the page, from the root. */
  readonly path: string;
};

/** Anything that plain text would have to be rid of; most texts are plain as they come. */
const notPlain = /[\\`*_[\]<>#|~&!]|[^\S ]| {2}|^\d+[.)]|^[-+=]/u;

/** Text that Markdown takes as text, wherever on a line it stands. */
const plain = (text: string): string =>
  notPlain.test(text)
    ? text
        .replaceAll(/[\\`*_[\]<>#|~&!]/gu, (sign) => `\\${sign}`)
        .replaceAll(/\s+/gu, ' ')
        .replace(/^(\d+)([.)])/u, '$1\\$2')
        .replace(/^([-+=])/u, '\\$1')
    : text;

const markdownPen = (origin: Origin): Pen => ({
  plain,
  phrase: (parts) =>
    parts
      .map((part) =>
        typeof part === 'string'
          ? plain(part)
          : part.href === undefined
            ? plain(part.text)
            : `[${plain(part.text)}](${located(part.href, origin)})`,
      )
      .join(''),
  strong: (text) => `**${text}**`,
});

const listLines = (items: readonly TextItem[], depth = 0): string[] =>
  items.flatMap(({ text, inner }) => [
    `${'  '.repeat(depth)}- ${text}`,
    ...listLines(inner, depth + 1),
  ]);

/** A movement as CommonMark: every fact of its page, in the order of the page. */
export function movementMarkdown(campaign: Campaign, setting: MarkdownSetting): string {
  const { words, labels, origin, path } = setting;
  const { movement } = words;
  const item = (text: string): TextItem => ({ text, inner: [] });
  const row = (name: string, value: string): TextItem =>
    item(`**${plain(name)}:** ${plain(value)}`);
  const own = [...movementText(campaign, { words, labels, pen: markdownPen(origin) })];
  const source = own.at(-1)?.title === movement.sections.source ? own.pop() : undefined;
  const sections: readonly TextSection[] = [
    ...own,
    {
      title: movement.sections.findings,
      items: campaign.findings.map(({ code, severity, message, waived }) =>
        item(
          plain(
            `${code} (${words.severities[severity].toLowerCase()}): ${message.vi}${waived === undefined ? '' : ` (${movement.waivedBecause}: ${waived})`}`,
          ),
        ),
      ),
    },
    {
      title: movement.sections.source,
      items: [
        ...(source?.items ?? []),
        row(movement.sourceFile, campaign.places.file),
        row(movement.identifier, campaign.id),
        row(movement.digest, campaign.digest),
        item(
          `**${plain(words.takingAway.page)}:** [${plain(located(path, origin))}](${located(path, origin)})`,
        ),
      ],
    },
  ];

  return [
    `# ${plain(campaign.name)}`,
    '',
    ...sections.flatMap(({ title, items }) =>
      items.length === 0 ? [] : [`## ${plain(title)}`, '', ...listLines(items), ''],
    ),
  ].join('\n');
}
