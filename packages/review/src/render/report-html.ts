import { escaped } from '@thidua/eligibility';
import { gradeWords } from '../grade.ts';
import {
  type PageDocument,
  type PageFinding,
  type PageSection,
  type PageTable,
  pageOf,
} from '../report/page.ts';
import type { PagePictures, Picture } from '../report/pictures.ts';
import type { Report } from '../report/report.ts';
import { type Language, type Words, words } from '../words/words.ts';

/** Of the style, in base64: the page allows no other. A test holds the two together. */
export const styleDigest = 'gZRSzDw57efEDVCnOSFi+xhNQKphShfi1BxgKprBpZ4=';

export const reportStyle = `:root{color-scheme:light dark;--text:#1b1b1b;--soft:#595959;--ground:#fff;--line:#c9c9c9;--band:#f4f4f2;--authority:#9b1c1c;--substantive:#8a4b00;--editorial:#1d4f91;--presentation:#595959}
@media(prefers-color-scheme:dark){:root{--text:#eee;--soft:#b5b5b5;--ground:#161616;--line:#444;--band:#222;--authority:#ff9a9a;--substantive:#ffc37a;--editorial:#9cc7ff;--presentation:#b5b5b5}}
body{font:1rem/1.55 system-ui,sans-serif;max-width:62rem;margin:2rem auto;padding:0 1rem;color:var(--text);background:var(--ground);overflow-wrap:anywhere}
h1{font-size:1.6rem;line-height:1.25;margin:0}h2{font-size:1.25rem;margin:2rem 0 .5rem}h3{font-size:1.05rem;margin:1.4rem 0 .2rem}p{margin:.4rem 0}
.soft{color:var(--soft)}.lead{font-weight:600}ul{padding-left:1.2rem;margin:.4rem 0}li{margin:.25rem 0}ul.tasks{list-style:"☐ ";padding-left:1.5rem}
.wide{overflow-x:auto}table{border-collapse:collapse;margin:.6rem 0}th,td{text-align:left;vertical-align:top;padding:.35rem .7rem;border:1px solid var(--line)}th{background:var(--band)}
code{font-family:ui-monospace,monospace;font-size:.9em}summary{cursor:pointer;font-weight:600;padding:.3rem 0}
.grade,.severity{font-weight:600;white-space:nowrap}.authority,.error{color:var(--authority)}.substantive,.warning{color:var(--substantive)}.editorial,.info{color:var(--editorial)}.presentation{color:var(--presentation)}
.pages{display:flex;gap:1rem;flex-wrap:wrap}figure{margin:.5rem 0;flex:1 1 18rem}figure img{max-width:100%;height:auto;border:1px solid var(--line)}
nav ul{columns:18rem;list-style:none;padding:0}a{color:var(--editorial)}a:focus-visible,summary:focus-visible,.wide:focus-visible{outline:3px solid var(--editorial);outline-offset:2px}
@media print{details>*{display:block}nav{display:none}}`;

/** One page, complete in itself. */
export function reportHtml(report: Report, language: Language): string {
  const { title, subtitle, summary, counts, sections } = pageOf(report, language);
  const [first = '', ...rest] = summary;
  const contents = words('Mục lục', 'Contents')[language];
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${styleDigest}'; img-src data:">
<title>${escaped(title)}</title>
<style>${reportStyle}</style>
</head>
<body>
<header>
<h1>${escaped(title)}</h1>
<p class="soft">${text(subtitle)}</p>
</header>
<main>
<p class="lead">${text(first)}</p>
${rest.map((line) => `<p>${text(line)}</p>`).join('\n')}
${counts === undefined ? '' : tableHtml(counts, words('Số mục theo mức thay đổi', 'Documents by grade')[language])}
<nav aria-label="${contents}">
<ul>${sections.map(({ id, title: name }) => `<li><a href="#${id}">${escaped(name)}</a></li>`).join('')}</ul>
</nav>
${sections.map((section) => sectionHtml(section, language)).join('\n')}
</main>
</body>
</html>
`;
}

/** What stands between backticks is code. */
const text = (said: string): string =>
  said
    .split(/`([^`]+)`/)
    .map((part, at) => (at % 2 === 1 ? `<code>${escaped(part)}</code>` : escaped(part)))
    .join('');

function sectionHtml(section: PageSection, language: Language): string {
  const { id, title, intro, folded } = section;
  const body = `${intro === undefined ? '' : `<p class="soft">${text(intro)}</p>\n`}${bodyHtml(section, language)}`;
  return folded
    ? `<section id="${id}">\n<details>\n<summary>${escaped(title)}</summary>\n${body}\n</details>\n</section>`
    : `<section id="${id}">\n<h2>${escaped(title)}</h2>\n${body}\n</section>`;
}

function bodyHtml(section: PageSection, language: Language): string {
  switch (section.kind) {
    case 'tasks':
      return `<ul class="tasks">${section.tasks.map((task) => `<li>${text(task)}</li>`).join('')}</ul>`;
    case 'list':
      return `<ul>${section.items.map((item) => `<li>${text(item)}</li>`).join('')}</ul>`;
    case 'findings':
      return `<ul>${section.findings.map(findingHtml).join('')}</ul>`;
    case 'table':
      return [
        tableHtml(section.table, section.title),
        ...section.notes.map((note) => `<p>${text(note)}</p>`),
      ].join('\n');
    case 'pictures':
      return section.pictures.map((pages) => picturesHtml(pages, language)).join('\n');
    case 'documents':
      return section.documents.map((one) => documentHtml(one, language)).join('\n');
  }
}

const tableHtml = ({ head, rows }: PageTable, caption: string): string =>
  `<div class="wide" role="region" aria-label="${escaped(caption)}" tabindex="0"><table>
<thead><tr>${head.map((name) => `<th scope="col">${escaped(name)}</th>`).join('')}</tr></thead>
<tbody>${rows
    .map(
      ([first = '', ...rest]) =>
        `<tr><th scope="row">${text(first)}</th>${rest.map((one) => `<td>${text(one)}</td>`).join('')}</tr>`,
    )
    .join('')}</tbody>
</table></div>`;

const findingHtml = ({ severity, label, message, place, more, help }: PageFinding): string =>
  `<li><span class="severity ${severity}">${escaped(label)}</span> ${text(message)}${[
    ...more,
    ...(help === undefined ? [] : [help]),
  ]
    .map((line) => `<br><span class="soft">${text(line)}</span>`)
    .join('')}<br><code>${escaped(place)}</code></li>`;

function documentHtml(
  { grade, gradeWord, title, files, lines }: PageDocument,
  language: Language,
): string {
  const [only] = files;
  const places =
    files.length === 1 && only !== undefined ? ` · <code>${escaped(only.file)}</code>` : '';
  const several =
    files.length === 1
      ? ''
      : `<details><summary>${words(`${files.length} tệp`, `${files.length} files`)[language]}</summary><ul>${files
          .map(({ name, file }) => `<li>${escaped(name ?? '')} <code>${escaped(file)}</code></li>`)
          .join('')}</ul></details>\n`;
  const items = lines.map(({ text: said, grade: weight, kind }) => {
    const badge =
      weight === undefined || kind === 'note' || weight === grade
        ? ''
        : ` <span class="grade ${weight}">(${escaped(gradeWords[weight][language])})</span>`;
    return `<li>${text(said)}${badge}</li>`;
  });
  return `<article>
<h3>${escaped(title)}</h3>
<p><span class="grade ${grade}">${escaped(gradeWord)}</span>${places}</p>
${several}<ul>${items.join('')}</ul>
</article>`;
}

function picturesHtml({ about, before, after }: PagePictures, language: Language): string {
  const shown = (one: Picture | undefined, when: Words): string => {
    const name = when[language];
    if (one === undefined) return `<figure><figcaption>${name}: —</figcaption></figure>`;
    const alt = {
      vi: `Trang công khai của phong trào “${about.name}”, ${name.toLowerCase()}`,
      en: `The public page of “${about.name}”, ${name.toLowerCase()}`,
    }[language];
    const image =
      one.embedded === undefined
        ? `<code>${escaped(one.path)}</code>`
        : `<img src="${escaped(one.embedded)}" alt="${escaped(alt)}">`;
    return `<figure><figcaption>${name}</figcaption>${image}</figure>`;
  };
  return `<article>
<h3>${escaped(about.name)}</h3>
<div class="pages">${shown(before, words('Trước', 'Before'))}${shown(after, words('Sau', 'After'))}</div>
</article>`;
}
