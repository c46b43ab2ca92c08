import fc from '@thidua/tooling/properties';
import { describe, expect, test } from 'vitest';
import { shorten, shortForms, usualWordingOf, writeOut } from '../src/search/aliases.ts';
import { canonicalWords, dateWordsIn } from '../src/search/canonical.ts';
import { findDates, romanValue, wordsOfPartialDate } from '../src/search/dates.ts';
import { numberKey, readDocumentNumber } from '../src/search/document-number.ts';
import { clean, foldedWords, foldText, toneFreeOfPlace } from '../src/search/fold.ts';
import { decode, encode } from '../src/search/index-text.ts';
import { keysRead } from '../src/search/keyboard.ts';
import { readQuery } from '../src/search/query.ts';
import { layOut, recordFields, takeApart } from '../src/search/record-layout.ts';
import { markWords } from '../src/search/snippet.ts';
import {
  countWords,
  meantFor,
  oneSlipApart,
  readVocabulary,
  writeVocabulary,
} from '../src/search/vocabulary.ts';

/** Text as people write it here, with everything in it that the encoding treats specially. */
const piece = fc.constantFrom(
  ...[
    'a',
    'y',
    'Y',
    'kỹ',
    'Lý',
    'đ',
    'Đ',
    'ng',
    'qu',
    'ỷ',
    'hoà',
    'thuỷ',
    'UBND',
    'lao động',
    'thi đua',
  ],
  ...[
    'ủy ban nhân dân',
    'văn phòng',
    'quý III',
    'năm 2022',
    '22/6/2022',
    '05/2022',
    '2775/UBND-NC',
    'x.y',
  ],
  ...[
    ' ',
    '-',
    ' - ',
    '/',
    '“',
    '”',
    '"',
    '.',
    '2',
    '05',
    '…',
    '⁂',
    '¶',
    '\n',
    '\u0303',
    'y\u0309',
    '.. ',
    ' ,x',
  ],
  ...[
    '\u0335',
    '\u0337',
    '\u2060',
    '\u2061',
    '\u200b',
    '\ufeff',
    '\0',
    'İ',
    'ß',
    'ﬁ',
    '한',
    '🎉',
    '\ud800',
  ],
);
const anyText = fc.oneof(
  fc.array(piece).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
);
const holdsFor = (property: (text: string) => void): void =>
  fc.assert(
    fc.property(anyText, (text) => {
      property(text);
    }),
    { numRuns: 2000 },
  );

describe('what is written for the index', () => {
  test('reads back as it was', () => {
    holdsFor((text) => expect(decode(encode(text))).toBe(clean(text)));
  });

  test('is composed of whole words: letters and figures never touch a sign on both sides', () => {
    expect(encode('2775/UBND-NC')).toBe('2775/\u2060 UBND-\u2060 NC');
    expect(encode('kinh tế - xã hội')).toBe('kinh tế-\u2061 xã hội');
    expect(encode('Đồng Đăng, kỹ thuật, thuỷ lợi')).toBe(
      'D\u0335ồng D\u0335ăng, kĩ\u0337 thuật, thuỷ lợi',
    );
  });

  test('keeps the texts of a record apart', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(anyText, { maxLength: 3 }), { minLength: 7, maxLength: 7 }),
        (lists) => {
          const texts = Object.fromEntries(
            recordFields.map((field, at) => [field, lists[at] ?? []]),
          );
          const written = Object.fromEntries(
            recordFields.map((field, at) => [field, (lists[at] ?? []).map(clean).filter(Boolean)]),
          );
          expect(takeApart(layOut(texts as never))).toEqual(written);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('folding', () => {
  test('twice is once', () => {
    holdsFor((text) => expect(clean(clean(text))).toBe(clean(text)));
    holdsFor((text) => expect(foldText(foldText(text))).toBe(foldText(text)));
  });

  test('does not mind how letters are composed', () => {
    holdsFor((text) =>
      expect(foldedWords(text.normalize('NFD'))).toEqual(foldedWords(text.normalize('NFC'))),
    );
  });

  test.each([
    ['Hoà', 'hòa'],
    ['KỸ', 'kĩ'],
    ['quý', 'QUÍ'],
    ['Đắk Lắk', 'đăk lăk'],
  ])('%s and %s are one', (one, other) => {
    expect(foldedWords(one)).toEqual(foldedWords(other));
  });

  test('thuỷ and thúi are two; so are hoà and hoa where marks count', () => {
    expect(foldedWords('thuỷ')).not.toEqual(foldedWords('thúi'));
    expect(toneFreeOfPlace('hoà')).toBe(toneFreeOfPlace('hòa'));
    expect(toneFreeOfPlace('hoà')).not.toBe(toneFreeOfPlace('hoa'));
    expect(toneFreeOfPlace('kỹ')).toBe(toneFreeOfPlace('kĩ'));
  });
});

describe('the canonical form', () => {
  test('of the canonical form is itself', () => {
    holdsFor((text) => {
      const once = canonicalWords(text);
      expect(canonicalWords(once.join(' '))).toEqual(once);
    });
  });

  test.each([
    ['22/6/2022', 'zd20220622'],
    ['22-06-2022', 'zd20220622'],
    ['22.6.2022', 'zd20220622'],
    ['2022-06-22', 'zd20220622'],
    ['22/6/22', 'zd20220622'],
    ['02/9/45', 'zd19450902'],
    ['ngày 22 tháng 6 năm 2022', 'zd20220622'],
    ['Ngày 22 tháng 06/2022', 'zd20220622'],
    ['tháng 6 năm 2022', 'zd202206'],
    ['tháng 06/2022', 'zd202206'],
    ['02/9', 'zd0902'],
    ['quý III năm 2022', 'zq20223'],
    ['Quý 3/2022', 'zq20223'],
    ['UBND tỉnh', 'ubnd tinh'],
    ['Ủy ban nhân dân tỉnh', 'ubnd tinh'],
    ['Văn phòng Ủy ban nhân dân', 'vpubnd'],
    ['công nhân, viên chức và lao động', 'cnvcld'],
    ['Đại hội lần thứ XIII', 'dai hoi lan thu 13'],
    ['05/KH-UBND', '5 kh ubnd'],
  ])('of %s is %s', (text, canonical) => {
    expect(canonicalWords(text).join(' ')).toBe(canonical);
  });

  test('leaves days that no calendar has as they are', () => {
    expect(findDates('32/13/2022')).toEqual([]);
    expect(findDates('32/13/22')).toEqual([]);
    expect(dateWordsIn('45/67')).toEqual([]);
  });

  test('gives a date its wider words', () => {
    expect(wordsOfPartialDate('2022-06-22')).toEqual(['zd20220622', 'zd202206', 'zd0622', '2022']);
    expect(wordsOfPartialDate('2023-06-XX')).toEqual(['zd202306', '2023']);
    expect(wordsOfPartialDate('XXXX-XX-XX')).toEqual([]);
  });

  test('reads Roman numerals', () => {
    expect(['i', 'iv', 'ix', 'xiii', 'xxiv'].map(romanValue)).toEqual([1, 4, 9, 13, 24]);
    expect(['iiii', 'vx', 'ba', ''].map(romanValue)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('abbreviations', () => {
  test('go both ways', () => {
    for (const short of shortForms()) {
      const wording = usualWordingOf(short) ?? [];
      expect(shorten(wording)).toEqual([short]);
      expect(shorten(writeOut([short]))).toEqual([short]);
    }
  });

  test('are not syllables that people type', () => {
    const syllable =
      /^(?:[bcdghklmnprstvx]|ch|gh|gi|kh|ng|ngh|nh|ph|qu|th|tr)?(?:[aeiou]{1,3}y?|u?ye)(?:c|ch|m|n|ng|nh|p|t)?$/;
    expect(shortForms().filter((short) => syllable.test(short))).toEqual([]);
  });
});

describe('keys of marks', () => {
  test.each([
    ['ddoanf', 'doan'],
    ['keets', 'ket'],
    ['sangs', 'sang'],
    ['luwowngj', 'luong'],
    ['tieesng', 'tieng'],
    ['duongwd', 'duong'],
    ['thwr', 'thu'],
    ['d9o65ng', 'dong'],
    ['gio3i', 'gioi'],
  ])('%s was to be %s', (typed, meant) => {
    expect(keysRead(typed)).toBe(meant);
  });

  test.each(['sang', 'trinh', 'xanh', 'roi', '2022', 'zq20223', 'x'])('%s is no key', (word) => {
    expect(keysRead(word)).toBeUndefined();
  });
});

describe('document numbers', () => {
  test.each([
    ['2775/UBND-NC', '2775/ubnd-nc'],
    ['13 /PĐTD-LĐLĐ', '13/pdtd-ldld'],
    ['34-CT/TW', '34/ct-tw'],
    ['05-CT/TW', '5/ct-tw'],
    ['06/2022/QH15', '6/2022/qh15'],
    ['52/2024/QĐ-UBND', '52/2024/qd-ubnd'],
    ['…/SCT-VP', '/sct-vp'],
    ['/SCT-VP', '/sct-vp'],
    ['ubnd-nc', '/ubnd-nc'],
    ['2775', '2775'],
    ['5/2022', '5/2022'],
    ['05/2022', '5/2022'],
  ])('%s is %s', (text, key) => {
    const read = readDocumentNumber(text);
    expect(read && numberKey(read)).toBe(key);
  });

  test.each(['lao động', '', 'thi đua 2022', '22/6/2022', '-', '…'])('%s is none', (text) => {
    expect(readDocumentNumber(text)).toBeUndefined();
  });

  test('any text is a number or none', () => {
    holdsFor((text) => void readDocumentNumber(text));
  });
});

describe('questions', () => {
  test('any text is one', () => {
    holdsFor((text) => {
      const query = readQuery(text);
      expect(query.terms.length).toBeLessThanOrEqual(16);
      for (const term of query.terms) {
        expect(term.forms.length).toBeGreaterThan(0);
        // What is put between quotation marks for Pagefind holds nothing but folded words.
        for (const form of term.forms) expect(form).toMatch(/^[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)*$/u);
      }
    });
  });

  test('long ones are cut and answered in no time', () => {
    const started = performance.now();
    for (const text of [
      '22/6/2022 '.repeat(10_000),
      '-'.repeat(100_000),
      'a-'.repeat(50_000),
      '"'.repeat(50_000),
    ]) {
      readQuery(text);
    }
    expect(performance.now() - started).toBeLessThan(500);
  });

  test('are taken apart into what they ask for', () => {
    const kinds = (text: string) =>
      readQuery(text).terms.map(({ kind, forms }) => [kind, forms[0]]);
    expect(kinds('"lao động giỏi" ở tỉnh Lào Cai 22/6/2022')).toEqual([
      ['phrase', 'lao dong gioi'],
      ['place', 'lao cai'],
      ['date', 'zd20220622'],
    ]);
    expect(kinds('công văn 2775/UBND-NC')).toEqual([['number', '2775 ubnd nc']]);
    expect(kinds('phong trào thi đua')).toHaveLength(4);
    expect(kinds('phong trào thi đua lào cai')).toEqual([['place', 'lao cai']]);
  });

  test('mark without adding or losing a letter', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, question) => {
        const marked = markWords(text, readQuery(question));
        expect(marked.map((stretch) => stretch.text).join('')).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the vocabulary', () => {
  const vocabulary = new Map<string, number>();
  countWords(vocabulary, ['tra', 'vinh', 'lao', 'cai', 'vinh', 'zd20220622', '2775', 'ubnd']);
  countWords(vocabulary, ['vinh', 'long', 'lao', 'dong']);

  test('lists words, not figures or dates, and survives being written down', () => {
    expect(vocabulary.get('vinh')).toBe(2);
    expect(vocabulary.has('2775')).toBe(false);
    expect(vocabulary.has('zd20220622')).toBe(false);
    expect(readVocabulary(writeVocabulary(vocabulary))).toEqual(vocabulary);
  });

  test('knows what a slip was meant to be', () => {
    expect(meantFor(vocabulary, 'vihn')[0]).toEqual(['vinh']);
    expect(meantFor(vocabulary, 'vin')[0]).toEqual(['vinh']);
    expect(meantFor(vocabulary, 'laocai')).toContainEqual(['lao', 'cai']);
    expect(meantFor(vocabulary, 'xyzzy')).toEqual([]);
  });

  test('calls one slip what the textbook distance calls one', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(oneSlipApart(a, b)).toBe(distance(a, b) === 1);
        expect(oneSlipApart(a, b)).toBe(oneSlipApart(b, a));
      }),
      { numRuns: 3000 },
    );
  });
});

/** Optimal string alignment, by its definition. */
function distance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number): number => rows[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, at(i - 2, j - 2) + 1);
      const row = rows[i];
      if (row !== undefined) row[j] = best;
    }
  }
  return at(a.length, b.length);
}
