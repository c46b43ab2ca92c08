import type {
  AwardRule,
  Campaign,
  Citation,
  ContentItem,
  Criterion,
  Duty,
  Preference,
  Rule,
} from '@thidua/model';
import { vietnameseDate } from '@thidua/model';
import { areaPhrase } from '../reading/area.ts';
import { citationPhrase } from '../reading/citation.ts';
import { itemLabel } from '../reading/item-label.ts';
import { ordinalText } from '../reading/ordinal.ts';
import { periodNote, periodPhrase, timingPhrase } from '../reading/period.ts';
import {
  joined,
  type Labels,
  namePhrase,
  type Phrase,
  partiesPhrase,
  partyPhrase,
  plainText,
} from '../reading/phrase.ts';
import { outcomeFigureText, prizePhrase, quotaPhrase } from '../reading/quantities.ts';
import { conditionPhrase, leavesBaseOpen } from '../reading/rule.ts';
import { sameWords } from '../reading/same-words.ts';
import { scopePhrase } from '../reading/scope.ts';
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

/** Text that Markdown takes as text, wherever on a line it stands. */
const plain = (text: string): string =>
  text
    .replaceAll(/[\\`*_[\]<>#|~&!]/gu, (sign) => `\\${sign}`)
    .replaceAll(/\s+/gu, ' ')
    .replace(/^(\d+)([.)])/u, '$1\\$2')
    .replace(/^([-+=])/u, '\\$1');

/** A tree of lines, as nested lists show it. */
type Item = { readonly text: string; readonly inner: readonly Item[] };
const item = (text: string, inner: readonly Item[] = []): Item => ({ text, inner });

const listLines = (items: readonly Item[], depth = 0): string[] =>
  items.flatMap(({ text, inner }) => [
    `${'  '.repeat(depth)}- ${text}`,
    ...listLines(inner, depth + 1),
  ]);

/** A movement as CommonMark: every fact of its page, in the order of the page. */
export function movementMarkdown(campaign: Campaign, setting: MarkdownSetting): string {
  const { words, labels, origin } = setting;
  const { movement } = words;

  const phrase = (parts: Phrase): string =>
    parts
      .map((part) =>
        typeof part === 'string'
          ? plain(part)
          : `[${plain(part.text)}](${located(part.href, origin)})`,
      )
      .join('');
  const row = (name: string, value: Phrase | string | undefined): Item[] => {
    if (value === undefined || value.length === 0) return [];
    return [
      item(`**${plain(name)}:** ${typeof value === 'string' ? plain(value) : phrase(value)}`),
    ];
  };
  const group = (name: string, inner: readonly Item[]): Item[] =>
    inner.length === 0 ? [] : [item(`**${plain(name)}:**`, inner)];
  const texts = (list: readonly string[]): Item[] => list.map((text) => item(plain(text)));
  const quoted = (list: readonly string[]): Item[] => list.map((text) => item(`“${plain(text)}”`));
  const label = (of: string | undefined): string =>
    of === undefined || of === '-' ? '' : `${plain(itemLabel(of))} `;
  const names = (list: AwardRule['for']): Phrase =>
    joined(
      list.map((name) => namePhrase(name, labels)),
      ', ',
    );
  /** What a rule says, and how the file writes it where that is something else. */
  const said = (meaning: Phrase, text: string): Item => {
    const written = sameWords(text, plainText(meaning))
      ? []
      : [item(`${plain(movement.ruleAsWritten)}: ${plain(text)}`)];
    return item(phrase(meaning), written);
  };

  const rules = (list: readonly Rule[]): Item[] =>
    list.flatMap((rule) => {
      if (rule.kind === 'qualitative') return [item(plain(movement.qualitative))];
      if (rule.kind === 'deferred')
        return [item(`${plain(movement.deferred)} ${phrase(partyPhrase(rule.to))}`)];
      return [
        said(conditionPhrase(rule.expression, labels, words), rule.text),
        ...(leavesBaseOpen(rule.expression) ? [item(plain(movement.openBase))] : []),
      ];
    });
  type Ruled = Criterion & { readonly summaries?: readonly string[] };
  const criteria = (list: readonly Ruled[]): Item[] =>
    list.map((criterion) =>
      item(`${label(criterion.label)}${plain(criterion.wording)}`, [
        ...texts(criterion.summaries ?? []),
        ...rules(criterion.rules),
        ...criteria(criterion.children),
      ]),
    );
  const preferences = (list: readonly Preference[]): Item[] =>
    list.map((preference) =>
      item(`${label(preference.label)}${plain(preference.wording)}`, [
        ...rules(preference.rules),
        ...(preference.rankBy === undefined
          ? []
          : [
              item(
                `${plain(preference.rankBy.direction === 'ascending' ? movement.rankAscending : movement.rankDescending)} ${phrase(namePhrase(preference.rankBy.fact, labels))}`,
              ),
            ]),
        ...preferences(preference.children),
      ]),
    );
  const contents = (list: readonly ContentItem[]): Item[] =>
    list.map((content) =>
      item(`${label(content.label)}${plain(content.heading)}`, [
        ...texts(content.summaries),
        ...contents(content.children),
      ]),
    );
  const duties = (list: readonly Duty[]): Item[] =>
    list.map((duty) =>
      item(`${label(duty.label)}${phrase(partiesPhrase(duty.bearers))}`, [
        ...texts(duty.duties),
        ...duties(duty.children),
      ]),
    );
  const citations = (list: readonly Citation[]): Item[] =>
    list.map((citation) =>
      item(
        `${phrase(citationPhrase(citation, words))}${citation.verification ? ` (${words.verification[citation.verification]})` : ''}`,
      ),
    );

  const award = ({ rule }: { rule: AwardRule }): Item[] => [
    ...row(movement.awardFor, names(rule.for)),
    ...row(movement.assessment, rule.assessment),
    ...row(movement.authority, partiesPhrase(rule.authorities)),
    ...row(movement.awardForm, rule.form && partyPhrase(rule.form)),
    ...group(movement.criteria, criteria(rule.criteria)),
    ...group(movement.barredWhen, criteria(rule.barredWhen)),
    ...group(movement.pendingWhen, criteria(rule.pendingWhen)),
    ...group(movement.preferences, preferences(rule.preferences)),
    ...group(
      movement.quotas,
      rule.quotas.map((quota) => said(quotaPhrase(quota, labels, words), quota.text)),
    ),
    ...group(
      movement.prizes,
      rule.prizes.map((prize) => said(prizePhrase(prize, labels, words), prize.text)),
    ),
    ...group(movement.inKind, texts(rule.inKind)),
    ...row(movement.onlyHighestOf, names(rule.onlyHighestOf)),
    ...group(movement.basedOn, citations(rule.basedOn)),
  ];

  const { document, period, status, recognition, editorial } = campaign;
  const periodItems = (of: NonNullable<Campaign['period']>): Item[] => [
    item(phrase(periodPhrase(of, words))),
    ...texts([periodNote(of, words)].filter(Boolean)),
  ];
  const sections: readonly (readonly [string, readonly Item[]])[] = [
    [
      movement.sections.who,
      [
        ...row(movement.issuers, partiesPhrase(campaign.issuers)),
        ...row(
          words.document.number,
          document.number ??
            (document.numberState === 'unknown'
              ? words.document.numberUnknown
              : document.numberState === 'blank'
                ? words.blank
                : words.document.numberUnstated),
        ),
        ...row(
          words.takingAway.issuedOn,
          document.date === undefined
            ? document.dateState === 'unknown'
              ? words.document.dateUnknown
              : document.dateState === 'blank'
                ? words.blank
                : words.document.dateUnstated
            : vietnameseDate(document.date),
        ),
        ...row(words.takingAway.issuedAt, document.place),
        ...row(words.document.type, document.type),
        ...row(words.document.subject, document.subject),
        ...row(words.document.to, partiesPhrase(document.addressees)),
        ...row(movement.launchedBy, partiesPhrase(campaign.launchedBy)),
        ...row(movement.cooperators, partiesPhrase(campaign.cooperators)),
        ...campaign.areas.flatMap((area) =>
          row(
            movement.areas,
            areaPhrase(area, (unit) => unit.name, words),
          ),
        ),
        ...row(movement.scope, campaign.scope && scopePhrase(campaign.scope, words)),
        ...row(movement.themes, partiesPhrase(campaign.themes)),
        ...group(movement.motto, quoted(campaign.motto)),
        ...group(movement.slogans, quoted(campaign.slogans)),
        ...row(movement.form, campaign.form && words.forms[campaign.form]),
        ...row(movement.nature, campaign.nature.join(', ')),
        ...row(movement.status, words.states[status.state]),
        ...(status.state === 'replaced'
          ? row(words.stateNotes.replacedBy, citationPhrase(status.by, words))
          : []),
        ...(status.state === 'cancelled'
          ? row(words.stateNotes.cancelledBecause, status.reason)
          : []),
      ],
    ],
    [
      movement.sections.when,
      [
        ...(period === undefined ? [] : periodItems(period)),
        ...group(
          movement.phases,
          campaign.phases.map((phase) =>
            item(`${label(phase.label)}${plain(phase.name)}`, [
              ...(phase.period === undefined ? [] : periodItems(phase.period)),
              ...texts(phase.summary === undefined ? [] : [phase.summary]),
            ]),
          ),
        ),
      ],
    ],
    [
      movement.sections.participants,
      campaign.participants.flatMap(({ kind, name }) => row(words.participantKinds[kind], name)),
    ],
    [
      movement.sections.celebrates,
      campaign.celebrates.map((celebration) =>
        item(
          [
            phrase(partyPhrase(celebration.event)),
            plain(ordinalText(celebration, words)),
            celebration.term && `${plain(movement.term.toLowerCase())} ${plain(celebration.term)}`,
          ]
            .filter(Boolean)
            .join(' '),
          [
            ...row(
              movement.anniversary,
              celebration.anniversary === undefined
                ? undefined
                : movement.anniversaryYears(celebration.anniversary),
            ),
            ...row(movement.origin, celebration.origin && vietnameseDate(celebration.origin)),
            ...row(movement.celebrated, celebration.date && vietnameseDate(celebration.date)),
            ...texts(celebration.summary === undefined ? [] : [celebration.summary]),
          ],
        ),
      ),
    ],
    [
      movement.sections.aims,
      [
        ...group(movement.aim, contents(campaign.aims)),
        ...group(movement.requirement, criteria(campaign.requirements)),
      ],
    ],
    [movement.sections.contents, contents(campaign.contents)],
    [movement.sections.targets, criteria(campaign.targets)],
    [
      movement.sections.outcomes,
      campaign.outcomes.map(({ about, reached, figures, source }) =>
        item(
          about.kind === 'target'
            ? plain(about.target)
            : about.kind === 'award'
              ? `${plain(movement.awarded)} ${phrase(partyPhrase(about.award))}`
              : plain(about.text),
          [
            ...row(movement.reached, reached),
            ...texts(figures.map((figure) => outcomeFigureText(figure, words))),
            ...row(movement.sourceOfFigure, source && citationPhrase(source, words)),
          ],
        ),
      ),
    ],
    [
      movement.sections.recognition,
      [
        ...group(movement.principles, texts(recognition.principles)),
        ...group(movement.criteria, criteria(recognition.criteria)),
        ...group(movement.preferences, preferences(recognition.preferences)),
        ...group(
          movement.appraisal,
          recognition.appraisal.map(({ by, summary }) =>
            item([phrase(partiesPhrase(by)), plain(summary ?? '')].filter(Boolean).join(': ')),
          ),
        ),
        ...group(
          movement.proposals,
          recognition.proposals.map(({ to, summary }) =>
            item([phrase(partiesPhrase(to)), plain(summary ?? '')].filter(Boolean).join(': ')),
          ),
        ),
        ...group(movement.honours, texts(recognition.honours)),
        ...row(movement.onlyHighestOf, names(recognition.onlyHighestOf)),
        ...recognition.awards.map((given) =>
          item(`**${plain(movement.award)} ${plain(given.name)}**`, award(given)),
        ),
      ],
    ],
    [movement.sections.duties, duties(campaign.duties)],
    [
      movement.sections.milestones,
      campaign.milestones.map((milestone) => {
        const kind = words.milestoneKinds[milestone.kind];
        const timing = milestone.timing && timingPhrase(milestone.timing, words);
        const asWritten =
          timing === undefined || sameWords(milestone.when, plainText(timing))
            ? undefined
            : milestone.when;
        return item(
          plain(milestone.name === undefined ? kind : `${milestone.name} (${kind.toLowerCase()})`),
          [
            ...row(movement.by, timing ?? (milestone.when || movement.noTiming)),
            ...row(movement.ruleAsWritten, asWritten),
            ...row(movement.responsible, partiesPhrase(milestone.responsible)),
            ...row(movement.sentTo, partiesPhrase(milestone.sentTo)),
            ...row(movement.via, partiesPhrase(milestone.via)),
            ...texts(milestone.summary === undefined ? [] : [milestone.summary]),
          ],
        );
      }),
    ],
    [
      movement.sections.chain,
      [
        ...group(movement.respondsTo, citations(campaign.respondsTo)),
        ...group(movement.continues, citations(campaign.continues)),
        ...group(movement.replaces, citations(campaign.replaces)),
        ...group(movement.bases, citations(campaign.bases)),
        ...group(movement.implements, citations(campaign.implements)),
        ...group(movement.relatedTo, citations(campaign.relatedTo)),
        ...group(movement.consistsOf, citations(campaign.consistsOf)),
      ],
    ],
    [movement.sections.closing, [...texts(campaign.appeal), ...texts(campaign.closing)]],
    [
      movement.sections.recipients,
      [
        ...campaign.recipients.map(({ party, forReport }) =>
          item(
            `${phrase(partyPhrase(party))}${forReport ? ` (${plain(movement.forReport)})` : ''}`,
          ),
        ),
        ...row(movement.archive, campaign.archive.join(', ')),
      ],
    ],
    [
      movement.sections.signature,
      campaign.signatures.map(({ authority, positions, name, unknown }) =>
        item(
          [
            authority && plain(words.authorities[authority]),
            plain(positions.join(', ')),
            plain(name ?? (unknown ? movement.signerUnknown : words.blank)),
          ]
            .filter(Boolean)
            .join(' '),
        ),
      ),
    ],
    [
      movement.sections.findings,
      campaign.findings.map(({ code, severity, message, waived }) =>
        item(
          plain(
            `${code} (${words.severities[severity].toLowerCase()}): ${message.vi}${waived === undefined ? '' : ` (${movement.waivedBecause}: ${waived})`}`,
          ),
        ),
      ),
    ],
    [
      movement.sections.source,
      [
        ...group(
          movement.original,
          editorial.original.map(({ file, digest }) =>
            item(
              plain(digest === undefined ? file : `${file}, ${movement.originalDigest} ${digest}`),
            ),
          ),
        ),
        ...group(
          movement.readings,
          editorial.readings.map(({ source, reading, at }) =>
            item(
              plain(
                `“${source}” ${movement.readingAs.toLowerCase()} “${reading}”${at === undefined ? '' : `, ${at}`}`,
              ),
            ),
          ),
        ),
        ...group(
          movement.corrections,
          editorial.corrections.map(({ by, summary }) =>
            item(
              [phrase(citationPhrase(by, words)), plain(summary ?? '')].filter(Boolean).join(': '),
            ),
          ),
        ),
        ...group(
          movement.waivers,
          editorial.waivers.map(({ code, reason }) => item(plain(`${code}: ${reason}`))),
        ),
        ...group(movement.editorialNotes, texts(editorial.notes)),
        ...row(movement.sourceFile, campaign.places.file),
        ...row(movement.identifier, campaign.id),
        ...row(movement.digest, campaign.digest),
        item(
          `**${plain(words.takingAway.page)}:** [${plain(located(setting.path, origin))}](${located(setting.path, origin)})`,
        ),
      ],
    ],
  ];

  return [
    `# ${plain(campaign.name)}`,
    '',
    ...sections.flatMap(([title, items]) =>
      items.length === 0 ? [] : [`## ${plain(title)}`, '', ...listLines(items), ''],
    ),
  ].join('\n');
}
