import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { subsetFaces } from '../scripts/subset-fonts.ts';
import { en } from '../src/words/en.ts';
import { vi } from '../src/words/vi.ts';
import { browserDuringTests, servedDuringTests } from './during-tests.ts';

const directory = new URL('../src/fonts/', import.meta.url);

test('the faces are what the script makes of the packages', async () => {
  const made = await subsetFaces();
  expect(readdirSync(directory).toSorted()).toEqual([...made.keys()].toSorted());
  for (const [file, bytes] of made)
    expect(readFileSync(new URL(file, directory)).equals(bytes), `${file}: npm run fonts`).toBe(
      true,
    );
});

describe('a face has every letter that it is to set', () => {
  /** Signs of other kinds in a notice, `≥` or `α`, are set in the reader's own face. */
  const alphabet = [...'aăâeêioôơuưy']
    .flatMap((vowel) =>
      ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].map((tone) => vowel + tone),
    )
    .concat([...'bcdđghklmnpqrstvx'])
    .map((letter) => letter.normalize('NFC'));
  const saidIn = (words: unknown): string =>
    typeof words === 'string'
      ? words
      : typeof words === 'function'
        ? `${words}`.replaceAll(/\\n/g, '')
        : typeof words === 'object' && words !== null
          ? Object.values(words).map(saidIn).join('')
          : '';
  const letters = new Set(
    [saidIn(vi), saidIn(en), ...alphabet, ...alphabet.map((letter) => letter.toUpperCase())].join(
      '',
    ),
  );
  const set = [...letters].filter((letter) => /\S/u.test(letter)).toSorted();

  const browser = browserDuringTests();
  const archive = servedDuringTests();
  test.each([
    ['Thi Dua Serif', 'normal'],
    ['Thi Dua Serif', 'italic'],
    ['Thi Dua Sans', 'normal'],
  ])('%s, %s', async (family, style) => {
    const page = await browser.newPage({ bypassCSP: true });
    // A page that is open keeps the face that it began with: this one waits for its own.
    await page.route('**/*.css', async (route) => {
      const answer = await route.fetch();
      const body = (await answer.text()).replaceAll('font-display:optional', 'font-display:block');
      await route.fulfill({ response: answer, body });
    });
    await page.goto(`${archive.origin}/`);
    await page.evaluate(
      async ([letters, family, style]) => {
        document.body.replaceChildren(
          ...letters.map((letter) => {
            const line = document.createElement('p');
            line.className = 'letter';
            line.style.font = `${style} 400 20px "${family}"`;
            line.textContent = letter;
            return line;
          }),
        );
        await document.fonts.load(`${style} 400 20px "${family}"`, letters.join(''));
      },
      [set, family, style] as const,
    );
    const tools = await page.context().newCDPSession(page);
    await tools.send('DOM.enable');
    await tools.send('CSS.enable');
    const { root } = await tools.send('DOM.getDocument');
    const { nodeIds } = await tools.send('DOM.querySelectorAll', {
      nodeId: root.nodeId,
      selector: '.letter',
    });
    const strangers: string[] = [];
    for (const [at, nodeId] of nodeIds.entries()) {
      const { fonts } = await tools.send('CSS.getPlatformFontsForNode', { nodeId });
      if (fonts.some(({ isCustomFont }) => !isCustomFont)) strangers.push(set[at] ?? '');
    }
    expect(nodeIds.length).toBe(set.length);
    expect(strangers).toEqual([]);
    await page.close();
  });
});
