import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { PastMovements } from '../src/review/versions.ts';
import { buildIn, published } from './built-sites.ts';
import { commitAll } from './repository.ts';
import { fine, folderWith, workspace } from './support.ts';

const parent = 'campaigns/mau/2023/thi-dua-mau-2023.thidua';
const child = 'campaigns/mau/con.thidua';
const alone = 'campaigns/mau/riêng.thidua';
const issuers = 'campaigns/co-quan/mau.thidua';

const movement = (id: string, year: number, after = ''): string =>
  fine.replace('thi-đua-mẫu-2023', id).replace('năm 2023', `năm ${year}`) + after;
const childIn = (year: number): string =>
  movement('thi-đua-con', year, 'hưởng ứng thi-đua-mẫu-2023\n');
const aloneIn = (year: number): string => movement('thi-đua-riêng', year);

function write(folder: string, file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

/** Three movements, each corrected once; the first text of one names a movement that is not there. */
function repository(): string {
  const folder = folderWith({
    ...workspace,
    '.gitignore': '/out\n/fresh\n',
    [child]: childIn(2023),
    [alone]: movement('thi-đua-riêng', 2023, 'hưởng ứng thi-đua-mới\n'),
  });
  commitAll(folder, 'Thêm', { on: '2023-01-05' });
  write(folder, parent, movement('thi-đua-mẫu-2023', 2024));
  write(folder, child, childIn(2024));
  write(folder, alone, aloneIn(2024));
  commitAll(folder, 'Gia hạn', { on: '2023-11-02' });
  return folder;
}

/** Builds, and tells of which files earlier versions were compiled for it. */
async function compiledFor(build: () => Promise<unknown>): Promise<string[]> {
  const look = vi.spyOn(PastMovements.prototype, 'version');
  try {
    await build();
    return [...new Set(look.mock.calls.map(([path]) => path))].sort();
  } finally {
    look.mockRestore();
  }
}

const all = [parent, child, alone].sort();

describe('the history that the next build tells again', () => {
  const changes: Readonly<
    Record<string, readonly [change: (folder: string) => void, again: readonly string[]]>
  > = {
    nothing: [() => undefined, []],
    'a commit that touches none of them': [
      (folder) => {
        write(folder, 'campaigns/mau/mới.thidua', movement('thi-đua-khác', 2023));
        commitAll(folder, 'Thêm', { on: '2024-03-01' });
      },
      [],
    ],
    'a commit of one': [
      (folder) => {
        write(folder, alone, aloneIn(2025));
        commitAll(folder, 'Sửa', { on: '2024-03-01' });
      },
      [alone],
    ],
    'an edit that is not committed': [(folder) => write(folder, alone, aloneIn(2025)), [alone]],
    'an edit of one that another names': [
      (folder) => write(folder, parent, movement('thi-đua-mẫu-2023', 2025)),
      [parent, child],
    ],
    'a move': [
      (folder) => {
        renameSync(join(folder, alone), join(folder, 'campaigns/mau/chuyển.thidua'));
        commitAll(folder, 'Chuyển', { on: '2024-03-01' });
      },
      [alone],
    ],
    'a movement that an earlier text names': [
      (folder) => write(folder, 'campaigns/mau/mới.thidua', movement('thi-đua-mới', 2023)),
      [alone],
    ],
    'an entry that has another name': [
      (folder) =>
        write(folder, issuers, workspace[issuers].replace('tên khác', '# Ghi chú\n  tên khác')),
      all,
    ],
    'a movement that is gone': [(folder) => rmSync(join(folder, alone)), []],
    'a lost file of one': [
      (folder) => rmSync(join(folder, 'out/history/thi-dua-rieng/index.json')),
      [alone],
    ],
    'a touched file of one': [
      (folder) => write(folder, 'out/history/thi-dua-rieng/2023-01-05.json', '{}'),
      [alone],
    ],
    'a lost index': [(folder) => rmSync(join(folder, 'out/history/index.json')), []],
    'a memory that is lost': [(folder) => rmSync(join(folder, 'out/.history.json')), all],
    'a memory that is broken': [(folder) => write(folder, 'out/.history.json', '{'), all],
  };

  test.each(Object.entries(changes))('after %s', async (_, [change, again]) => {
    const folder = repository();
    expect(await compiledFor(() => buildIn(folder, 'out'))).toEqual(all);
    change(folder);
    expect(await compiledFor(() => buildIn(folder, 'out'))).toEqual([...again].sort());
    await buildIn(folder, 'fresh');
    expect(published(join(folder, 'out'))).toEqual(published(join(folder, 'fresh')));
    expect(await compiledFor(() => buildIn(folder, 'out'))).toEqual([]);
  });

  test('is none where git does not know the file any more', async () => {
    const folder = repository();
    write(folder, alone, aloneIn(2025));
    await buildIn(folder, 'out');
    renameSync(join(folder, alone), join(folder, 'campaigns/mau/chuyển.thidua'));
    await buildIn(folder, 'out');
    await buildIn(folder, 'fresh');
    const files = published(join(folder, 'out'));
    expect(files).toEqual(published(join(folder, 'fresh')));
    expect(Object.keys(files)).not.toContain('history/thi-dua-rieng/index.json');
  });

  test('is all of it for another program, and for one that cannot be told', async () => {
    const folder = repository();
    await buildIn(folder, 'out');
    for (const program of ['another', undefined]) {
      expect(await compiledFor(() => buildIn(folder, 'out', { program }))).toEqual(all);
    }
  });
});
