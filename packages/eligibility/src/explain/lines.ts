import type { Citation, SourceNote } from '@thidua/model';
import type { RuleBasis } from '../plan/award-plan.ts';
import type { Words } from '../plan/typing/mistake.ts';
import type { BandStep, ItemScore, PartScore, PointsRange, Score } from '../scoring/score-types.ts';
import { join, texts, words } from './catalogue.ts';
import { differencesSentence } from './differences.ts';
import type { ClauseExplanation, ConditionExplanation, Explanation } from './explain.ts';
import { inner, labelled, named, numberWords } from './values.ts';

/** An explanation laid out for reading: a line, what kind it is, and what stands beneath it. */
export type Line = {
  readonly kind: 'award' | 'reason' | 'heading' | 'clause' | 'rule' | 'condition' | 'note';
  readonly text: Words;
  /** Said of the line: its outcome. */
  readonly said?: Words;
  readonly outcome?: string;
  readonly beneath: readonly Line[];
};

const line = (kind: Line['kind'], text: Words, beneath: readonly Line[] = []): Line => ({
  kind,
  text,
  beneath,
});

/** The whole of an explanation, the reason first. */
export function linesOf(explanation: Explanation): Line {
  const { award, outcome, reason, clauses, differences, scores, basis, notes } = explanation;
  const beneath: Line[] = [line('reason', reason)];
  if (differences !== undefined) beneath.push(line('reason', differencesSentence(differences)));
  beneath.push(...clauses.map(clauseLine));
  beneath.push(...scores.map((score) => scoreLine(score)));
  if (basis.length > 0)
    beneath.push(
      line(
        'heading',
        texts.basis,
        basis.map((one) => line('note', basisWords(one))),
      ),
    );
  if (notes.length > 0)
    beneath.push(
      line(
        'heading',
        texts.notes,
        notes.map(({ vi, en }) => line('note', words(vi, en))),
      ),
    );
  return {
    kind: 'award',
    text: named(award.name),
    said: texts.outcomes[outcome],
    outcome,
    beneath,
  };
}

function clauseLine(clause: ClauseExplanation): Line {
  const { label, wording, rules, role, outcome, parts, children, place } = clause;
  const at = place === undefined ? undefined : [place.file, place.line ?? []].flat().join(':');
  const beneath = [
    ...rules.map((rule) => line('rule', texts.stated(texts.rule, named(rule)))),
    ...(at === undefined ? [] : [line('rule', texts.stated(texts.place, named(at)))]),
    ...parts.map(conditionLine),
    ...children.map(clauseLine),
  ];
  const name = [label === undefined ? [] : labelled(label), wording === '' ? [] : wording]
    .flat()
    .join(' ');
  return {
    kind: 'clause',
    text: role === 'criterion' ? named(name) : texts.stated(texts.roles[role], named(name)),
    said: role === 'criterion' ? texts.outcomes[outcome] : texts.applies[outcome],
    outcome,
    beneath,
  };
}

/** One rule: what it demands, what is known of it, what it comes to. */
function conditionLine(condition: ConditionExplanation): Line {
  // A council's verdict is the outcome; a fact that the rule names is not named again.
  const facts =
    condition.op === 'council'
      ? []
      : condition.facts.map(({ label, value }) =>
          condition.text.vi.includes(inner(label).vi)
            ? texts.recorded(value)
            : texts.stated(inner(label), value),
        );
  return {
    kind: 'condition',
    text: join([condition.text, ...facts], ' – '),
    said: texts.outcomes[condition.outcome],
    outcome: condition.outcome,
    beneath: condition.parts.map(conditionLine),
  };
}

// Points -----------------------------------------------------------------------------------------------------

function scoreLine(score: Score): Line {
  const { name, items, bonus, deductions, points, steps } = score;
  const parts = [
    partLine(texts.parts.items, items),
    ...(bonus.items.length === 0 ? [] : [partLine(texts.parts.bonus, bonus)]),
    ...(deductions.items.length === 0 ? [] : [partLine(texts.parts.deductions, deductions)]),
    line('condition', texts.stated(texts.total, texts.somePoints(pointsWords(points)))),
    ...steps.map((step) => line('condition', bandWords(step))),
  ];
  return line('heading', texts.stated(texts.points, named(name)), parts);
}

const partLine = (title: Words, { points, items }: PartScore): Line =>
  line(
    'condition',
    texts.stated(title, texts.somePoints(pointsWords(points))),
    items.map(itemLine),
  );

function itemLine({ label, wording, most, points, full, lost, open, children }: ItemScore): Line {
  const given =
    most === undefined
      ? texts.somePoints(pointsWords(points))
      : texts.ofMost(pointsWords(points), numberWords(most));
  const why = [
    ...(full === true ? [texts.full] : []),
    ...(lost === 'met' ? [texts.lost] : []),
    ...(open === undefined ? [] : [texts.open[open]]),
  ];
  const name = named([label ?? [], wording].flat().join(' '));
  return line('condition', texts.stated(name, join([given, ...why], '; ')), children.map(itemLine));
}

function pointsWords({ from, to }: PointsRange): Words {
  if (to === from) return numberWords(from);
  return to === undefined
    ? texts.orMore(numberWords(from))
    : texts.between(numberWords(from), numberWords(to));
}

function bandWords({ kind, wording, outcome, labels }: BandStep): Words {
  const said = [
    texts.bandSteps[kind],
    ...(wording === undefined ? [] : [named(`“${wording}”`)]),
    ...(outcome === undefined ? [] : [texts.outcomes[outcome]]),
  ];
  return texts.stated(
    join(said, ' '),
    texts.or(labels.map((label) => (label === null ? texts.noBand : named(label)))),
  );
}

// Law --------------------------------------------------------------------------------------------------------

/** Where a rule stands in the law, which version, and how sure it is. */
function basisWords({ title, from, to, articles, sources }: RuleBasis): Words {
  const force =
    from === undefined && to === undefined
      ? []
      : [
          texts.force(
            from === undefined ? undefined : dateWords(from),
            to === undefined ? undefined : dateWords(to),
          ),
        ];
  return texts.stated(
    named(title.name),
    join([...articles.map(citationWords), ...force, ...sources.map(sourceWords)], '; '),
  );
}

function citationWords({ ref, symbol, text, provision, verification }: Citation): Words {
  const act = ref?.name ?? [text ?? [], symbol ?? []].flat().join(' ');
  const places = [
    ...(provision?.point === undefined ? [] : [texts.provision.point(provision.point)]),
    ...(provision?.clause === undefined ? [] : [texts.provision.clause(provision.clause)]),
    ...(provision?.article === undefined ? [] : [texts.provision.article(provision.article)]),
  ];
  const sure =
    verification === undefined ? [] : [texts.bracketed(texts.verification[verification])];
  return join([...places, named(act), ...sure], ' ');
}

function sourceWords({ text, verification }: SourceNote): Words {
  return verification === undefined
    ? named(text)
    : join([named(text), texts.bracketed(texts.verification[verification])], ' ');
}

/** `2022-06-22` as `22/06/2022`. */
const dateWords = (date: string): Words => named(date.split('-').toReversed().join('/'));
