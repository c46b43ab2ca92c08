import { Workspace } from '@thidua/compiler';
import { decode, soleMovement } from '@thidua/language';
import type { Campaign, RegistryEntry } from '@thidua/model';
import { type Review, review } from '@thidua/review';
import type { Repository } from './git.ts';
import { mentionedNames } from './mentioned-names.ts';
import type { Commit, Edition, Line, PublishedLines } from './published-line.ts';

/** What a movement said at one time; `document` is nothing where the text cannot be read. */
export type Version = {
  readonly path: string;
  readonly text: string;
  readonly document: Campaign | undefined;
  /** Nothing for what is not committed yet. */
  readonly commit: Commit | undefined;
};

/** The files of a workspace as they are now; of one that declares a movement and nothing else, its head. */
export type Sources = Pick<Workspace, 'files' | 'text' | 'headOf'>;

export function sourcesIn(texts: ReadonlyMap<string, string>): Sources {
  const heads = new Map([...texts].map(([path, text]) => [path, soleMovement(text)]));
  return {
    files: () => [...texts.keys()],
    text: (path) => texts.get(path),
    headOf: (path) => heads.get(path),
  };
}

/** Files by the movement that is all that they declare. */
export const movementPaths = (sources: Sources): ReadonlyMap<string, string> =>
  new Map(
    sources.files().flatMap((path): [string, string][] => {
      const head = sources.headOf(path);
      return head === undefined ? [] : [[head.id.value, path]];
    }),
  );

/** Files that declare more than one movement, or anything else. */
export const registryPaths = (sources: Sources): readonly string[] =>
  sources.files().filter((path) => sources.headOf(path) === undefined);

/**
 * Compiles movements as they were. Names are those that the registries have now: the history is that of the
 * movement, and not of whom it names.
 */
export class PastMovements {
  private readonly workspace = new Workspace();
  private readonly sources: Sources;
  /** The paths of the movements of today, by identifier. */
  private readonly movements: ReadonlyMap<string, string>;
  private readonly registry: readonly RegistryEntry[];

  /** `sources`: those of today. */
  constructor(sources: Sources) {
    this.sources = sources;
    this.movements = movementPaths(sources);
    for (const path of registryPaths(sources)) {
      this.workspace.setFile(path, sources.text(path) ?? '');
    }
    this.registry = this.workspace.build().registry;
  }

  /** The path of a movement of today. */
  pathOf(id: string): string | undefined {
    return this.movements.get(id);
  }

  /** The movements of today that a text names. */
  namedIn(text: string): readonly string[] {
    return [...new Set(mentionedNames(text, this.movements))];
  }

  /** What a text said that once stood at a path. */
  version(path: string, text: string, commit: Commit | undefined): Version {
    const own = soleMovement(text)?.id.value;
    const isTaken = this.workspace.text(path) !== undefined;
    if (own === undefined || isTaken) return { path, text, document: undefined, commit };
    const others = this.namedIn(text).flatMap((id) => {
      const at = this.movements.get(id);
      return id === own || at === undefined || at === path ? [] : [at];
    });
    for (const other of others) this.workspace.setFile(other, this.sources.text(other) ?? '');
    this.workspace.setFile(path, text);
    const [document] = this.workspace.reading(path)?.filter(isMovement) ?? [];
    for (const passing of [path, ...others]) this.workspace.removeFile(passing);
    return { path, text, document, commit };
  }

  /** What one version changed against another. */
  difference(before: Version | undefined, after: Version): Review {
    return review(this.state(before), this.state(after));
  }

  private state(version: Version | undefined): Parameters<typeof review>[0] {
    return {
      campaigns: version?.document === undefined ? [] : [version.document],
      registry: this.registry,
      text: () => version?.text,
    };
  }
}

const isMovement = (document: Campaign | RegistryEntry): document is Campaign =>
  !('kind' in document);

/**
 * What the file of a movement went through: of its own line, and of one before it that ended when the movement was
 * taken away for a time, or was moved and rewritten at once.
 */
export function lineOf(
  path: string,
  id: string,
  { current }: PublishedLines,
  gone: ReadonlyMap<string, Line>,
): Line {
  const own = current.get(path) ?? [];
  const earlier = gone.get(id) ?? [];
  return earlier.length > 0 && own.length === 0 ? earlier : [...earlier, ...own];
}

/** The lines that ended, by the identifier of their movement; of several the latest. */
export function goneMovements(
  { gone }: PublishedLines,
  textOf: (edition: Edition) => string,
): ReadonlyMap<string, Line> {
  const found = new Map<string, Line>();
  for (const line of gone) {
    const last = line.at(-1);
    const id = last === undefined ? undefined : soleMovement(textOf(last))?.id.value;
    if (id !== undefined) found.set(id, line);
  }
  return found;
}

/**
 * A text without what only lays it out: comments, empty lines, blanks outside of quotes. Two texts with the same say
 * the same; the text itself where its quotes do not pair line by line.
 */
export function essenceOf(text: string): string {
  const kept: string[] = [];
  for (const line of text.split('\n')) {
    const parts = line.split('"');
    if (parts.length % 2 === 0) return text;
    let essence = '';
    for (const [at, part] of parts.entries()) {
      const isQuoted = at % 2 === 1;
      const comment = isQuoted ? -1 : part.indexOf('#');
      const said = comment === -1 ? part : part.slice(0, comment);
      essence += isQuoted ? `"${said}"` : said.replace(/\s+/g, ' ');
      if (comment !== -1) break;
    }
    essence = essence.trim();
    if (essence !== '') kept.push(essence);
  }
  return kept.join('\n');
}

/** So many objects are taken out of the repository at once. */
const atOnce = 2000;

/** The texts of editions, by the names of their objects; what is no text is empty. */
export function textsOf(
  repository: Repository,
  editions: readonly Edition[],
): (edition: Edition) => string {
  const texts = new Map<string, string>();
  const wanted = [...new Set(editions.map(({ id }) => id))];
  for (let from = 0; from < wanted.length; from += atOnce) {
    for (const [id, bytes] of repository.contents(wanted.slice(from, from + atOnce))) {
      const read = decode(bytes);
      texts.set(id, 'text' in read ? read.text : '');
    }
  }
  return ({ id }) => texts.get(id) ?? '';
}

/** A path in the repository as the documents name it; what once lay elsewhere keeps its whole path. */
export const withoutPrefix = (path: string, prefix: string): string =>
  path.startsWith(prefix) ? path.slice(prefix.length) : path;
