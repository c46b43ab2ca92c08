import { type Message, nearest } from '@thidua/language';
import type { Issuer } from '@thidua/model';
import { earliestDay, partialDateOf } from '@thidua/model/calendar';
import { Failure } from '../failure.ts';
import type { LoadedWorkspace } from '../load.ts';
import type { NewOptions } from '../options.ts';
import type { Asker } from './ask.ts';
import { type Answers, cleanTitle, draftOf, identifierFor } from './draft.ts';
import { ask } from './questions.ts';
import { centralFolder, provinceFolder, type Registry } from './registry.ts';

/** What the checks have against a movement with these facts; nothing of it is kept. */
export function problemOf({ workspace }: LoadedWorkspace, answers: Answers): Message | undefined {
  const path = 'campaigns/.thidua-new.thidua';
  workspace.setFile(path, draftOf(answers));
  const error = workspace
    .diagnostics(path)
    .find(({ severity, waived }) => severity === 'error' && waived === undefined);
  workspace.removeFile(path);
  return error?.message;
}

export const titleProblem = (typed: string): Message | undefined =>
  cleanTitle(typed) === '' ? ask.needed() : undefined;

export const probe = {
  id: 'phong-trào-mới-tạo',
  title: 'Phong trào',
  issuer: 'Cơ quan',
  to: '2999',
};

export const numberProblem =
  (loaded: LoadedWorkspace) =>
  (number: string): Message | undefined =>
    problemOf(loaded, { ...probe, number });

const dateForm = /^(?:(?:(\d{1,2})\/)?(\d{1,2})\/)?(\d{4})$/;

export const dateProblem =
  (loaded: LoadedWorkspace) =>
  (from: string): Message | undefined =>
    dateForm.test(from) ? problemOf(loaded, { ...probe, from }) : ask.notADate(from);

/** The first day that a date as typed can mean. */
function dayOf(typed: string | undefined): string | undefined {
  const [, day, month, year] = dateForm.exec(typed ?? '') ?? [];
  if (year === undefined) return undefined;
  return earliestDay(
    partialDateOf({
      year: Number(year),
      ...(month === undefined ? {} : { month: Number(month) }),
      ...(day === undefined ? {} : { day: Number(day) }),
    }),
  );
}

const examples = {
  title: 'Thi đua chuyển đổi số năm 2023',
  number: '512/UBND-NC',
  date: '10/02/2023',
  from: '10/02/2023',
  to: '31/12/2023',
} as const;

export async function answerTo(
  name: 'title' | 'to',
  given: string | undefined,
  asker: Asker | undefined,
  problem: (typed: string) => Message | undefined,
): Promise<string> {
  if (given === undefined && asker !== undefined) {
    return await asker.text({
      message: ask[name](),
      example: examples[name],
      problem: (typed) => (typed === '' ? ask.needed() : problem(typed)),
    });
  }
  const typed = (given ?? '').trim();
  const found = typed === '' ? ask.needed() : problem(typed);
  if (found !== undefined) throw new Failure(aboutFlag(name, found));
  return typed;
}

export async function optional(
  name: 'number' | 'date' | 'from',
  given: string | undefined,
  asker: Asker | undefined,
  problem: (typed: string) => Message | undefined,
): Promise<string | undefined> {
  const objection = (typed: string) => (typed === '' ? undefined : problem(typed));
  if (given === undefined && asker !== undefined) {
    const typed = await asker.text({
      message: ask[name](),
      example: examples[name],
      problem: objection,
    });
    return typed === '' ? undefined : typed;
  }
  const typed = given?.trim() ?? '';
  const found = objection(typed);
  if (found !== undefined) throw new Failure(aboutFlag(name, found));
  return typed === '' ? undefined : typed;
}

const aboutFlag = (name: string, { vi, en }: Message): Message => ({
  vi: `--${name}: ${vi}`,
  en: `--${name}: ${en}`,
});

const otherIssuer = '';

export async function issuerFrom(
  options: NewOptions,
  registry: Registry,
  asker: Asker | undefined,
): Promise<Issuer | string> {
  const typed = options.issuer?.trim();
  if (typed !== undefined) return issuerNamed(typed, dayOf(options.date ?? options.to), registry);
  const chosen =
    registry.issuers.length === 0
      ? otherIssuer
      : await asker?.choose(ask.issuer(), [
          ...registry.issuers.map(({ id, name }) => ({ value: id, label: name, hint: id })),
          { value: otherIssuer, label: ask.otherIssuer().vi },
        ]);
  const known = registry.issuers.find(({ id }) => id === chosen);
  if (known !== undefined) return known;
  const name = await asker?.text({ message: ask.issuerName(), problem: titleProblem });
  return cleanTitle(name ?? '');
}

function issuerNamed(typed: string, day: string | undefined, registry: Registry): Issuer | string {
  const words = /^["“](.+)["”]$/u.exec(typed)?.[1];
  if (words !== undefined) return cleanTitle(words);
  const [found, ...others] = registry.issuersNamed(typed, day);
  if (found === undefined) {
    const near = registry.issuersLike(typed);
    throw new Failure(
      ask.unknownIssuer(typed),
      near.length === 0 ? ask.inWords(typed) : ask.useIdentifier(near),
    );
  }
  if (others.length > 0) {
    const ids = [found, ...others].map(({ id }) => id);
    throw new Failure(ask.severalIssuers(typed), ask.useIdentifier(ids));
  }
  return found;
}

export async function provinceFrom(
  options: NewOptions,
  issuer: Issuer | string,
  registry: Registry,
  asker: Asker | undefined,
): Promise<string> {
  const { provinces } = registry;
  if (options.province !== undefined) {
    const folder = provinceFolder(options.province);
    if (folder === centralFolder || provinces.has(folder)) return folder;
    if (provinces.size === 0 && folder !== '') return folder;
    throw new Failure(
      ask.unknownProvince(options.province),
      ask.provinceFolder(nearest(folder, provinces.keys(), 3)),
    );
  }
  const own = typeof issuer === 'string' ? undefined : registry.provinceOf(issuer);
  if (own !== undefined) return own;
  if (asker === undefined) throw new Failure(ask.missing(['--province']), ask.provinceFolder([]));
  const choices = [...provinces].map(([value, label]) => ({ value, label }));
  return await asker.choose(ask.province(), [
    ...choices,
    { value: centralFolder, label: ask.central().vi },
  ]);
}

export async function identifierFrom(
  options: NewOptions,
  title: string,
  province: string,
  year: string,
  registry: Registry,
  loaded: LoadedWorkspace,
  asker: Asker | undefined,
): Promise<string> {
  const problem = (typed: string): Message | undefined =>
    typed === ''
      ? ask.needed()
      : registry.isTaken(typed)
        ? ask.taken(typed)
        : problemOf(loaded, { ...probe, id: typed });
  if (options.id !== undefined) {
    const found = problem(options.id.trim());
    if (found !== undefined) throw new Failure(found, ask.otherId());
    return options.id.trim();
  }
  const first = identifierFor(title, registry.provinces.get(province), year);
  let free = first;
  for (let count = 2; registry.isTaken(free); count++) free = `${first}-${count}`;
  if (asker === undefined) return free;
  return await asker.text({ message: ask.id(), initial: free, problem });
}
