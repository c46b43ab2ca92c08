import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Grounds } from '@thidua/compiler';
import type { MovementHead } from '@thidua/language';
import type { Tally } from '../findings.ts';
import { writeWhole } from '../write-file.ts';

/** Beside the documents, and no part of what is published. */
const memoryFile = '.build.json';

/** A file that declares one movement and nothing else, in which no error was found. */
export type KnownMovement = { readonly head: MovementHead; readonly found: Tally };

/** What a build read, found and wrote, so that the next can tell what it would find and write again. */
export type BuildMemory = {
  readonly program: string;
  /** The digest of each source, by its path in the workspace. */
  readonly sources: ReadonlyMap<string, string>;
  /** The digest of each file that was written, by its path in the archive, the history apart. */
  readonly documents: ReadonlyMap<string, string>;
  readonly movements: ReadonlyMap<string, KnownMovement>;
  /** What the movements rest on in the rest of the workspace. */
  readonly grounds: Grounds;
  readonly campaigns: number;
  readonly registry: number;
};

/** Short, since ten thousand of them are read at every start. */
type WrittenHead = [id: string, from: number, to: number, label: string, from: number, to: number];
type WrittenMovement = [WrittenHead, warnings: number, notes: number, waived: number, fix: number];
type Written = Pick<BuildMemory, 'program' | 'campaigns' | 'registry'> & {
  readonly documents: Readonly<Record<string, string>>;
  readonly answers: Grounds['answers'];
  readonly sources: readonly (readonly [
    path: string,
    digest: string,
    movement?: WrittenMovement,
    asked?: readonly number[],
  ])[];
};

/** What a build of the same program remembers of a folder; nothing where none does. */
export function memoryIn(out: string, program: string): BuildMemory | undefined {
  try {
    const written = JSON.parse(readFileSync(join(out, memoryFile), 'utf8')) as Partial<Written>;
    return written.program === program ? readBack(written as Written) : undefined;
  } catch {
    return undefined;
  }
}

export const remember = (out: string, shown: string, memory: BuildMemory): void =>
  writeWhole(
    join(out, memoryFile),
    `${JSON.stringify(writtenFrom(memory))}\n`,
    `${shown}/${memoryFile}`,
  );

function readBack({ sources, documents, answers, ...rest }: Written): BuildMemory {
  const asked = new Map<string, readonly number[]>();
  const movements = new Map<string, KnownMovement>();
  for (const [path, , movement, its] of sources) {
    if (movement === undefined || its === undefined) continue;
    const [[id, start, end, label, from, to], warnings, notes, waived, fixable] = movement;
    const head: MovementHead = {
      id: { kind: 'name', value: id, start, end },
      label: { kind: 'text', value: label, start: from, end: to },
    };
    movements.set(path, { head, found: { warnings, notes, waived, fixable } });
    asked.set(path, its);
  }
  return {
    ...rest,
    sources: new Map(sources.map(([path, digest]) => [path, digest])),
    documents: new Map(Object.entries(documents)),
    movements,
    grounds: { answers, asked },
  };
}

function writtenFrom(memory: BuildMemory): Written {
  const { sources, documents, movements, grounds, ...rest } = memory;
  return {
    ...rest,
    documents: Object.fromEntries(documents),
    answers: grounds.answers,
    sources: [...sources].map(([path, digest]) => {
      const movement = movements.get(path);
      const asked = grounds.asked.get(path);
      if (movement === undefined || asked === undefined) return [path, digest];
      const { id, label } = movement.head;
      const { warnings, notes, waived, fixable } = movement.found;
      const head: WrittenHead = [id.value, id.start, id.end, label.value, label.start, label.end];
      return [path, digest, [head, warnings, notes, waived, fixable], asked];
    }),
  };
}
