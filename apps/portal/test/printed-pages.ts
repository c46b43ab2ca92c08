// A page as paper: what a browser prints, read from its PDF. Only the marks that Chromium writes are understood.
import { inflateSync } from 'node:zlib';
import type { Page } from 'playwright-core';

/** Where the baseline of a piece of text lies, in millimetres from the upper left corner of the sheet. */
type Mark = { readonly x: number; readonly y: number };
export type Sheet = {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
};

type Matrix = readonly [number, number, number, number, number, number];
const identity: Matrix = [1, 0, 0, 1, 0, 0];
const times = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[1] * n[2],
  m[0] * n[1] + m[1] * n[3],
  m[2] * n[0] + m[3] * n[2],
  m[2] * n[1] + m[3] * n[3],
  m[4] * n[0] + m[5] * n[2] + n[4],
  m[4] * n[1] + m[5] * n[3] + n[5],
];
const millimetres = (points: number): number => (points * 25.4) / 72;

const objectsOf = (pdf: string): ReadonlyMap<string, string> =>
  new Map(
    [...pdf.matchAll(/(\d+) 0 obj\r?\n([\s\S]*?)endobj/g)].map(([, id = '', body = '']) => [
      id,
      body,
    ]),
  );

function drawingOf(content: string): string {
  const from = /stream\r?\n/.exec(content);
  const length = Number(/\/Length (\d+)/.exec(content)?.[1]);
  if (from === null || Number.isNaN(length)) throw new Error('a page without content');
  const start = from.index + from[0].length;
  return inflateSync(Buffer.from(content.slice(start, start + length), 'latin1')).toString(
    'latin1',
  );
}

function marksOf(drawing: string, height: number): Mark[] {
  const found: Mark[] = [];
  const kept: Matrix[] = [];
  let placed = identity;
  const numbers = String.raw`(-?[\d.]+) (-?[\d.]+) (-?[\d.]+) (-?[\d.]+) (-?[\d.]+) (-?[\d.]+)`;
  for (const [whole, ...of] of drawing.matchAll(
    new RegExp(`^(?:q|Q|${numbers} cm|${numbers} Tm)$`, 'gm'),
  )) {
    if (whole === 'q') kept.push(placed);
    else if (whole === 'Q') placed = kept.pop() ?? identity;
    else {
      const given = of.filter((part) => part !== undefined).map(Number);
      const matrix = times(given as unknown as Matrix, placed);
      if (whole.endsWith('cm')) placed = matrix;
      else found.push({ x: millimetres(matrix[4]), y: millimetres(height - matrix[5]) });
    }
  }
  return found;
}

/** The sheets that a browser prints of the page that it shows, on the paper that the page asks for. */
export async function printed(page: Page): Promise<Sheet[]> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const objects = objectsOf(pdf);
  return [...objects.values()]
    .filter((object) => /\/Type \/Page\b/.test(object))
    .map((object) => {
      const [, width = 0, height = 0] =
        /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(object)?.map(Number) ?? [];
      const content = objects.get(/\/Contents (\d+) 0 R/.exec(object)?.[1] ?? '') ?? '';
      return {
        width: millimetres(width),
        height: millimetres(height),
        marks: marksOf(drawingOf(content), height),
      };
    });
}
