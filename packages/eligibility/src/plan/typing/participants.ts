import type { Award, AwardForm, Expression, FactUse, Name, Title } from '@thidua/model';
import { factOf } from './constant.ts';
import type { Misreading } from './mistake.ts';
import { askedBy, type Names } from './names.ts';
import { otherParticipant } from './readings.ts';
import type { Part } from './standing.ts';

/** Whom a title is for, in any of its versions; nobody in particular: empty. */
export function forWhom(title: Title | AwardForm | Award): readonly string[] {
  const rules = 'versions' in title ? title.versions.map(({ rule }) => rule) : [];
  return [title.rule, ...rules].flatMap((rule) => rule.for.map(({ id }) => id));
}

/** Titles and facts of another kind of participant than the one that is judged. */
export const participantMistakes = (parts: readonly Part[], names: Names): Misreading[] =>
  parts.flatMap(({ expression, standing }) => {
    const { participants, fields } = standing;
    if (participants.length === 0) return [];
    return [
      ...titlesIn(expression).flatMap((name) => titleMistake(name, participants, names)),
      ...usesIn(expression).flatMap((use): Misreading[] => {
        const asked = askedBy(use.fact, names, fields);
        if (asked.kind === 'title') return titleMistake(use.fact, participants, names);
        const field = factOf(asked);
        const asksFor = field?.for.flatMap(({ ref }) => ref?.id ?? []) ?? [];
        if (asksFor.length === 0 || participants.some((one) => asksFor.includes(one))) return [];
        return [notAskedOf(use.fact.id, participants)];
      }),
    ];
  });

function titleMistake(name: Name, participants: readonly string[], names: Names): Misreading[] {
  const asked = askedBy(name, names);
  if (asked.kind !== 'title') return [];
  const { title } = asked;
  const whom = forWhom(title);
  return whom.length === 0 || participants.some((one) => whom.includes(one))
    ? []
    : [otherParticipant(title.name, title.id)];
}

const notAskedOf = (id: string, participants: readonly string[]): Misreading => ({
  kind: 'not-asked-of',
  said: {
    vi: `\`${id}\` không phải là dữ kiện của ${quoted(participants)}.`,
    en: `\`${id}\` is not a fact of ${quoted(participants)}.`,
  },
  help: {
    vi: 'Chọn dữ kiện khác, hoặc thêm đối tượng này vào `dành cho` của dữ kiện.',
    en: 'Choose another fact, or add this kind of participant to its `dành cho`.',
  },
  words: id,
});

const quoted = (ids: readonly string[]): string => ids.map((id) => `\`${id}\``).join(', ');

function titlesIn(expression: Expression): readonly Name[] {
  if (expression.kind === 'meets') return [expression.title];
  return expression.kind === 'awarded' ? [expression.awarded.title] : [];
}

function usesIn(expression: Expression): readonly FactUse[] {
  switch (expression.kind) {
    case 'holds':
    case 'compare':
    case 'between':
    case 'one-of':
      return [expression.use];
    case 'since':
      return [{ fact: expression.fact }];
    case 'exists':
      return [{ fact: expression.list }];
    case 'share':
      return [{ fact: expression.group }];
    default:
      return [];
  }
}
