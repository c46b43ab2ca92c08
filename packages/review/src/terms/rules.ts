import type { Criterion, Expression, Preference, Requirement, Rule, Target } from '@thidua/model';
import { canonicalJson } from '@thidua/model/canonical-json';
import { innerDifferences } from '../compare/inner-facts.ts';
import { literalChanges } from '../compare/rule-literals.ts';
import { type At, fact, group, list, type Term, tell, within } from '../compare/term.ts';
import { shortened } from '../words/excerpt.ts';
import { areSame, each, same, type Words, words } from '../words/words.ts';

import { partyWords } from './references.ts';
import { asWritten, symbol, text, texts } from './texts.ts';
import { nameWords } from './values.ts';

const asRule = (written: string): Words => same(`\`${written.replace(/\s+/g, ' ').trim()}\``);

const ruleWords = (rule: Rule): Words => {
  switch (rule.kind) {
    case 'formal':
      return asRule(rule.text);
    case 'qualitative':
      return words('định tính', 'qualitative');
    case 'deferred': {
      const to = partyWords(rule.to);
      return each(
        (language) => `${{ vi: 'chờ hướng dẫn của', en: 'deferred to' }[language]} ${to[language]}`,
      );
    }
  }
};

/** Two expressions with how they are written. */
type Written = { readonly text: string; readonly expression: Expression };

/** A rule told by the figures in which it changed; where it is built otherwise, as a whole. */
function tellRule(before: Written, after: Written, at: At): void {
  const changes = literalChanges(before.expression, after.expression);
  if (changes === undefined) {
    const [earlier, later] = [asRule(before.text), asRule(after.text)];
    const inner = areSame(earlier, later)
      ? innerDifferences(before.expression, after.expression)
      : undefined;
    tell(
      { ...at, names: [...at.names, words('quy tắc', 'rule')] },
      {
        kind: 'changed',
        before: earlier,
        after: later,
        says: each((language) =>
          inner === undefined
            ? `${earlier[language]} → ${later[language]}`
            : `${later[language]} (${{ vi: 'nay hiểu khác', en: 'now read otherwise' }[language]}; ${inner[language]})`,
        ),
        values: [before.expression, after.expression],
        fallback: inner !== undefined,
      },
    );
    return;
  }
  for (const { about, before: earlier, after: later, note } of changes) {
    tell(at, {
      kind: 'changed',
      before: earlier,
      after: later,
      fact: about,
      says: each((language) => {
        const change = `${earlier[language]} → ${later[language]}`;
        const noted = note === undefined ? change : `${change} (${note[language]})`;
        return about === undefined ? noted : `${about[language]} ${noted}`;
      }),
      values: [before.expression, after.expression],
    });
  }
}

const formal = group<Extract<Rule, { kind: 'formal' }>>({
  kind: { compare: () => undefined },
  expression: { compare: () => undefined },
  text: asWritten(words('cách viết quy tắc', 'how the rule is written')),
});

const wholeRule: Term<Rule> = fact({ name: words('quy tắc', 'rule'), show: ruleWords });

const rule: Term<Rule> = {
  compare(before, after, at) {
    if (before?.kind !== 'formal' || after?.kind !== 'formal') wholeRule.compare(before, after, at);
    else if (canonicalJson(before.expression) === canonicalJson(after.expression)) {
      formal.compare(before, after, at);
    } else tellRule(before, after, within(at, 'expression'));
  },
};

const rules: Term<readonly Rule[]> = list({
  name: words('quy tắc', 'rule'),
  itemName: () => same(''),
  told: ruleWords,
  replacing: true,
  term: rule,
});

/** An expression by itself, without the words of the file. */
export const expression = (name: Words): Term<Expression> => ({
  compare(before, after, at) {
    const place: At = { ...at, names: [...at.names, name] };
    if (before === undefined || after === undefined) {
      condition.compare(before, after, place);
      return;
    }
    const changes = literalChanges(before, after);
    if (changes === undefined) condition.compare(before, after, place);
    else tellRule({ text: '', expression: before }, { text: '', expression: after }, place);
  },
});

const condition: Term<Expression> = fact({
  show: () => words('điều kiện', 'condition'),
  showBoth: () => [
    words('điều kiện cũ', 'the condition before'),
    words('điều kiện khác', 'another condition'),
  ],
});

// Items with a wording and rules ------------------------------------------------------------------------------

type Worded = { readonly label?: string | undefined; readonly wording: string };

/** An item by its label, or by its place: `tiêu chí c`, `tiêu chí thứ 2`. */
export const labelled =
  (name: Words) =>
  ({ label }: { readonly label?: string | undefined }, index: number): Words =>
    label === undefined
      ? words(`${name.vi} thứ ${index + 1}`, `${name.en} no. ${index + 1}`)
      : words(`${name.vi} ${label}`, `${name.en} ${label}`);

const wordingTold = ({ wording }: Worded): Words =>
  wording === '' ? same('') : same(`“${shortened(wording)}”`);

const point = words('điểm', 'point');
export const label: Term<string> = symbol(words('ký hiệu', 'label'));
const wording: Term<string> = text(words('lời văn', 'wording'));

/** A list of items that may hold items of their own, named `điểm a` within their item. */
export function nested<
  One extends { readonly label?: string | undefined; readonly children: readonly One[] },
>(
  name: Words,
  told: (item: One) => Words,
  body: (item: One) => string,
  termOf: (children: Term<readonly One[]>) => Term<One>,
  nameOf: (name: Words) => (item: One, index: number) => Words = labelled,
): Term<readonly One[]> {
  const children: { term?: Term<readonly One[]> } = {};
  // Its own children are items of the same kind: looked up when it is compared, not when it is made.
  const later: Term<readonly One[]> = {
    compare: (before, after, at) => children.term?.compare(before, after, at),
  };
  const term = termOf(later);
  const of = (itemName: Words): Term<readonly One[]> =>
    list({
      name: itemName,
      itemName: nameOf(itemName),
      told,
      key: ({ label: key }) => key,
      body,
      term,
    });
  children.term = of(point);
  return of(name);
}

const wordingBody = ({ wording: said }: Worded): string => said;

export const criteria = (name: Words): Term<readonly Criterion[]> =>
  nested<Criterion>(name, wordingTold, wordingBody, (children) =>
    group<Criterion>({ label, wording, rules, children }),
  );

export const targets: Term<readonly Target[]> = nested<Target>(
  words('chỉ tiêu', 'target'),
  wordingTold,
  wordingBody,
  (children) => group<Target>({ label, wording, rules, children }),
);

export const summaries: Term<readonly string[]> = texts(words('tóm tắt', 'summary'), 'editors');

export const requirements: Term<readonly Requirement[]> = nested<Requirement>(
  words('yêu cầu', 'requirement'),
  wordingTold,
  wordingBody,
  (children) => group<Requirement>({ label, wording, summaries, rules, children }),
);

export const preferences = (name: Words): Term<readonly Preference[]> =>
  nested<Preference>(name, wordingTold, wordingBody, (children) =>
    group<Preference>({
      label,
      wording,
      rules,
      rankBy: fact({
        name: words('xếp theo', 'ranked by'),
        show: ({ fact: ranked, direction }) =>
          each(
            (language) =>
              `${nameWords(ranked)[language]} ${
                {
                  ascending: { vi: 'tăng dần', en: 'ascending' },
                  descending: { vi: 'giảm dần', en: 'descending' },
                }[direction][language]
              }`,
          ),
      }),
      children,
    }),
  );
