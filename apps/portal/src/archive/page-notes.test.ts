import { expect, test } from 'vitest';
import { type PageNotes, planPages } from './page-notes.ts';
import { digestOfAnswer, question, questionOfSummaries } from './questions.ts';

let asked: string[] = [];
const answering = (name: string) => (): string => {
  asked.push(name);
  return `Một câu trả lời dài hơn một dấu vân tay: ${name}`;
};
const document = question('test-document', answering('document'));
const shelf = questionOfSummaries('test-shelf', answering('shelf'));
questionOfSummaries('test-reader', () => document());

/** A page that asked both questions, and got these answers. */
const notes = (): PageNotes => {
  const questions = ['["test-document"]', '["test-shelf"]'];
  return {
    summaries: 'as they were',
    questions,
    answers: questions.map((text) => digestOfAnswer(text) ?? ''),
    routes: { all: { asked: [1], pages: { '/': ['[]', [0, 1]] } } },
  };
};

test('while the summaries are the same, nobody asks for what follows from them', () => {
  const before = notes();
  const other = { ...before, answers: before.answers.map(() => 'another') };
  asked = [];
  expect(planPages(other, 'as they were').routes).toEqual({
    all: { isKept: true, pages: { '/': null } },
  });
  expect(asked).not.toContain('shelf');
});

test('where the summaries are others, every answer is compared', () => {
  const before = notes();
  expect(planPages(before, 'others').routes).toEqual({
    all: { isKept: true, pages: { '/': '[]' } },
  });
  const [first = ''] = before.answers;
  expect(planPages({ ...before, answers: [first, 'yet another'] }, 'others').routes).toEqual({
    all: { isKept: false, pages: { '/': null } },
  });
});

test('what the summaries do not tell is no answer that follows from them', () => {
  expect(shelf()).toContain('shelf');
  expect(digestOfAnswer('["test-reader"]')).toBeUndefined();
});
