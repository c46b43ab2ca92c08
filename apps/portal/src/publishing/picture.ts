import { initWasm, Resvg } from '@resvg/resvg-wasm';
import satori from 'satori';
import { pictureSize } from './picture-size.ts';

/** What a picture of a page says: it is seen small, so little. */
export type PictureText = {
  readonly above: string;
  readonly title: string;
  readonly below: string;
};

/** Typefaces as WOFF; letters are looked for in this order. */
export type PictureFont = {
  readonly name: string;
  readonly weight: 400 | 600;
  readonly data: ArrayBuffer | Uint8Array;
};

const paper = '#fbfaf6';
const ink = '#1f1c17';
const quiet = '#5c564c';
const seal = '#9d1c20';

type Element = {
  readonly type: string;
  readonly props: { readonly style: object; readonly children?: unknown };
};
const box = (style: object, children?: string | readonly Element[]): Element => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, ...(children === undefined ? {} : { children }) },
});

/** Long titles are set smaller, and end in an ellipsis where even that is not enough. */
const titleSize = (title: string): number =>
  title.length <= 70 ? 44 : title.length <= 130 ? 36 : title.length <= 200 ? 30 : 26;

const layout = ({ above, title, below }: PictureText): Element =>
  box(
    {
      ...pictureSize,
      boxSizing: 'border-box',
      flexDirection: 'column',
      justifyContent: 'space-between',
      padding: '44px 52px 40px',
      background: paper,
      color: ink,
      fontFamily: 'latin, vietnamese',
      borderTop: `10px solid ${seal}`,
    },
    [
      box({ fontSize: 21, color: seal, lineHeight: 1.35, lineClamp: 2, display: 'block' }, above),
      box(
        {
          fontSize: titleSize(title),
          fontWeight: 600,
          lineHeight: 1.32,
          lineClamp: 6,
          display: 'block',
        },
        title,
      ),
      box({ fontSize: 19, color: quiet, lineHeight: 1.35, lineClamp: 1, display: 'block' }, below),
    ],
  );

let ready: Promise<void> | undefined;

/**
 * Draws pictures (PNG). Layout and drawing are WebAssembly and use the given typefaces alone: the same
 * text gives the same bytes on every machine.
 *
 * @param wasm the bytes of resvg, which is started once a process
 */
export async function painter(
  fonts: readonly PictureFont[],
  wasm: Uint8Array,
): Promise<(text: PictureText) => Promise<Uint8Array>> {
  ready ??= initWasm(wasm);
  await ready;
  return async (text) => {
    const svg = await satori(layout(text) as Parameters<typeof satori>[0], {
      ...pictureSize,
      fonts: fonts.map((font) => ({ ...font, data: font.data as ArrayBuffer, style: 'normal' })),
    });
    const drawing = new Resvg(svg, { font: { loadSystemFonts: false } });
    const image = drawing.render();
    const bytes = image.asPng();
    image.free();
    drawing.free();
    return bytes;
  };
}
