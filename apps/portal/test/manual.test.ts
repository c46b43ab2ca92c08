import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addressOfPage, chapters, dictionaryParts } from '../src/manual/chapters.ts';
import { renderManual } from '../src/manual/render.ts';
import { archiveDirectory, pagesOf } from './built-site.ts';

const docs = join(import.meta.dirname, '../../../docs');
/** What only those who build the product read. */
const forBuilders = /^(decisions\/|(performance|search)\.md$)/u;

const sizeOf = () => ({ width: 800, height: 600 });

describe('the manual', () => {
  test('has every page of docs/, but what is for those who build the product', () => {
    const built = new Set(Array.from(pagesOf(archiveDirectory), ({ address }) => address));
    const missing = globSync('**/*.md', { cwd: docs })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => !forBuilders.test(file) && !built.has(addressOfPage(file) ?? ''));
    expect(missing).toEqual([]);
  });

  test('keeps the anchors that links within docs/ use', async () => {
    const lost: string[] = [];
    for (const { file } of [...chapters, ...dictionaryParts]) {
      const text = readFileSync(join(docs, file), 'utf8');
      const { html, headings } = await renderManual(file, text, sizeOf);
      const ids = new Set(headings.map(({ id }) => id));
      for (const [, anchor = ''] of html.matchAll(/href="#([^"]+)"/gu)) {
        if (!ids.has(decodeURIComponent(anchor))) lost.push(`${file}#${anchor}`);
      }
    }
    expect(lost).toEqual([]);
  });
});

describe('a page of docs/ in the archive', () => {
  const html = async (file: string, markdown: string) =>
    (await renderManual(file, `# Trang\n\n${markdown}`, sizeOf)).html.trim();

  test('leads to other pages of the archive, at the same heading', async () => {
    expect(await html('language.md', '[Tính](eligibility.md#chỉ-tiêu)')).toBe(
      '<p><a href="/tai-lieu/xet-dieu-kien/#ch%E1%BB%89-ti%C3%AAu">Tính</a></p>',
    );
    expect(await html('checks/TD0102.md', '[kia](TD0103.md), [ngôn ngữ](../language.md)')).toBe(
      '<p><a href="/tai-lieu/kiem-tra/td0103/">kia</a>, <a href="/tai-lieu/ngon-ngu/">ngôn ngữ</a></p>',
    );
  });

  test('leads nowhere where the archive has no such page', async () => {
    expect(await html('language.md', '[ví dụ](examples/)')).toBe('<p><span>ví dụ</span></p>');
  });

  test('shows pictures, which keep their place while they load', async () => {
    expect(await html('huong-dan/nguoi-duyet.md', '![Báo cáo](../images/huong-dan/a.png)')).toBe(
      '<p><img src="/tai-lieu/hinh/a.png" alt="Báo cáo" width="800" height="600" loading="lazy"></p>',
    );
  });

  test('says which paragraphs are in English', async () => {
    expect(await html('language.md', '*In English.*')).toBe(
      '<p lang="en"><em>In English.</em></p>',
    );
  });
});
