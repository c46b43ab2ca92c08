import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { type FileMarks, isAsMarked, markOf } from '../../archive/file-marks.ts';
import {
  type Asked,
  areAsBefore,
  askedFor,
  type KeptResults,
  KeptWork,
  questionsOf,
} from '../../archive/kept-work.ts';
import { digestOf } from '../../archive/questions.ts';
import { filesBelow, SiteFiles } from '../../archive/site-files.ts';
import { joinedFacetFile } from '../facet-table.ts';
import { compareValues } from '../movement-facets.ts';
import { shardsOf } from '../number-manifest.ts';
import { joinedVocabulary, writeVocabulary } from '../vocabulary.ts';
import type { ArchiveRecord } from './archive-records.ts';
import { fragmentPath, joinedIndex, type NamedShard, ShortNames } from './joined-index.ts';
import type { Memory } from './memory.ts';
import { indexOf, type Machinery, type ShardTables, tablesOf } from './shard-index.ts';

/** Records that are indexed together. */
export type PlannedShard = {
  readonly name: string;
  /** What it is made of, in order. */
  readonly members: readonly string[];
  readonly recordOf: (member: string) => ArchiveRecord;
  /** The order of the records, where it is not that of the members. */
  readonly order?: (a: ArchiveRecord, b: ArchiveRecord) => number;
};

/** Records, and what of them is kept: each with what was asked for it. */
type Made = {
  readonly records: readonly ArchiveRecord[];
  readonly kept: KeptResults<ArchiveRecord>;
};

/** A shard for which everything is there that Pagefind has to be given. */
type ReadyShard = {
  readonly plan: PlannedShard;
  /** As the build before left it. */
  readonly known: Shard | undefined;
  /** Nothing where what was asked for them has the same answers as before. */
  readonly made: Made | undefined;
};

/** Pagefind is heard after every so many records. */
const recordsAtOnce = 8;

const recordsName = (shard: string): string => `${shard}-records`;

/** What was asked for all records; nothing where that cannot be told of one of them. */
function askedForAll({ records, kept }: Made): Asked | undefined {
  const all = Object.values(kept);
  return all.length < records.length
    ? undefined
    : askedFor(all.flatMap(({ asked }) => questionsOf(asked)));
}

/** What a build leaves of a shard for the next one. */
type Shard = NamedShard & {
  readonly tables: ShardTables;
  readonly members: readonly string[];
  /** For its records; what asked for something that has no answer is made again the next time. */
  readonly asked: Asked | undefined;
  /** Of its records. */
  readonly digest: string;
};

/** What a build leaves of the whole. */
type Whole = {
  /** Of the shards that it was joined from. */
  readonly digest: string;
  readonly files: FileMarks;
  readonly machinery: Machinery;
};

/** One build of an index, with everything that lies beside it. */
export class IndexBuild {
  readonly #files: SiteFiles;
  readonly #before: Memory;
  readonly #memory: Memory;
  readonly #whole: Whole | undefined;
  readonly #areSummariesSame: boolean;
  readonly #names = new ShortNames();
  #machinery: Machinery | undefined;

  /**
   * @param folder of the index; what lies there is of use only with what the build before left
   * @param areSummariesSame whether the summaries are those of the build before
   */
  constructor(folder: string, before: Memory, memory: Memory, areSummariesSame: boolean) {
    this.#areSummariesSame = areSummariesSame;
    this.#before = before;
    this.#memory = memory;
    this.#whole = before.read<Whole>('whole');
    this.#machinery = this.#whole?.machinery;
    if (this.#whole === undefined) rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const marks = this.#whole?.files ?? {};
    this.#files = new SiteFiles(folder, (path) => isAsMarked(join(folder, path), marks[path]));
  }

  /** Builds the index with everything beside it. What would come out the same stays. */
  async run(plan: readonly PlannedShard[]): Promise<void> {
    const shards: Shard[] = [];
    let before: Promise<unknown> = Promise.resolve();
    for (const one of plan) {
      // Records are made while Pagefind, in a process of its own, still works on those of the shard before.
      const [ready] = await Promise.all([this.#ready(one), before]);
      before = this.#shard(ready).then((shard) => shards.push(shard));
    }
    await before;
    const digest = digestOf(shards.map(({ digest }) => digest));
    if (digest !== this.#whole?.digest || !this.#isIntact()) {
      this.#join(shards);
      this.#files.sweep(filesBelow(this.#files.site));
    }
    const { site } = this.#files;
    const marks = filesBelow(site).flatMap((path) => {
      const mark = markOf(join(site, path));
      return mark === undefined ? [] : [[path, mark]];
    });
    const files = Object.fromEntries(marks) as Whole['files'];
    this.#memory.leave('whole', { digest, files, machinery: this.#machinery } as Whole);
  }

  async #ready(plan: PlannedShard): Promise<ReadyShard> {
    const known = this.#before.read<Shard>(plan.name);
    const isSame =
      known?.asked !== undefined &&
      digestOf(known.members) === digestOf(plan.members) &&
      areAsBefore(known.asked, this.#areSummariesSame);
    return { plan, known, made: isSame ? undefined : await this.#records(plan) };
  }

  async #records({ name, members, recordOf, order }: PlannedShard): Promise<Made> {
    const before = this.#before.read<KeptResults<ArchiveRecord>>(recordsName(name));
    const work = new KeptWork(before, this.#areSummariesSame);
    const inOrder: ArchiveRecord[] = [];
    for (const member of members)
      if (inOrder.push(work.of(member, () => recordOf(member))) % recordsAtOnce === 0)
        await setImmediate();
    const records = order === undefined ? inOrder : inOrder.toSorted(order);
    return { records, kept: work.results };
  }

  /** Names are given here, so one shard has to follow the other. */
  async #shard({ plan, known, made }: ReadyShard): Promise<Shard> {
    const { name, members } = plan;
    if (made === undefined && known !== undefined && this.#keeps(known)) {
      for (const each of [name, recordsName(name)]) this.#memory.take(each, this.#before);
      return known;
    }
    const now = made ?? (await this.#records(plan));
    const digest = digestOf(now.records);
    const index =
      known?.digest === digest && this.#keeps(known) ? known : await this.#indexed(now.records);
    const shard: Shard = { ...index, members, asked: askedForAll(now), digest };
    this.#memory.leave(name, shard);
    this.#memory.leave(recordsName(name), now.kept);
    return shard;
  }

  /** Whether the pages of a shard that has not changed are there, under the names that they have to bear. */
  #keeps({ index, names }: NamedShard): boolean {
    return index.pages.every(({ digest }, at) => {
      const name = this.#names.of(digest);
      const path = fragmentPath(name);
      this.#files.add(path);
      return names[at] === name && this.#files.isKept(path);
    });
  }

  async #indexed(records: readonly ArchiveRecord[]): Promise<NamedShard & Pick<Shard, 'tables'>> {
    const { index, fragments, machinery } = await indexOf(records);
    this.#machinery = machinery;
    const names = index.pages.map(({ digest }) => this.#names.of(digest));
    for (const [at, fragment] of fragments.entries())
      this.#files.write(fragmentPath(names[at] ?? ''), fragment);
    return { index, names, tables: tablesOf(records) };
  }

  #isIntact(): boolean {
    const known = Object.keys(this.#whole?.files ?? {});
    return (
      known.length === filesBelow(this.#files.site).length &&
      known.every((path) => this.#files.isKept(path))
    );
  }

  #join(shards: readonly Shard[]): void {
    const files = this.#files;
    const json = (path: string, value: unknown): void =>
      files.write(path, `${JSON.stringify(value)}\n`);
    const tables = shards.map(({ tables }) => tables);
    for (const [name, documents] of shardsOf(tables.flatMap(({ numbers }) => numbers)))
      json(`numbers/${name}.json`, documents);
    json(
      'facets.json',
      joinedFacetFile(
        tables.map(({ facets }) => facets),
        compareValues,
      ),
    );
    files.write(
      'vocabulary.txt',
      writeVocabulary(joinedVocabulary(tables.map(({ vocabulary }) => vocabulary))),
    );
    if (this.#machinery === undefined) return;
    for (const [path, content] of Object.entries(this.#machinery.files)) files.write(path, content);
    for (const { path, content } of joinedIndex(shards, this.#machinery.entry)) {
      // What bears its digest as its name is what it was.
      if (path.startsWith('index/') && files.isKept(path)) files.add(path);
      else files.write(path, content());
    }
  }
}
