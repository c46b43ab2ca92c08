import { type AwardPlan, escaped, explanationHtml } from '@thidua/eligibility';
import { vietnameseDate } from '@thidua/model/calendar';
import { reasonsOf } from '../reading/report.ts';
import {
  councilWords,
  joined,
  outcomeWords,
  type ResultLine,
  type Results,
  rankText,
} from './result.ts';

/** The results as one HTML document to read and to print, piece by piece; it loads nothing. */
export function* htmlOf({ decisions, reading, awards }: Results): Iterable<string> {
  const { plan } = decisions;
  const name = escaped(plan.name);
  yield `<!doctype html>
<html lang="vi">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${name}: kết quả xét</title>
<style>${style}</style>
<h1>${name}</h1>
<p>Năm xét ${plan.year}; ngày xét ${vietnameseDate(plan.assessmentDate)}</p>
`;
  yield table(
    ['Trang', 'Đã đọc', 'Nhận', 'Từ chối', 'Trống', 'Tổng, tiêu đề'],
    reading.tables.map((one) => [
      one.name,
      ...[one.read, one.accepted, one.refused, one.blank, one.aside].map(String),
    ]),
  );
  for (const { award, lines } of awards) {
    yield `<h2>${escaped(award.name)}</h2>\n${notesOf(award)}`;
    for (const line of lines) yield section(line);
  }
  if (reading.refused.length === 0) return;
  yield '<h2>Dòng bị từ chối</h2>\n<ul>\n';
  for (const row of reading.refused) {
    for (const { vi } of reasonsOf(row)) yield `<li>${escaped(vi)}</li>\n`;
  }
  yield '</ul>\n';
}

const style =
  'body{font-family:serif;line-height:1.45;max-width:60rem;margin:2rem auto;padding:0 1rem}' +
  'table{border-collapse:collapse}td,th{border:1px solid;padding:.2rem .5rem;text-align:left}' +
  'article{border-top:1px solid;break-inside:avoid;margin-top:1rem}' +
  'h3,h4{margin:.6rem 0 .2rem}ul{padding-left:1.4rem}';

const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string => {
  const cells = (tag: string, texts: readonly string[]): string =>
    `<tr>${texts.map((text) => `<${tag}>${escaped(text)}</${tag}>`).join('')}</tr>\n`;
  return `<table>\n${cells('th', heads)}${rows.map((row) => cells('td', row)).join('')}</table>\n`;
};

const notesOf = ({ notes }: AwardPlan): string =>
  notes.map(({ vi }) => `<p>${escaped(vi)}</p>\n`).join('');

/** One record: who, what came of it and why; the whole explanation where it is asked for. */
function section(line: ResultLine): string {
  const { decision, reason, needed, missing, explanation } = line;
  const rank = rankText(decision);
  const who = [decision.id, decision.name ?? ''].join(' ').trim();
  const said: readonly (readonly [string, string])[] = [
    ['', reason.vi],
    ['', needed?.vi ?? ''],
    ['Thứ tự: ', rank],
    ['Còn thiếu: ', joined(missing)],
    ['Hội đồng xét: ', councilWords(line)],
  ];
  return [
    `<article data-outcome="${decision.outcome}">\n`,
    `<h3>${escaped(who)}: ${escaped(outcomeWords[decision.outcome].vi)}</h3>\n`,
    ...said.map(([label, text]) => (text === '' ? '' : `<p>${escaped(label + text)}</p>\n`)),
    explanation === undefined
      ? ''
      : `<details open><summary>Giải thích</summary>${explanationHtml(explanation, 'vi')}</details>\n`,
    '</article>\n',
  ].join('');
}
