import type { Reference } from '@thidua/model';
import { canonicalJson } from '@thidua/model/canonical-json';
import type { Change } from '../change.ts';
import { gradeOf, type Nature } from '../grade.ts';
import { differsInSpellingOnly } from '../words/spelling.ts';
import { areSame, capitalised, each, joined, type Words, words } from '../words/words.ts';
import { innerDifferences } from './inner-facts.ts';
import { ownWords, referencesIn, withoutSureness } from './own-words.ts';
import { type Item, pairing } from './pairing.ts';

/** What holds for a whole document while it is compared. */
export type Scene = {
  /** The notice was issued before the change. */
  readonly issued: boolean;
  /** Nobody touched the document's own text: what differs comes from elsewhere. */
  readonly untouched: boolean;
  readonly changes: Change[];
};

/** Where in a document a fact stands, and what it is called there, from the outside in. */
export type At = {
  readonly scene: Scene;
  readonly names: readonly Words[];
  readonly before: string;
  readonly after: string;
  readonly nature: Nature;
};

/** How one construct of the model is compared, and told. */
export type Term<Value> = {
  compare(before: Value | undefined, after: Value | undefined, at: At): void;
  /** How the file writes what its neighbours say: told only where they all stay. */
  readonly onlyIfAlone?: true;
};

/** A term for each field: a field of the model without one does not compile. */
export type Terms<Value> = {
  readonly [Key in keyof Value]-?: Term<Exclude<Value[Key], undefined>>;
};

export const within = (at: At, key: string | number): At => ({
  ...at,
  before: `${at.before}/${escaped(key)}`,
  after: `${at.after}/${escaped(key)}`,
});

const escaped = (key: string | number): string =>
  String(key).replaceAll('~', '~0').replaceAll('/', '~1');

/** Whether two values say the same; an absent part is one that is undefined. */
function isEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
    return a.every((part, at) => isEqual(part, b[at]));
  }
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  for (const key in left) if (!isEqual(left[key], right[key])) return false;
  for (const key in right) if (left[key] === undefined && right[key] !== undefined) return false;
  return true;
}

// Telling ---------------------------------------------------------------------------------------------------

type Told = {
  readonly kind: Change['kind'];
  readonly before?: Words | undefined;
  readonly after?: Words | undefined;
  /** What follows the name of the fact: `98% → 95% (giảm 3 điểm phần trăm)`. */
  readonly says: Words;
  readonly values: readonly [before: unknown, after: unknown];
  readonly nature?: Nature;
  readonly fallback?: boolean;
  /** The fact by name, where the names of the place do not say it all. */
  readonly fact?: Words | undefined;
};

export function tell(at: At, told: Told): void {
  const { scene } = at;
  const [before, after] = told.values;
  const isCarried =
    scene.untouched ||
    (before !== undefined && after !== undefined && isEqual(ownWords(before), ownWords(after)));
  const stated = told.nature ?? at.nature;
  const ofArchive = stated === 'notice' || stated === 'registry';
  const nature =
    ofArchive && told.kind === 'changed' && isEqual(withoutSureness(before), withoutSureness(after))
      ? 'editors'
      : ofArchive && isCarried
        ? 'carried'
        : stated;
  const spellingOnly =
    told.kind === 'changed' &&
    typeof before === 'string' &&
    typeof after === 'string' &&
    differsInSpellingOnly(before, after);
  const names = at.names.filter(({ vi }) => vi !== '');
  const where = joined(names, ', ');
  const path = told.fact === undefined ? names : [...names, told.fact];
  scene.changes.push({
    kind: told.kind,
    grade: gradeOf({ nature, issued: scene.issued, spellingOnly }),
    sentence: each((language) =>
      capitalised(
        where[language] === '' ? told.says[language] : `${where[language]}: ${told.says[language]}`,
      ),
    ),
    fact: joined(path, ', '),
    path,
    ...(told.before === undefined ? {} : { before: told.before }),
    ...(told.after === undefined ? {} : { after: told.after }),
    pointers: {
      ...(told.kind === 'added' ? {} : { before: at.before }),
      ...(told.kind === 'removed' ? {} : { after: at.after }),
    },
    ...(isCarried ? { because: causesOf(before, after) } : {}),
    ...(told.fallback ? { fallback: true } : {}),
  });
}

/** The entries that are called otherwise than before; where none is, all that the fact refers to. */
function causesOf(before: unknown, after: unknown): readonly Reference[] {
  const [earlier, later] = [referencesIn(before), referencesIn(after)];
  const renamed = [...later.values()].filter((ref) => !isEqual(earlier.get(ref.id), ref));
  return renamed.length > 0 ? renamed : [...later.values()];
}

const arrow = (before: Words, after: Words, note: Words | undefined): Words =>
  each((language) => {
    const change = `${before[language]} → ${after[language]}`;
    return note === undefined ? change : `${change} (${note[language]})`;
  });

// Facts -----------------------------------------------------------------------------------------------------

export type FactText<Value> = {
  readonly name?: Words;
  readonly show: (value: Value) => Words;
  /** Both values at once, where they are better shown by where they differ. */
  readonly showBoth?: (before: Value, after: Value) => readonly [Words, Words];
  readonly note?: (before: Value, after: Value) => Words | undefined;
  readonly nature?: Nature;
};

/** A fact told as a whole: what it was, what it is. */
export function fact<Value>({ name, show, showBoth, note, nature }: FactText<Value>): Term<Value> {
  return {
    compare(before, after, place) {
      if (isEqual(before, after)) return;
      const at: At = {
        ...place,
        names: name === undefined ? place.names : [...place.names, name],
        nature: nature ?? place.nature,
      };
      const values = [before, after] as const;
      if (before === undefined && after !== undefined) {
        const shown = show(after);
        tell(at, { kind: 'added', after: shown, says: nowSays(shown), values });
      } else if (after === undefined && before !== undefined) {
        const shown = show(before);
        tell(at, { kind: 'removed', before: shown, says: nowSilent(shown), values });
      } else if (before !== undefined && after !== undefined) {
        const [earlier, later] = showBoth?.(before, after) ?? [show(before), show(after)];
        const hidden = areSame(earlier, later);
        const inner = hidden ? innerDifferences(before, after) : undefined;
        tell(at, {
          kind: 'changed',
          before: earlier,
          after: later,
          says:
            inner === undefined
              ? arrow(earlier, later, note?.(before, after))
              : each((language) => `${later[language]} (${inner[language]})`),
          values,
          fallback: hidden,
        });
      }
    },
  };
}

const nowSays = (shown: Words): Words =>
  words(`nay ghi ${shown.vi} (trước không ghi)`, `now ${shown.en} (not stated before)`);
const nowSilent = (shown: Words): Words =>
  words(`không còn ghi (trước là ${shown.vi})`, `no longer stated (was ${shown.en})`);

/** A part of the model that says nothing of its own: worked out of other facts, or of the checks. */
export const derived: Term<unknown> = { compare: () => undefined };

// Groups ----------------------------------------------------------------------------------------------------

/** Several facts under one name; each is told by itself. */
export function group<Value extends object>(
  terms: Terms<Value>,
  { name, nature }: { readonly name?: Words; readonly nature?: Nature } = {},
): Term<Value> {
  const entries = Object.entries(terms) as [keyof Value & string, Term<unknown>][];
  return {
    compare(before, after, place) {
      if (isEqual(before, after)) return;
      const at: At = {
        ...place,
        names: name === undefined ? place.names : [...place.names, name],
        nature: nature ?? place.nature,
      };
      const told = at.scene.changes.length;
      const tellThose = (alone: boolean): void => {
        for (const [key, term] of entries) {
          if ((term.onlyIfAlone ?? false) !== alone) continue;
          term.compare(before?.[key], after?.[key], within(at, key));
        }
      };
      tellThose(false);
      if (at.scene.changes.length === told) tellThose(true);
      // What has no fact of its own is said to have changed all the same.
      if (at.scene.changes.length === told) tellAnything(at, before, after);
    },
  };
}

/** The name of the fact, and where within it the values differ. */
function tellAnything(at: At, before: unknown, after: unknown): void {
  const inner = innerDifferences(before, after);
  tell(at, {
    kind: before === undefined ? 'added' : after === undefined ? 'removed' : 'changed',
    says: words(`có thay đổi (${inner.vi})`, `changed (${inner.en})`),
    values: [before, after],
    fallback: true,
  });
}

// Lists -----------------------------------------------------------------------------------------------------

export type ListText<One> = {
  /** The list by name, for what is added, taken away or put in another order. */
  readonly name?: Words;
  /** An item by name: `chỉ tiêu 2`. Items without one are named by the list. */
  readonly itemName?: (item: One, index: number) => Words;
  /** An item in short, for one that is added or taken away. */
  readonly told: (item: One) => Words;
  /** What an item is known by. */
  readonly key?: (item: One) => string | undefined;
  /** What an item says, its key left out. */
  readonly body?: (item: One) => string | undefined;
  readonly term: Term<One>;
  readonly nature?: Nature;
  /** One item in the place of the only other is that one, put otherwise. */
  readonly replacing?: boolean;
};

/** Items, each found again wherever it went. */
export function list<One>(text: ListText<One>): Term<readonly One[]> {
  const { itemName, told, term } = text;
  const itemOf = (value: One): Item => ({
    text: canonicalJson(value),
    key: text.key?.(value),
    body: text.body?.(value) || undefined,
  });
  return {
    compare(before = [], after = [], place) {
      if (isEqual(before, after)) return;
      const at: At = { ...place, nature: text.nature ?? place.nature };
      const listed: At = text.name === undefined ? at : { ...at, names: [...at.names, text.name] };
      const { pairs, removed, added, reordered } = pairing(
        before.map(itemOf),
        after.map(itemOf),
        text.replacing ?? false,
      );
      for (const i of removed) {
        const item = before[i] as One;
        const where = { ...(itemName === undefined ? listed : at), before: `${at.before}/${i}` };
        tell(where, {
          kind: 'removed',
          before: told(item),
          says: withItem(removing, itemName?.(item, i), told(item)),
          fact: itemName?.(item, i),
          values: [item, undefined],
        });
      }
      for (const [i, j] of pairs) {
        const [a, b] = [before[i] as One, after[j] as One];
        const name = itemName === undefined ? text.name : itemName(a, i);
        term.compare(a, b, {
          ...at,
          names: name === undefined ? at.names : [...at.names, name],
          before: `${at.before}/${i}`,
          after: `${at.after}/${j}`,
        });
      }
      for (const j of added) {
        const item = after[j] as One;
        const where = { ...(itemName === undefined ? listed : at), after: `${at.after}/${j}` };
        tell(where, {
          kind: 'added',
          after: told(item),
          says: withItem(adding, itemName?.(item, j), told(item)),
          fact: itemName?.(item, j),
          values: [undefined, item],
        });
      }
      if (reordered) {
        tell(listed, {
          kind: 'reordered',
          says: words('đổi thứ tự', 'in another order'),
          values: [before, after],
        });
      }
    },
  };
}

const removing = words('bỏ', 'removed');
const adding = words('thêm', 'added');

const withItem = (verb: Words, name: Words | undefined, told: Words): Words =>
  each((language) =>
    [verb[language], name?.[language], told[language]]
      .filter((part) => part !== undefined && part !== '')
      .join(' '),
  );

/** Items that are a fact each: names, citations, texts. */
export const facts = <One>(name: Words, text: Omit<FactText<One>, 'name'>): Term<readonly One[]> =>
  list({
    name,
    told: text.show,
    term: fact(text),
    replacing: true,
    ...(text.nature === undefined ? {} : { nature: text.nature }),
  });
