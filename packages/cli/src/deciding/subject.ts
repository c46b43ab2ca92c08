import { type Plan, planFor, ruleBook } from '@thidua/eligibility';
import { nearest } from '@thidua/language';
import type { AwardForm, Campaign, PartialDate, RegistryEntry, Title } from '@thidua/model';
import { isPossibleDate, partialDateOf } from '@thidua/model/calendar';
import { Failure } from '../failure.ts';
import { LoadedWorkspace } from '../load.ts';
import { Progress } from '../progress.ts';
import type { RunContext } from '../run-context.ts';
import { isSourceName } from '../source-files.ts';
import { defaultPaths, groupsOf } from '../targets.ts';
import { say } from './messages.ts';

/** What rules may be decided by. */
type Subject = Campaign | Title | AwardForm;

export type PlanOptions = {
  readonly year?: string;
  readonly date?: string;
  /** The identifier of the body that decides. */
  readonly issuer?: string;
};

/** The plan of a movement or a title, named by its file or its identifier. Throws a `Failure`. */
export function planOf(given: string, options: PlanOptions, context: RunContext): Plan {
  const { io, lang } = context;
  const isPath = isSourceName(given) || given.includes('/');
  const progress = new Progress(io, lang);
  const groups = groupsOf(isPath ? [given] : defaultPaths(io.cwd), io.cwd);
  const loaded = groups.map((group) => new LoadedWorkspace(group, progress));
  const built = loaded.map((one) => ({ one, ...one.workspace.build() }));
  progress.clear();
  for (const { one, campaigns, registry } of built) {
    const subjects: readonly Subject[] = [...campaigns, ...registry.filter(isDecisive)];
    const subject = isPath
      ? soleOf(
          subjects.filter(({ places }) => one.asked.has(places.file)),
          given,
        )
      : subjects.find(({ id, slug }) => id === given || slug === given);
    if (subject === undefined) continue;
    refuseErrors(one, subject, io.cwd);
    const year = yearOf(subject, options.year);
    const assessmentDate = dateOf(options.date) ?? `${year}-12-31`;
    const issuer = issuerOf(options.issuer, registry);
    return planFor(ruleBook(registry), {
      subject,
      year,
      assessmentDate,
      ...(issuer === undefined ? {} : { issuer }),
    });
  }
  const ids = built.flatMap(({ campaigns, registry }) =>
    [...campaigns, ...registry.filter(isDecisive)].map(({ id }) => id),
  );
  const near = nearest(given, ids, 3);
  throw new Failure(
    say.unknownSubject(given),
    near.length > 0 ? say.didYouMean(near) : say.nameOne(),
  );
}

const isDecisive = (entry: RegistryEntry): entry is Title | AwardForm =>
  entry.kind === 'title' || entry.kind === 'award-form';

function soleOf(subjects: readonly Subject[], path: string): Subject {
  const campaigns = subjects.filter((one) => 'recognition' in one);
  const [first, ...others] = campaigns.length > 0 ? campaigns : subjects;
  if (first === undefined) throw new Failure(say.noSubject(path), say.nameOne());
  if (others.length === 0) return first;
  const ids = subjects.map(({ id }) => id);
  throw new Failure(say.severalSubjects(path, ids), say.chooseOne(first.id));
}

/** Rules that are not understood decide nothing. */
function refuseErrors(loaded: LoadedWorkspace, { places }: Subject, cwd: string): void {
  const errors = loaded
    .diagnostics(places.file)
    .some(({ severity, waived }) => severity === 'error' && waived === undefined);
  if (!errors) return;
  const shown = loaded.shown(cwd, places.file);
  throw new Failure(say.hasErrors(shown), say.seeErrors(shown));
}

function yearOf(subject: Subject, given: string | undefined): number {
  if (given !== undefined) {
    if (!/^\d{4}$/.test(given)) throw new Failure(say.badYear(given), say.giveYear());
    return Number(given);
  }
  const stated =
    'recognition' in subject
      ? [endOf(subject), subject.document.date].find((date) => /^\d{4}/.test(date ?? ''))
      : undefined;
  if (stated === undefined) throw new Failure(say.whichYear(subject.name), say.giveYear());
  return Number(stated.slice(0, 4));
}

function endOf({ period }: Campaign): string | undefined {
  const end = period?.to ?? period?.from;
  if (end === undefined) return undefined;
  return 'day' in end && end.day !== undefined ? end.day : 'date' in end ? end.date : undefined;
}

function issuerOf(
  given: string | undefined,
  registry: readonly RegistryEntry[],
): string | undefined {
  if (given === undefined) return undefined;
  const issuers = registry.filter(({ kind }) => kind === 'issuer');
  const found = issuers.find(({ id, slug }) => id === given || slug === given);
  if (found !== undefined) return found.id;
  const near = nearest(
    given,
    issuers.map(({ id }) => id),
    3,
  );
  throw new Failure(
    say.unknownIssuer(given),
    near.length > 0 ? say.didYouMean(near) : say.seeIssuers(),
  );
}

function dateOf(given: string | undefined): PartialDate | undefined {
  if (given === undefined) return undefined;
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(given) ?? [];
  const [, isoYear, isoMonth, isoDay] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(given) ?? [];
  const parts = {
    year: Number(year ?? isoYear),
    month: Number(month ?? isoMonth),
    day: Number(day ?? isoDay),
  };
  if (Number.isNaN(parts.year) || !isPossibleDate(parts)) {
    throw new Failure(say.badDate(given), say.dateForm());
  }
  return partialDateOf(parts);
}

/** Refuses a plan of which records can decide nothing. */
export function refuseIdle(plan: Plan): void {
  const isAsked = plan.tables.some(({ slots }) => slots.some(({ type }) => type !== 'verdict'));
  if (isAsked) return;
  const [idle] = plan.awards.flatMap(({ notes }) =>
    notes.filter(({ kind }) => kind === 'no-version-in-force'),
  );
  if (idle !== undefined) throw new Failure(idle, say.otherDate());
  throw new Failure(say.nothingToDecide(plan.name), say.allForCouncil());
}
