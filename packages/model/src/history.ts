import { z } from 'zod';
import { Slug } from './reference.ts';

/** A commit by which a version was published. */
export const HistoryCommit = z
  .strictObject({
    id: z.string().regex(/^[0-9a-f]{40,64}$/),
    /** When it was committed, ISO 8601 with its zone. */
    date: z.string(),
    /** The author by name, as committed. */
    author: z.string(),
    /** The first line of its message; of a merge, of what was merged. */
    reason: z.string(),
    /** The copy of the repository begins here: what it shows may have been published earlier. */
    boundary: z.literal(true).optional(),
  })
  .meta({ id: 'HistoryCommit' });
export type HistoryCommit = z.infer<typeof HistoryCommit>;

/**
 * How much is known of what was published before: all of it; only the latest part, where the copy of the
 * repository holds no more; nothing, where there is no repository.
 */
export const HistoryExtent = z.enum(['whole', 'part', 'none']).meta({ id: 'HistoryExtent' });
export type HistoryExtent = z.infer<typeof HistoryExtent>;

/** When each movement of the archive was published, version by version. */
export const HistoryIndex = z
  .strictObject({
    schema: z.literal('thidua/history-index/1'),
    extent: HistoryExtent,
    /** The commits by which the versions were published, oldest first. */
    commits: z.array(HistoryCommit),
    movements: z.array(
      z.strictObject({
        slug: Slug,
        /** One for each version, oldest first: its place in `commits`; `null` where it is not committed. */
        versions: z.array(z.int().nullable()),
        /** The file of its history, where there is more than one version. */
        path: z.string().optional(),
      }),
    ),
  })
  .meta({ id: 'HistoryIndex' });
export type HistoryIndex = z.infer<typeof HistoryIndex>;

const Words = z.strictObject({ vi: z.string(), en: z.string() });

/** How much a change weighs, from the least; the rules are those of `thidua diff`. */
export const ChangeGrade = z
  .enum(['presentation', 'editorial', 'substantive', 'authority'])
  .meta({ id: 'ChangeGrade' });
export type ChangeGrade = z.infer<typeof ChangeGrade>;

/** What differs in meaning between two versions, whether or not others lie between them. */
export const VersionDifference = z
  .strictObject({
    /** Places in `versions`, the older first. */
    from: z.int(),
    to: z.int(),
    /** Of the heaviest change; none where the two say the same. */
    grade: ChangeGrade.optional(),
    lines: z.array(
      z.strictObject({
        /** `change`: a fact; `criteria`: who is awarded by it; `note`: what else is to be known. */
        kind: z.enum(['change', 'criteria', 'note']),
        grade: ChangeGrade.optional(),
        sentence: Words,
      }),
    ),
  })
  .meta({ id: 'VersionDifference' });
export type VersionDifference = z.infer<typeof VersionDifference>;

/** Every version of a movement that was ever published, and what differs between them. */
export const MovementHistory = z
  .strictObject({
    schema: z.literal('thidua/history/1'),
    id: z.string(),
    slug: Slug,
    extent: HistoryExtent,
    /** Oldest first. Commits that change how a file is written, and nothing that it says, make no version. */
    versions: z.array(
      z.strictObject({
        /** Its name in addresses: the day of its commit, with a number where there are more of that day. */
        key: z.string(),
        /** Nothing for what is not committed yet. */
        commit: HistoryCommit.optional(),
        /** The document as that version says it, by the names of today. */
        path: z.string(),
      }),
    ),
    /** Each version against the one before it; of a movement with few versions, every two of them. */
    differences: z.array(VersionDifference),
    /** Commits whose text the language of today cannot read; they are in no version. */
    unread: z.array(HistoryCommit),
  })
  .meta({ id: 'MovementHistory' });
export type MovementHistory = z.infer<typeof MovementHistory>;
