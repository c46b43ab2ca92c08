import { expect, test } from 'vitest';
import { html, markdown, review } from '../src/index.ts';
import { statesOf } from './examples.ts';

const hostile = '"</summary><script>alert(1)</script> @moi-nguoi [x](javascript:1) | **đ**"';
const { before, after, files } = statesOf([
  'phong-trao-day-du.thidua',
  '"Mỗi người một cây xanh"',
  hostile,
]);
const changed = review(before, after, files);

test('text of a file stays text in Markdown', () => {
  const text = markdown(changed, 'vi');
  expect(text).not.toMatch(/<script|@moi|\[x\]\(|\*\*đ/);
  expect(text).toContain('&lt;script&gt;');
});

test('text of a file stays text in HTML', () => {
  const page = html(changed, 'vi');
  expect(page).not.toContain('<script');
  expect(page).toMatch(/^<!doctype html>\n<html lang="vi">/);
});

test('a report that is too long for a comment is cut between documents, and says so', () => {
  const [document] = changed.documents;
  if (document === undefined) throw new Error('Nothing changed.');
  const many = { ...changed, documents: Array.from({ length: 500 }, () => document) };
  const text = markdown(many, 'vi');
  expect(text.length).toBeLessThan(61_000);
  expect(text).toMatch(/… và \d+ mục khác/);
  const opened = text.match(/<details>/g) ?? [];
  expect(text.match(/<\/details>/g)).toHaveLength(opened.length);
});

test('nothing changed', () => {
  const nothing = review(before, before);
  expect(markdown(nothing, 'vi')).toContain('Không có gì thay đổi.');
  expect(markdown(nothing, 'en')).toContain('Nothing has changed.');
});
