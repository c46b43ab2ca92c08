import type { AwardForm, AwardRule, Citation, RuleVersion, SourceNote, Title } from '@thidua/model';
import { earliestDay, latestDay } from '@thidua/model/calendar';
import type { RuleBasis } from './award-plan.ts';
import { isInForce } from './rule-book.ts';

/** A rule and where it stands in its document: `/rule`, `/versions/0/rule`. */
type PlacedRule = {
  readonly rule: AwardRule;
  readonly pointer: string;
  /** The version it is of. */
  readonly version?: string;
};

/** The rules of a title that apply: those shared by all versions, then those of the one in force. */
export type RulesInForce = {
  readonly parts: readonly PlacedRule[];
  readonly version?: RuleVersion;
  readonly chosenBy: RuleBasis['chosenBy'];
  /** `none`: it has versions, and none is in force. */
  readonly state: 'one' | 'none' | 'several';
  /** `unknown`: the version is of a scope, and it is not known whether the deciding body is within it. */
  readonly scope?: 'unknown';
};

/**
 * Which version of a title applies. A version holds by the day of assessment; one that says `cho kỳ xét từ`
 * holds for the years from that one on, and until then the version before it goes on. Where several hold,
 * one whose scope names the deciding body comes first, then one for which the year says so, then the first
 * in the file.
 */
export function rulesInForce(
  title: Title | AwardForm,
  year: number,
  day: string,
  near: ReadonlyMap<string, number>,
): RulesInForce {
  const shared: PlacedRule = { rule: title.rule, pointer: '/rule' };
  const { versions } = title;
  if (versions.length === 0) return { parts: [shared], chosenBy: 'only-version', state: 'one' };
  const holding = versions.filter((version) => holds(version, year, day));
  const found = holding.length > 0 ? holding : continuing(versions, year, day);
  const named = found.filter((candidate) => reach(candidate, near) === 'within');
  const candidates = named.length > 0 ? named : found;
  const version =
    candidates.find(({ assessedFrom }) => assessedFrom !== undefined) ?? candidates[0];
  if (version === undefined) return { parts: [shared], chosenBy: 'only-version', state: 'none' };
  const own: PlacedRule = {
    rule: version.rule,
    pointer: `/versions/${versions.indexOf(version)}/rule`,
    version: version.id,
  };
  const byYear = version.assessedFrom !== undefined || holding.length === 0;
  return {
    parts: [shared, own],
    version,
    chosenBy: byYear ? 'assessed-year' : 'assessment-date',
    state: candidates.length > 1 ? 'several' : 'one',
    ...(reach(version, near) === 'unknown' ? { scope: 'unknown' as const } : {}),
  };
}

/** Whether a version is for the deciding body: for everybody, for one of those above it, or that is not known. */
function reach({ scope }: RuleVersion, near: ReadonlyMap<string, number>) {
  if (scope === undefined || (scope.level === 'nation' && scope.parties.length === 0))
    return 'everybody';
  return scope.parties.some(({ ref }) => ref !== undefined && near.has(ref.id))
    ? 'within'
    : 'unknown';
}

function holds(version: RuleVersion, year: number, day: string): boolean {
  if (version.assessedFrom === undefined) return isInForce(version, day);
  const from = earliestDay(version.assessedFrom) ?? '';
  return from <= `${year}-12-31` && isInForce({ to: version.to }, day);
}

/** The last version that ended before one in force that does not yet apply to the assessed year. */
function continuing(versions: readonly RuleVersion[], year: number, day: string): RuleVersion[] {
  const later = versions.some(
    (version) =>
      version.assessedFrom !== undefined && isInForce(version, day) && !holds(version, year, day),
  );
  if (!later) return [];
  const ended = versions
    .filter(({ to, assessedFrom }) => assessedFrom === undefined && endOf(to) < day)
    .sort((a, b) => (endOf(a.to) < endOf(b.to) ? 1 : -1));
  return ended.slice(0, 1);
}

const endOf = (to: string | undefined): string =>
  to === undefined ? '9999-12-31' : (latestDay(to) ?? '9999-12-31');

/** What a result rests on where it rests on these rules. */
export function basisOf(title: Title | AwardForm, rules: RulesInForce): RuleBasis {
  const { version, parts, chosenBy } = rules;
  return {
    title: { id: title.id, name: title.name },
    ...(version === undefined ? {} : { version: version.id }),
    ...(version?.from === undefined ? {} : { from: version.from }),
    ...(version?.to === undefined ? {} : { to: version.to }),
    chosenBy,
    articles: parts.flatMap(({ rule }) => rule.basedOn),
    sources: [...title.sources, ...(version?.sources ?? [])],
  };
}

/** Whether anything that the rules rest on was not compared with the text of the law. */
export const isUnverified = (
  articles: readonly Citation[],
  sources: readonly SourceNote[],
): boolean =>
  [...articles, ...sources].some(
    ({ verification }) => verification === 'secondary' || verification === 'unverified',
  );
