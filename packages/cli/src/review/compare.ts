import { type Archive, Workspace } from '@thidua/compiler';
import { type Diagnostic, soleMovement } from '@thidua/language';
import type { RegistryEntry } from '@thidua/model';
import { type Review, review } from '@thidua/review';
import { mentionedNames } from './mentioned-names.ts';
import type { Snapshot } from './snapshot.ts';

/** Two states of an archive with what differs between them, and what the checks say of the files concerned. */
export type Comparison = {
  readonly review: Review;
  readonly states: {
    readonly before: Archive;
    readonly after: Archive;
  };
  /** Files whose text differs, by their paths in either state. */
  readonly changedFiles: readonly string[];
  /** By file, of those concerned: those that changed, and those that refer to what did. */
  readonly findings: {
    readonly before: ReadonlyMap<string, readonly Diagnostic[]>;
    readonly after: ReadonlyMap<string, readonly Diagnostic[]>;
  };
};

/**
 * Compares two states. Of the registries all is compiled; of the movements those whose own file changed, and those
 * that refer to what is called otherwise. A movement that refers to another says no more of it than its name, so where
 * that stayed only its findings can be others, and only they are looked at.
 */
export function compare(before: Snapshot, after: Snapshot): Comparison {
  const changed = changedBetween(before.texts, after.texts);
  const isRegistry = (text: string): boolean => soleMovement(text) === undefined;
  const registries = new Set(
    [...before.texts].flatMap(([path, text]) => (isRegistry(text) ? [path] : [])),
  );
  for (const path of changed) {
    const text = after.texts.get(path);
    if (text !== undefined && isRegistry(text)) registries.add(path);
  }
  const workspace = new Workspace();
  for (const [path, text] of before.texts) workspace.setFile(path, text);
  const earlierEntries = workspace.build((path) => registries.has(path)).registry;
  // The registries of both states say which names to look for; the movements are built once they are known.
  const heads = { before: headsIn(changed, before.texts), after: headsIn(changed, after.texts) };
  let renamed: ReadonlySet<string> = otherHeads(heads.before, heads.after);
  let laterEntries = earlierEntries;
  if (changed.some((path) => registries.has(path))) {
    const head = new Workspace();
    for (const [path, text] of after.texts) head.setFile(path, text);
    laterEntries = head.build((path) => registries.has(path)).registry;
    renamed = new Set([
      ...renamed,
      ...touchedBy(changedEntries(earlierEntries, laterEntries), [
        ...earlierEntries,
        ...laterEntries,
      ]),
    ]);
  }
  const names = new Set([...heads.before.keys(), ...heads.after.keys(), ...renamed]);
  const naming = filesNaming(names, renamed, before.texts, after.texts);
  const concerned = new Set([...changed, ...naming.wanted]);
  const asked = new Set([...concerned, ...naming.any]);
  const isWanted = (path: string): boolean => concerned.has(path) || registries.has(path);
  const earlier = workspace.build(isWanted);
  const findingsBefore = findingsOf(workspace, asked);
  for (const path of changed) {
    const text = after.texts.get(path);
    if (text === undefined) workspace.removeFile(path);
    else workspace.setFile(path, text);
  }
  const now = workspace.build(isWanted);
  const findingsAfter = findingsOf(workspace, asked);
  const result = review(
    { ...earlier, text: (path) => before.texts.get(path) },
    { ...now, text: (path) => after.texts.get(path) },
    changed,
  );
  return {
    review: within(result, after.only ?? before.only),
    states: { before: earlier, after: now },
    changedFiles: changed,
    findings: { before: findingsBefore, after: findingsAfter },
  };
}

function changedBetween(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): readonly string[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((path) => before.get(path) !== after.get(path))
    .sort();
}

/** What the movements in files are called, by their identifiers. */
function headsIn(
  paths: readonly string[],
  texts: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  return new Map(
    paths.flatMap((path) => {
      const text = texts.get(path);
      const head = text === undefined ? undefined : soleMovement(text);
      return head === undefined ? [] : [[head.id.value, head.label.value] as const];
    }),
  );
}

/** The identifiers that came, went, or are called otherwise. */
function otherHeads(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): ReadonlySet<string> {
  const ids = [...new Set([...before.keys(), ...after.keys()])];
  return new Set(ids.filter((id) => before.get(id) !== after.get(id)));
}

function changedEntries(
  before: readonly RegistryEntry[],
  after: readonly RegistryEntry[],
): ReadonlySet<string> {
  const digests = new Map(before.map(({ id, digest }) => [id, digest]));
  const changed = new Set<string>();
  for (const { id, digest } of after) {
    if (digests.get(id) !== digest) changed.add(id);
    digests.delete(id);
  }
  for (const id of digests.keys()) changed.add(id);
  return changed;
}

/** Entries that changed, those that refer to them, and those that refer to these. */
function touchedBy(
  changed: ReadonlySet<string>,
  entries: readonly RegistryEntry[],
): ReadonlySet<string> {
  const touched = new Set(changed);
  if (touched.size === 0) return touched;
  const written = entries.map(({ id, places: _places, findings: _findings, ...facts }) => ({
    id,
    text: JSON.stringify(facts),
  }));
  let before = -1;
  while (before !== touched.size) {
    before = touched.size;
    const names = [...touched].map((id) => JSON.stringify(id));
    for (const { id, text } of written) {
      if (!touched.has(id) && names.some((name) => text.includes(name))) touched.add(id);
    }
  }
  return touched;
}

/** Files in which one of the names stands; and those of them in which one of the wanted names does. */
function filesNaming(
  names: ReadonlySet<string>,
  wanted: ReadonlySet<string>,
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): { readonly any: ReadonlySet<string>; readonly wanted: ReadonlySet<string> } {
  const found = { any: new Set<string>(), wanted: new Set<string>() };
  if (names.size === 0) return found;
  const look = (path: string, text: string): void => {
    for (const name of mentionedNames(text, names)) {
      found.any.add(path);
      if (!wanted.has(name)) continue;
      found.wanted.add(path);
      return;
    }
  };
  for (const [path, text] of before) look(path, text);
  for (const [path, text] of after) if (before.get(path) !== text) look(path, text);
  return found;
}

const findingsOf = (
  workspace: Workspace,
  paths: ReadonlySet<string>,
): ReadonlyMap<string, readonly Diagnostic[]> =>
  new Map([...paths].map((path) => [path, workspace.diagnostics(path)]));

/** What the review says of one file or folder. */
function within(whole: Review, only: string | undefined): Review {
  if (only === undefined) return whole;
  const isIn = (path: string | undefined): boolean =>
    path !== undefined && (path === only || path.startsWith(`${only}/`));
  const documents = whole.documents.filter(({ file }) => isIn(file.before) || isIn(file.after));
  const counts = { ...whole.counts };
  for (const grade of Object.keys(counts) as (keyof typeof counts)[]) {
    counts[grade] = documents.filter((one) => one.grade === grade).length;
  }
  return { documents, layoutOnly: whole.layoutOnly.filter(isIn), counts };
}
