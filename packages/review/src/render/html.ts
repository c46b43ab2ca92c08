import { escaped } from '@thidua/eligibility';
import { gradeWords } from '../grade.ts';
import type { Review } from '../review.ts';
import { type Language, words } from '../words/words.ts';
import { layoutWords, type OutlineSection, outline } from './outline.ts';

const heading = words('Thay đổi về nội dung', 'What changed in meaning');

const style = `body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1b1b1b;background:#fff}
h2{font-size:1.1rem;margin:1.6rem 0 .2rem}p.file{margin:0;color:#595959}ul{padding-left:1.2rem}li{margin:.2rem 0}
.grade{font-weight:600}.authority{color:#9b1c1c}.substantive{color:#8a4b00}.editorial{color:#1d4f91}.presentation{color:#595959}
@media(prefers-color-scheme:dark){body{color:#eee;background:#161616}p.file,.presentation{color:#b5b5b5}.authority{color:#ff9a9a}.substantive{color:#ffc37a}.editorial{color:#9cc7ff}}`;

/** One page, complete in itself. */
export function html(review: Review, language: Language): string {
  const { summary, sections, layoutOnly } = outline(review, language);
  const layout =
    layoutOnly.length === 0
      ? ''
      : `<p>${escaped(layoutWords[language])}: ${layoutOnly.map((file) => `<code>${escaped(file)}</code>`).join(', ')}</p>\n`;
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${heading[language]}</title>
<style>${style}</style></head>
<body>
<h1>${heading[language]}</h1>
<p><strong>${escaped(summary)}</strong></p>
${sections.map((section) => sectionHtml(section, language)).join('\n')}
${layout}</body>
</html>
`;
}

function sectionHtml({ title, file, grade, lines }: OutlineSection, language: Language): string {
  const items = lines.map(({ text, grade: weight, kind }) => {
    const badge =
      weight === undefined || kind === 'note'
        ? ''
        : ` <span class="grade ${weight}">(${escaped(gradeWords[weight][language])})</span>`;
    return `<li>${escaped(text)}${badge}</li>`;
  });
  return `<section>
<h2>${escaped(title)}</h2>
<p class="file"><span class="grade ${grade}">${escaped(gradeWords[grade][language])}</span> · <code>${escaped(file)}</code></p>
<ul>${items.join('')}</ul>
</section>`;
}
