import { join } from 'node:path';
import { Failure } from '../failure.ts';
import type { Finding } from '../findings.ts';
import type { Lang } from '../language-choice.ts';
import { compare } from './compare.ts';
import { Repository } from './git.ts';
import { say } from './messages.ts';
import { publicationFindingsOf } from './publication-findings.ts';
import { inRevision, workingState, workspaceIn } from './snapshot.ts';

/** What may not have become of movements that were published at a revision. */
export function findingsSince(since: string, cwd: string, lang: Lang): readonly Finding[] {
  const repository = Repository.around(cwd);
  if (repository === undefined) throw new Failure(say.notARepository(), say.nameARevision());
  const commit = repository.commit(since);
  if (commit === undefined) throw new Failure(say.unknownRevision(since), say.nameARevision());
  const before = inRevision(repository, commit, since, cwd);
  const { only: _only, ...after } = workingState(cwd);
  const workspace = join(repository.root, workspaceIn(repository, cwd));
  return publicationFindingsOf(compare(before, after).review, after, { workspace, cwd, lang });
}
