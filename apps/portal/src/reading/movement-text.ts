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
import type { Words } from '../words/words.ts';
import { areaPhrase } from './area.ts';
import { citationPhrase } from './citation.ts';
import { itemLabel } from './item-label.ts';
import { ordinalText } from './ordinal.ts';
import { periodNote, periodPhrase, timingPhrase } from './period.ts';
import {
  joined,
  type Labels,
  namePhrase,
  type Phrase,
  partiesPhrase,
  partyPhrase,
  plainText,
} from './phrase.ts';
import { outcomeFigureText, prizePhrase, quotaPhrase } from './quantities.ts';
import { conditionPhrase, leavesBaseOpen } from './rule.ts';
import { sameWords } from './same-words.ts';
import { scopePhrase } from './scope.ts';

/** A tree of lines, as nested lists show it. */
export type TextItem = { readonly text: string; readonly inner: readonly TextItem[] };
const item = (text: string, inner: readonly TextItem[] = []): TextItem => ({ text, inner });

export type TextSection = { readonly title: string; readonly items: readonly TextItem[] };

/** How words become text: as they are, or as a language of markup wants them. */
export type Pen = {
  readonly plain: (text: string) => string;
  readonly phrase: (phrase: Phrase) => string;
  readonly strong: (text: string) => string;
};

/** Words alone. */
export const plainPen: Pen = {
  plain: (text) => text.replaceAll(/\s+/gu, ' '),
  phrase: plainText,
  strong: (text) => text,
};

type TextSetting = { readonly words: Words; readonly labels: Labels; readonly pen: Pen };

/** What a movement says, in the order of its page; what the archive says of it as a file is left out. */
export function movementText(
  campaign: Campaign,
  { words, labels, pen }: TextSetting,
): readonly TextSection[] {
  const { movement } = words;
  const { plain, phrase, strong } = pen;
  const row = (name: string, value: Phrase | string | undefined): TextItem[] => {
    if (value === undefined || value.length === 0) return [];
    return [
      item(
        `${strong(`${plain(name)}:`)} ${typeof value === 'string' ? plain(value) : phrase(value)}`,
      ),
    ];
  };
  const group = (name: string, inner: readonly TextItem[]): TextItem[] =>
    inner.length === 0 ? [] : [item(strong(`${plain(name)}:`), inner)];
  const texts = (list: readonly string[]): TextItem[] => list.map((text) => item(plain(text)));
  const quoted = (list: readonly string[]): TextItem[] =>
    list.map((text) => item(`“${plain(text)}”`));
  const label = (of: string | undefined): string =>
    of === undefined || of === '-' ? '' : `${plain(itemLabel(of))} `;
  const names = (list: AwardRule['for']): Phrase =>
    joined(
      list.map((name) => namePhrase(name, labels)),
      ', ',
    );
  /** What a rule says, and how the file writes it where that is something else. */
  const said = (meaning: Phrase, text: string): TextItem => {
    const written = sameWords(text, plainText(meaning))
      ? []
      : [item(`${plain(movement.ruleAsWritten)}: ${plain(text)}`)];
    return item(phrase(meaning), written);
  };

  const rules = (list: readonly Rule[]): TextItem[] =>
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
  const criteria = (list: readonly Ruled[]): TextItem[] =>
    list.map((criterion) =>
      item(`${label(criterion.label)}${plain(criterion.wording)}`, [
        ...texts(criterion.summaries ?? []),
        ...rules(criterion.rules),
        ...criteria(criterion.children),
      ]),
    );
  const preferences = (list: readonly Preference[]): TextItem[] =>
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
  const contents = (list: readonly ContentItem[]): TextItem[] =>
    list.map((content) =>
      item(`${label(content.label)}${plain(content.heading)}`, [
        ...texts(content.summaries),
        ...contents(content.children),
      ]),
    );
  const duties = (list: readonly Duty[]): TextItem[] =>
    list.map((duty) =>
      item(`${label(duty.label)}${phrase(partiesPhrase(duty.bearers))}`, [
        ...texts(duty.duties),
        ...duties(duty.children),
      ]),
    );
  const citations = (list: readonly Citation[]): TextItem[] =>
    list.map((citation) =>
      item(
        `${phrase(citationPhrase(citation, words))}${citation.verification ? ` (${words.verification[citation.verification]})` : ''}`,
      ),
    );

  const award = ({ rule }: { rule: AwardRule }): TextItem[] => [
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
  const periodItems = (of: NonNullable<Campaign['period']>): TextItem[] => [
    item(phrase(periodPhrase(of, words))),
    ...texts([plainText(periodNote(of, words))].filter(Boolean)),
  ];
  const sections: readonly (readonly [string, readonly TextItem[]])[] = [
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
            areaPhrase(area, () => '', words),
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
            plain(ordinalText(celebration)),
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
          item(strong(`${plain(movement.award)} ${plain(given.name)}`), award(given)),
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
      ],
    ],
  ];
  return sections
    .map(([title, items]) => ({ title, items }))
    .filter(({ items }) => items.length > 0);
}
