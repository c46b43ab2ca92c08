import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('../src/styles/tokens.css', import.meta.url), 'utf8');
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');
const tokens = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(/--([\w-]+): (#[\da-f]{6});/g)].map((match) => [match[1], match[2]]),
  );

const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (a: string, b: string): number => {
  const [lighter = 0, darker = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (lighter + 0.05) / (darker + 0.05);
};

describe.each([
  ['light', tokens(light)],
  ['dark', { ...tokens(light), ...tokens(dark) }],
])('in the %s theme', (_, theme) => {
  const of = (name: string): string => {
    const colour = theme[name];
    if (colour === undefined) throw new Error(`no colour --${name}`);
    return colour;
  };
  const grounds = ['paper', 'sheet', 'wash'];

  test.each(['ink', 'ink-soft', 'link', 'link-visited', 'seal'])(
    '%s reads on every ground',
    (name) => {
      for (const ground of grounds)
        expect(contrast(of(name), of(ground)), `on ${ground}`).toBeGreaterThanOrEqual(
          name === 'ink' ? 12 : 5,
        );
    },
  );

  test.each(['line', 'share', 'share-inner', 'seal'])('%s is seen as a line or a shape', (name) => {
    for (const ground of ['paper', 'sheet'])
      expect(contrast(of(name), of(ground)), `on ${ground}`).toBeGreaterThanOrEqual(3);
  });
});
