/*
 * The pages of `docs/` that the archive shows, each under an address of its own. What only those who build
 * the product need (decisions, measurements) stays in the repository.
 */
import { vietnameseOnly } from '../languages.ts';

export const manualAddress = vietnameseOnly.manual;
const checksAddress = `${manualAddress}kiem-tra/`;

export type ChapterGroup = 'writing' | 'reviewing' | 'computing' | 'reference';

export type Chapter = {
  /** The path below `docs/`. */
  readonly file: string;
  readonly address: string;
  readonly group: ChapterGroup;
};

const chapter = (file: string, slug: string, group: ChapterGroup): Chapter => ({
  file,
  address: `${manualAddress}${slug}/`,
  group,
});

const dictionary = 'data-dictionary';

/** The chapters, in the order in which a newcomer reads them. */
export const chapters: readonly Chapter[] = [
  chapter('huong-dan/phong-trao-dau-tien.md', 'phong-trao-dau-tien', 'writing'),
  chapter('language.md', 'ngon-ngu', 'writing'),
  chapter('cli.md', 'lenh', 'writing'),
  chapter('huong-dan/nguoi-duyet.md', 'nguoi-duyet', 'reviewing'),
  chapter('review.md', 'thay-doi', 'reviewing'),
  chapter('huong-dan/may-chu-git.md', 'may-chu-git', 'reviewing'),
  chapter('eligibility.md', 'xet-dieu-kien', 'computing'),
  chapter('search.md', 'tim-kiem', 'reference'),
  chapter('open-data.md', 'du-lieu-mo', 'reference'),
  chapter(`${dictionary}.md`, 'tu-dien-du-lieu', 'reference'),
  chapter('data-tables.md', 'bang-du-lieu', 'reference'),
  chapter('self-hosting.md', 'tu-dat-kho', 'reference'),
  chapter('glossary.md', 'tu-vung', 'reference'),
  chapter('grammar.md', 'ngu-phap', 'reference'),
  { file: 'checks/README.md', address: checksAddress, group: 'reference' },
];

/** The pages below the data dictionary, one a part; the list of chapters names the dictionary alone. */
export const dictionaryParts: readonly Pick<Chapter, 'file' | 'address'>[] = [
  ['movement', 'phong-trao'],
  ['rules', 'quy-tac'],
  ['registry', 'danh-muc'],
  ['shared', 'dung-chung'],
  ['history', 'lich-su'],
].map(([name, slug]) => ({
  file: `${dictionary}/${name}.md`,
  address: `${manualAddress}tu-dien-du-lieu/${slug}/`,
}));

/** `TD0102` has its page at `/tai-lieu/kiem-tra/td0102/`; what is no code has none. */
export const checkAddress = (code: string): string | undefined =>
  /^TD\d{4}$/u.test(code) ? `${checksAddress}${code.toLowerCase()}/` : undefined;

/** The folder of `docs/` with the pictures of its pages. */
export const picturesFolder = 'images/huong-dan/';
const picturesAddress = `${manualAddress}hinh/`;

/** Where a picture of `docs/` is to be seen in the archive. */
export function addressOfPicture(file: string): string {
  if (!file.startsWith(picturesFolder)) throw new Error(`docs/${file} is not in ${picturesFolder}`);
  return `${picturesAddress}${file.slice(picturesFolder.length)}`;
}

/** Where a page of `docs/` is to be read in the archive, if it is. */
export const addressOfPage = (file: string): string | undefined =>
  [...chapters, ...dictionaryParts].find((each) => each.file === file)?.address ??
  checkAddress(/^checks\/(.*)\.md$/u.exec(file)?.[1] ?? '');
