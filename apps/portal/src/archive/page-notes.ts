import { digestOfAnswer, followsFromSummaries, tellDigestOfAnswer } from './questions.ts';

/*
 * How the pages of a site came about. Most of them ask the same questions, so a question is written down once, with a
 * digest of its answer, and a page tells its questions by their places in that list.
 */

/** Places in a list of questions. */
type Asked = readonly number[];

/**
 * A page that a route leads to: a digest of what the route gives it, empty where that cannot be told, and what it asked;
 * without the latter where another route leads there first.
 */
type LedTo = readonly [given: string, asked?: Asked];

/** A route: what it asked for its pages, and these by their address from the root. */
type RouteNote = { readonly asked: Asked; readonly pages: Readonly<Record<string, LedTo>> };

export type PageNotes = {
  /** Of what most answers follow from. */
  readonly summaries: string;
  readonly questions: readonly string[];
  /** A digest of the answer to each question; empty where there was none. */
  readonly answers: readonly string[];
  readonly routes: Readonly<Record<string, RouteNote>>;
};

/** Questions, each once, with what was answered. */
export class QuestionList {
  readonly questions: string[] = [];
  readonly answers: string[] = [];
  readonly #places = new Map<string, number>();

  /** The place of a question. */
  add(text: string, answer = digestOfAnswer(text)): number {
    const known = this.#places.get(text);
    if (known !== undefined) return known;
    const place = this.questions.push(text) - 1;
    this.answers.push(answer ?? '');
    this.#places.set(text, place);
    return place;
  }

  /** What a list of questions of another's is here. */
  from({ questions, answers }: Pick<PageNotes, 'questions' | 'answers'>): (asked: Asked) => Asked {
    const places: number[] = [];
    return (asked) =>
      asked.map((at) => {
        places[at] ??= this.add(questions[at] ?? '', answers[at] ?? '');
        return places[at];
      });
  }
}

/** What has to be known of the pages that are there before any is made. */
export type PagePlan = {
  readonly routes: Readonly<
    Record<
      string,
      {
        /** Whether it leads where it led, and gives what it gave. */
        readonly isKept: boolean;
        /** By address: what the page was given, if it got the answers that it would get now. */
        readonly pages: Readonly<Record<string, string | null>>;
      }
    >
  >;
};

/**
 * Asks every question again, but those that have the answer that they had.
 *
 * @param summaries digest of what most answers follow from
 */
export function planPages(
  { summaries: before, questions, answers, routes }: PageNotes,
  summaries: string,
): PagePlan {
  const isSame = questions.map((text, at) => {
    const answer = answers[at];
    if (answer === undefined || answer === '') return false;
    if (summaries !== before || !followsFromSummaries(text)) return digestOfAnswer(text) === answer;
    tellDigestOfAnswer(text, answer);
    return true;
  });
  const areSame = (asked: Asked): boolean => asked.every((at) => isSame[at]);
  return {
    routes: Object.fromEntries(
      Object.entries(routes).map(([route, { asked, pages }]) => [
        route,
        {
          isKept: areSame(asked),
          pages: Object.fromEntries(
            Object.entries(pages).map(([address, [given, own]]) => [
              address,
              given !== '' && own !== undefined && areSame(own) ? given : null,
            ]),
          ),
        },
      ]),
    ),
  };
}

/** What a process tells of its pages; of routes and pages that were kept no more than that. */
export type PageList = Pick<PageNotes, 'summaries' | 'questions' | 'answers'> & {
  readonly routes: Readonly<
    Record<
      string,
      | 'kept'
      | {
          readonly asked: Asked;
          readonly pages: Readonly<Record<string, readonly [given: string, (Asked | 'kept')?]>>;
        }
    >
  >;
};

const nothing: RouteNote = { asked: [], pages: {} };

/** One account of what several processes tell, each of its share of the pages. */
export function mergeNotes(lists: readonly PageList[], before: PageNotes | undefined): PageNotes {
  const all = new QuestionList();
  const fromBefore = all.from(before ?? { questions: [], answers: [] });
  const routes: Record<string, { asked: Asked; pages: Record<string, LedTo> }> = {};
  for (const list of lists) {
    const from = all.from(list);
    for (const [route, told] of Object.entries(list.routes)) {
      const known = before?.routes[route] ?? nothing;
      const asked = told === 'kept' ? fromBefore(known.asked) : from(told.asked);
      const pages = routes[route]?.pages ?? {};
      routes[route] = { asked, pages };
      for (const [address, [given, own]] of Object.entries(
        (told === 'kept' ? known : told).pages,
      )) {
        const isKept = told === 'kept' || own === 'kept';
        const places = isKept ? known.pages[address]?.[1] : own;
        if (places === undefined) pages[address] ??= [given];
        else pages[address] = [given, (isKept ? fromBefore : from)(places)];
      }
    }
  }
  const [{ summaries } = { summaries: '' }] = lists;
  return { summaries, questions: all.questions, answers: all.answers, routes };
}

/** The addresses of all pages. */
export const addressesOf = ({ routes }: Pick<PageNotes, 'routes'>): string[] =>
  Object.values(routes).flatMap(({ pages }) =>
    Object.entries(pages).flatMap(([address, [, asked]]) => (asked === undefined ? [] : [address])),
  );
