import GithubSlugger from 'github-slugger';
import { defineHastPlugin, type HastPluginDefinition, markdownToHtml } from 'satteri';
import { addressOfPage, addressOfPicture } from './chapters.ts';

type Heading = { readonly id: string; readonly depth: number; readonly text: string };

export type ManualPage = {
  /** The words of the first heading, which is not in the `html`. */
  readonly title: string;
  readonly html: string;
  /** The headings below the title, in order. */
  readonly headings: readonly Heading[];
  /** Whether the page itself lists its headings. */
  readonly listsContents: boolean;
};

/** Width and height of a picture in `docs/images/`, in pixels. */
export type PictureSize = { readonly width: number; readonly height: number };

/**
 * A page of `docs/` as HTML that this site can show: headings with the anchors that links in the
 * repository use, links that lead to the archive's own pages, pictures that keep their place while they
 * load, code and tables that scroll by themselves and can be reached by keyboard, English marked as such.
 */
export async function renderManual(
  file: string,
  markdown: string,
  sizeOf: (picture: string) => PictureSize,
): Promise<ManualPage> {
  const headings: Heading[] = [];
  const { html } = await markdownToHtml(markdown, {
    features: { smartPunctuation: false },
    hastPlugins: [
      withAnchors(headings),
      withAddresses(file),
      withPictures(file, sizeOf),
      withScrolling,
      withLanguages,
    ],
  });
  const [title, ...rest] = headings;
  if (title?.depth !== 1) throw new Error(`docs/${file} does not begin with a title.`);
  const listsContents = html.includes('<li><a href="#');
  return { title: title.text, html, headings: rest, listsContents };
}

/** The same anchors as the repository's host gives them. */
function withAnchors(headings: Heading[]): HastPluginDefinition {
  const slugger = new GithubSlugger();
  return defineHastPlugin({
    name: 'anchors',
    element: {
      filter: ['h1', 'h2', 'h3', 'h4'],
      visit: (node, context) => {
        const text = context.textContent(node);
        const id = slugger.slug(text);
        headings.push({ id, depth: Number(node.tagName.slice(1)), text });
        if (headings.length === 1) context.removeNode(node);
        else context.setProperty(node, 'id', id);
      },
    },
  });
}

/** Stands for the folder while links are worked out. */
const docs = 'https://docs.invalid';

/** A link to a page that is only in the repository keeps its words and leads nowhere. */
const withAddresses = (from: string): HastPluginDefinition =>
  defineHastPlugin({
    name: 'addresses',
    element: {
      filter: ['a'],
      visit: (node, context) => {
        const href = `${node.properties.href ?? ''}`;
        const { origin, pathname, hash } = new URL(href, `${docs}/${from}`);
        if (href.startsWith('#') || origin !== docs) return;
        const address = addressOfPage(decodeURI(pathname.slice(1)));
        if (address === undefined)
          context.replaceNode(node, { ...node, tagName: 'span', properties: {} });
        else context.setProperty(node, 'href', `${address}${hash}`);
      },
    },
  });

const withPictures = (
  from: string,
  sizeOf: (picture: string) => PictureSize,
): HastPluginDefinition =>
  defineHastPlugin({
    name: 'pictures',
    element: {
      filter: ['img'],
      visit: (node, context) => {
        const { pathname } = new URL(`${node.properties.src ?? ''}`, `${docs}/${from}`);
        const picture = decodeURI(pathname.slice(1));
        const { width, height } = sizeOf(picture);
        context.setProperty(node, 'src', addressOfPicture(picture));
        context.setProperty(node, 'width', width);
        context.setProperty(node, 'height', height);
        context.setProperty(node, 'loading', 'lazy');
      },
    },
  });

const withScrolling = defineHastPlugin({
  name: 'scrolling',
  element: {
    filter: ['pre', 'table'],
    visit: (node, context) => {
      if (node.tagName === 'pre') context.setProperty(node, 'tabIndex', 0);
      else
        context.wrapNode(node, {
          type: 'element',
          tagName: 'div',
          properties: { className: ['manual-table'], tabIndex: 0 },
          children: [],
        });
    },
  },
});

/**
 * By the custom of `docs/`, a paragraph wholly in italics says in English what stands above it, and a
 * quotation that begins with `In English.` what the page says.
 */
const withLanguages = defineHastPlugin({
  name: 'languages',
  element: {
    filter: ['p', 'blockquote'],
    visit: (node, context) => {
      if (node.tagName === 'blockquote') {
        if (context.textContent(node).trim().startsWith('In English.'))
          context.setProperty(node, 'lang', 'en');
        return;
      }
      const [only, ...more] = node.children;
      if (only?.type === 'element' && only.tagName === 'em' && more.length === 0)
        context.setProperty(node, 'lang', 'en');
    },
  },
});
