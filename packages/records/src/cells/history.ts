import type { History } from '@thidua/eligibility';
import { Refusal } from '../message.ts';
import { abbreviates } from './abbreviation.ts';
import { similarity } from './similarity.ts';
import { folded, tidied } from './words.ts';

/** A title that rules ask about, as they name it. */
export type KnownTitle = {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
};

/** How alike the name of a title must be to be taken for a slip of the pen. */
const alike = 0.8;

/** Finds titles by name or identifier. */
export class Titles {
  readonly all: readonly KnownTitle[];
  /** Titles that were read and that no rule asks about. */
  readonly others = new Set<string>();
  private readonly ids = new Map<string, string>();

  constructor(all: readonly KnownTitle[]) {
    this.all = all;
    for (const { id, name, aliases = [] } of all) {
      for (const word of [id, name, ...aliases]) {
        const known = this.ids.get(folded(word));
        // Two titles whose names differ in marks alone are told apart by the whole name only.
        this.ids.set(folded(word), known === undefined || known === id ? id : '');
        this.ids.set(word, id);
      }
    }
  }

  /**
   * The identifier; of a title that no rule asks about, its name. Refused where it may be a slip of the pen
   * for one that is asked about.
   */
  idOf(text: string): string | Refusal {
    const own = tidied(text);
    const id = this.ids.get(own) ?? this.ids.get(folded(own));
    if (id !== undefined && id !== '') return id;
    const short = this.all.filter(({ name }) => abbreviates(own, name));
    if (short.length === 1 && short[0] !== undefined) return short[0].id;
    const near = this.all.find(({ name }) => similarity(own, name) >= alike);
    if (near !== undefined) {
      return new Refusal(
        `không có danh hiệu «${own}»; có phải «${near.name}»?`,
        `there is no title “${own}”; is it “${near.name}”?`,
      );
    }
    this.others.add(own);
    return own;
  }
}

/** A year of four figures. */
export function readYear(text: string): number | Refusal {
  const found = /^(?:năm )?(\d{4})$/iu.exec(text.trim());
  const year = Number(found?.[1]);
  if (year >= 1900 && year <= 2100) return year;
  return new Refusal(`«${tidied(text)}» không phải là một năm`, `“${tidied(text)}” is not a year`);
}

/** Years apart by commas, or from one to another: `2021, 2022`, `2019–2022`. */
export function readYears(text: string): readonly number[] | Refusal {
  const years: number[] = [];
  for (const part of text.split(/,|và/u)) {
    const [first = '', last = first] = part.split(/–|-|đến/u);
    const from = readYear(first.replace(/^\s*từ\s+/iu, ''));
    if (from instanceof Refusal) return from;
    const to = readYear(last);
    if (to instanceof Refusal) return to;
    if (to < from || to - from > 100) {
      return new Refusal(
        `«${tidied(part)}» không phải là các năm`,
        `“${tidied(part)}” are no years`,
      );
    }
    for (let year = from; year <= to; year++) years.push(year);
  }
  return years;
}

/** Of which nothing is known in full. */
export const nothingInFull = { from: 1, to: 0 } as const;

/**
 * Reads titles held from one cell: `biết đủ từ 2022 đến 2024: Lao động tiên tiến 2022, 2023; Bằng khen 2024`.
 * Without `biết đủ` no year is known in full.
 */
export function readHistory(text: string, titles: Titles): History | Refusal {
  const known = /^biết đủ từ (?:năm )?(\d{4}) đến (?:năm )?(\d{4})\s*(?:[:;]\s*|$)(.*)$/iu.exec(
    text,
  );
  const held = new Map<string, readonly number[]>();
  for (const part of (known?.[3] ?? text).split(';')) {
    if (part.trim() === '') continue;
    const found = /^(.*?)[\s:(]+((?:từ |năm )?\d{4}(?:\s*(?:[,–-]|và|đến)\s*\d{4})*)\)?$/iu.exec(
      part.trim(),
    );
    if (found === null) {
      return new Refusal(
        `không hiểu «${tidied(part)}»; ghi tên danh hiệu rồi đến các năm`,
        `“${tidied(part)}” is not understood; write the title, then its years`,
      );
    }
    const id = titles.idOf(found[1] ?? '');
    if (id instanceof Refusal) return id;
    const years = readYears((found[2] ?? '').replace(/^(?:từ|năm) /iu, ''));
    if (years instanceof Refusal) return years;
    held.set(id, [...(held.get(id) ?? []), ...years]);
  }
  return known === null
    ? { ...nothingInFull, held }
    : { from: Number(known[1]), to: Number(known[2]), held };
}
