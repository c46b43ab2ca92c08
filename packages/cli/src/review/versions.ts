import { Workspace } from '@thidua/compiler';
import { decode, soleMovement } from '@thidua/language';
import { type Review, review } from '@thidua/review';
import type { Repository } from './git.ts';

/** A commit that changed a movement. */
export type Version = {
  readonly commit: string;
  /** As committed, ISO 8601 with its zone. */
  readonly date: string;
  readonly author: string;
  /** The message of the commit. */
  readonly reason: string;
  readonly path: string;
};

const record = '\u001e';
const field = '\u001f';

/** The commits that changed a file, the newest first, across its renames. */
export function versionsOf(repository: Repository, path: string): readonly Version[] {
  const format = `${record}${['%H', '%aI', '%an', '%B'].join(field)}${field}`;
  const text = repository.text([
    'log',
    '--follow',
    '--name-status',
    '-z',
    `--format=${format}`,
    '--',
    path,
  ]);
  return text
    .split(record)
    .slice(1)
    .flatMap((entry): Version[] => {
      const [commit, date, author, reason, files] = entry.split(field);
      // `M`, path; a rename is `R100`, its old path, its new one.
      const names = (files ?? '')
        .split('\0')
        .map((part) => part.trim())
        .filter((part) => part !== '');
      const at = names.at(-1);
      if (commit === undefined || date === undefined || at === undefined) return [];
      if (names[0]?.startsWith('D')) return [];
      return [{ commit, date, author: author ?? '', reason: (reason ?? '').trim(), path: at }];
    });
}

/** A version with what it changed; the first is told as added. */
export type ToldVersion = Version & {
  /** Where the file lay before, where this commit moved it. */
  readonly movedFrom?: string;
  readonly review: Review;
};

/**
 * What each version changed against the one before it, the newest first. Names are those that the registries have
 * now: the history is that of the movement.
 */
export function toldVersions(
  repository: Repository,
  versions: readonly Version[],
  registries: ReadonlyMap<string, string>,
): readonly ToldVersion[] {
  const workspace = new Workspace();
  for (const [path, text] of registries) workspace.setFile(path, text);
  const { registry } = workspace.build((path) => registries.has(path));
  const names = versions.map(({ commit, path }) => `${commit}:${path}`);
  const ids = repository.objects(names);
  const contents = repository.contents(ids.filter((id) => id !== undefined));
  const states = versions.map((_, at) => {
    const id = ids[at];
    const read = decode((id === undefined ? undefined : contents.get(id)) ?? new Uint8Array());
    const text = 'text' in read ? read.text : '';
    workspace.setFile(place, text);
    const { campaigns } = workspace.build((path) => path === place);
    workspace.removeFile(place);
    return { campaigns, registry, text: () => text };
  });
  const nothing = { campaigns: [], registry, text: () => undefined };
  return versions.map((version, at) => {
    const after = states[at] ?? nothing;
    const earlier = versions[at + 1]?.path;
    return {
      ...version,
      ...(earlier === undefined || earlier === version.path ? {} : { movedFrom: earlier }),
      review: review(states[at + 1] ?? nothing, after),
    };
  });
}

/** Where each version stands while it is compiled. */
const place = 'campaigns/phien-ban.thidua';

/** The path of the movement with this identifier or address. */
export function pathOfMovement(
  texts: ReadonlyMap<string, string>,
  given: string,
): string | undefined {
  for (const [path, text] of texts) {
    if (path === given || soleMovement(text)?.id.value === given) return path;
  }
  return undefined;
}

/** The files that declare more than a movement. */
export const registriesIn = (texts: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map([...texts].filter(([, text]) => soleMovement(text) === undefined));
