import { readFileSync } from 'node:fs';
import { Workbook } from '@cj-tech-master/excelts';
import { DuckDBInstance } from '@duckdb/node-api';
import type { AwardPlan, Plan } from '@thidua/eligibility';
import { describe, expect, test } from 'vitest';
import {
  decideFile,
  type ResultFormat,
  reasonsOf,
  Unreadable,
  writeResults,
} from '../src/index.ts';
import { persons, plan } from './plan.ts';
import { fileWith, pathTo, workbookWith } from './support.ts';

const records = [
  'mã,tên,xếp-loại,danh-hiệu,hội-đồng:tiên-tiến.c',
  '01,An,hoàn-thành-tốt,Lao động tiên tiến 2023,Đạt',
  '02,=1+1,hoàn-thành-tốt,Lao động tiên tiến 2023,',
  '03,Chi,hoàn-thành,Lao động tiên tiến 2023,Đạt',
  '04,Dung,,Lao động tiên tiến 2023,Đạt',
  '05,Én,tốt,,',
].join('\n');

async function written(format: ResultFormat, { held = true, explain = false } = {}) {
  const file = await decideFile(plan, fileWith('ho-so.csv', records), { held, explain });
  const path = pathTo(`ket-qua.${format}`);
  await writeResults(path, format, file, plan.awards);
  return path;
}

describe('what came of a file', () => {
  test('as CSV: known for UTF-8 by its mark, and nothing in it is a formula', async () => {
    const text = readFileSync(await written('csv'), 'utf8');
    expect(text.startsWith('\ufeff')).toBe(true);
    expect(text).toContain(",02,'=1+1,");
    // Lines end as spreadsheets want them; git keeps the golden file with its own.
    await expect(text.replaceAll('\r\n', '\n')).toMatchFileSnapshot('golden/results.csv');
  });

  test('as NDJSON: a decision a line', async () => {
    await expect(readFileSync(await written('ndjson'), 'utf8')).toMatchFileSnapshot(
      'golden/results.ndjson',
    );
  });

  test('as one JSON document, with what became of each row', async () => {
    const document = JSON.parse(readFileSync(await written('json'), 'utf8'));
    expect(document.reading.tables).toEqual([
      { name: 'ho-so.csv', as: 'Cá nhân', read: 5, accepted: 4, refused: 1, blank: 0, aside: 0 },
    ]);
    expect(document.reading.refused[0].place).toBe('ho-so.csv dòng 6');
    expect(document.awards[0].tally).toEqual({ met: 1, council: 1, unknown: 1, unmet: 1 });
    expect(document.awards[0].decisions.map(({ id }: { id: string }) => id)).toEqual([
      '01',
      '02',
      '04',
      '03',
    ]);
  });

  test('with the whole explanation where it is asked for', async () => {
    const [first] = readFileSync(await written('ndjson', { explain: true }), 'utf8').split('\n');
    const { explanation } = JSON.parse(first ?? '');
    expect(explanation.clauses.map(({ id }: { id: string }) => id)).toEqual([
      'tiên-tiến.a',
      'tiên-tiến.b',
      'tiên-tiến.c',
    ]);
  });

  test('as HTML to read and to print: everything escaped, nothing loaded, the explanations in it', async () => {
    const html = readFileSync(await written('html', { explain: true }), 'utf8');
    expect(html).toContain('<h3>03 Chi: Không đạt</h3>');
    expect(html).toContain('<p>Không đạt: mức xếp loại chất lượng là hoàn thành nhiệm vụ');
    expect(html).toContain('<section class="explanation" lang="vi" data-outcome="unmet">');
    expect(html).toContain('ho-so.csv dòng 6, cột C');
    expect(html).not.toMatch(/<script|src=|href=|url\(/);
    const hostile = fileWith('ho-so.csv', 'mã,tên,xếp-loại\n01,<b onclick=x>,hoàn-thành\n');
    const file = await decideFile(plan, hostile, { held: true, explain: true });
    const path = pathTo('ket-qua.html');
    await writeResults(path, 'html', file, plan.awards);
    expect(readFileSync(path, 'utf8')).not.toContain('<b');
  });

  test('as Parquet', async () => {
    const path = await written('parquet');
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    const { rows } = await connection
      .runAndReadAll(`SELECT id, name, outcome, len(missing) AS missing FROM '${path}' ORDER BY id`)
      .then((reader) => ({ rows: reader.getRowObjectsJson() }));
    connection.closeSync();
    expect(rows).toEqual([
      { id: '01', name: 'An', outcome: 'met', missing: '0' },
      { id: '02', name: '=1+1', outcome: 'council', missing: '0' },
      { id: '03', name: 'Chi', outcome: 'unmet', missing: '0' },
      { id: '04', name: 'Dung', outcome: 'unknown', missing: '1' },
    ]);
  });

  const alone = { ...plan, tables: [persons], awards: plan.awards.slice(0, 1) };
  const share = { kind: 'ceiling', to: '1', percent: false, text: 'không quá 1' } as const;
  test.each([
    ['each decided by itself', alone, records],
    ['weighed by a quota', { ...alone, awards: withQuota(alone.awards) }, records],
    ['with a code that comes three times', alone, `${records}\n01,Tư,,,\n06,Sáu,,,\n01,Bảy,,,`],
    [
      'with a code that comes twice, weighed by a quota',
      { ...alone, awards: withQuota(alone.awards) },
      `${records}\n04,Tư,,,`,
    ],
  ])('the same whether records are kept or read again: %s', async (_, rules, text) => {
    const path = fileWith('ho-so.csv', text);
    const [kept, again] = await Promise.all(
      [true, false].map(async (held) => {
        const file = await decideFile(rules, path, { held, explain: true });
        const out = pathTo('ket-qua.ndjson');
        await writeResults(out, 'ndjson', file, rules.awards);
        const { decisions, reading } = file;
        return {
          figures: decisions.awards.map(({ tally, size, selected }) => ({ tally, size, selected })),
          size: decisions.size,
          counts: reading.tables,
          refused: reading.refused.flatMap(reasonsOf),
          first: [...file.linesOf(rules.awards[0] ?? raise())]
            .map(({ decision }) => decision.id)
            .sort(),
          lines: readFileSync(out, 'utf8').split('\n').sort(),
        };
      }),
    );
    expect(again).toEqual(kept);
    expect(kept?.size).toBe(text.includes('Sáu') ? 5 : 4);
  });

  function withQuota(awards: readonly AwardPlan[]): AwardPlan[] {
    return awards.map((award) => ({ ...award, quotas: [share] }));
  }
});

function raise(): never {
  throw new RangeError('no award');
}

describe('as a spreadsheet', () => {
  const sheetOf = async () => {
    const workbook = new Workbook();
    await workbook.xlsx.readFile(await written('xlsx'));
    return workbook;
  };
  const textOf = (workbook: Workbook, name: string): string => {
    const lines: string[] = [];
    workbook.getWorksheet(name)?.eachRow((row) => {
      const cells: string[] = [];
      row.eachCell((cell) => cells.push(String(cell.value ?? '')));
      lines.push(cells.join(' | ').trimEnd());
    });
    return `# ${name}\n${lines.join('\n')}`;
  };

  test('lists by rank, what is missing, what the council judges, what was refused; figures add up', async () => {
    const workbook = await sheetOf();
    const text = workbook.worksheets.map(({ name }) => textOf(workbook, name)).join('\n\n');
    await expect(`${text}\n`).toMatchFileSnapshot('golden/results-workbook.txt');
  });

  test('the verdicts that the council writes are read back beside the records', async () => {
    const people = [
      ['Mã', 'Mức xếp loại chất lượng', 'Danh hiệu đã được tặng'],
      ['02', 'Hoàn thành tốt nhiệm vụ', 'Lao động tiên tiến 2023'],
      ['07', 'Hoàn thành tốt nhiệm vụ', 'Lao động tiên tiến 2023'],
    ];
    const council = textOf(await sheetOf(), 'Hội đồng xét').split('\n');
    const header = council[1]?.split(' | ').slice(0, 3) ?? [];
    const keys = council[2]?.split(' | ') ?? [];
    const path = await workbookWith({
      'Cá nhân': people,
      'Hội đồng xét': [header, keys, ['02', '', 'Đạt'], ['07', '', 'Không đạt'], ['99', '', 'Đạt']],
    });
    const { decisions, reading } = await decideFile(plan, path, { held: true, explain: false });
    expect(decisions.awards[0]?.tally).toEqual({ met: 1, council: 0, unknown: 0, unmet: 1 });
    expect(reading.refused.map(({ at, reason }) => [at, reason?.vi])).toEqual([
      [5, 'không có hồ sơ nào mang mã «99»'],
    ]);
  });
});

describe('what the council decides comes back', () => {
  /** Three are level for one place. */
  const limited: Plan = {
    ...plan,
    tables: [persons],
    awards: plan.awards.slice(0, 1).map((award) => ({
      ...award,
      quotas: [{ text: 'không quá 1 người', kind: 'ceiling', to: '1', percent: false }],
    })),
  };
  const people = [
    'mã,tên,xếp-loại,danh-hiệu,hội-đồng:tiên-tiến.c',
    '01,An,HTTNV,LĐTT 2023,Đạt',
    '02,Bình,HTTNV,LĐTT 2023,Đạt',
    '03,Chi,HTTNV,LĐTT 2023,',
  ].join('\n');
  const judgedAt = 'hội-đồng:tiên-tiến.c';
  const chosenAt = 'chọn:tiên-tiến';

  /** The results as the council gives them back, with what it wrote by code and key. */
  async function returned(
    records: string,
    written: Readonly<Record<string, Readonly<Record<string, string>>>>,
    council: readonly string[] = [],
  ): Promise<string> {
    const file = await decideFile(limited, records, { held: true, explain: false, council });
    const path = pathTo('ket-qua.xlsx');
    await writeResults(path, 'xlsx', file, limited.awards);
    const workbook = new Workbook();
    await workbook.xlsx.readFile(path);
    const sheet = workbook.getWorksheet('Hội đồng xét');
    const keys = new Map<string, number>();
    sheet?.getRow(2).eachCell((cell, column) => keys.set(String(cell.value), column));
    sheet?.eachRow((row) => {
      for (const [key, text] of Object.entries(written[String(row.getCell(1).value)] ?? {})) {
        const column = keys.get(key);
        if (column === undefined) throw new Error(`the council is not asked ${key}`);
        row.getCell(column).value = text;
      }
    });
    await workbook.xlsx.writeFile(path);
    return path;
  }
  const outcomes = async (records: string, council: readonly string[]) => {
    const { linesOf, reading } = await decideFile(limited, records, {
      held: true,
      explain: false,
      council,
    });
    return {
      outcomes: [...linesOf(limited.awards[0] ?? raise())].map(
        ({ decision: { id, outcome } }) => `${id} ${outcome}`,
      ),
      refused: reading.refused.flatMap(reasonsOf).map(({ vi }) => vi),
    };
  };

  test('its verdicts, and whom it chooses among those who are level', async () => {
    const records = fileWith('ho-so.csv', people);
    expect((await outcomes(records, [])).outcomes).toEqual([
      '01 council',
      '02 council',
      '03 council',
    ]);
    const back = await returned(records, {
      '02': { [chosenAt]: 'Chọn' },
      '03': { [judgedAt]: 'Đạt' },
    });
    expect(await outcomes(records, [back])).toEqual({
      outcomes: ['02 met', '01 unmet', '03 unmet'],
      refused: [],
    });
  });

  test('in several rounds, each with the sheet of what was still open', async () => {
    const records = fileWith('ho-so.csv', people);
    const first = await returned(records, {
      '01': { [chosenAt]: 'Không chọn' },
      '03': { [judgedAt]: 'Đạt' },
    });
    const second = await returned(records, { '03': { [chosenAt]: 'x' } }, [first]);
    expect((await outcomes(records, [first, second])).outcomes).toEqual([
      '03 met',
      '02 unmet',
      '01 unmet',
    ]);
  });

  test('what it says otherwise in another file, or in other words, is refused and told', async () => {
    const records = fileWith('ho-so.csv', people);
    const first = await returned(records, { '02': { [chosenAt]: 'Chọn' } });
    const second = await returned(records, {
      '01': { [chosenAt]: 'xem lại' },
      '02': { [chosenAt]: 'Không chọn' },
    });
    expect(await outcomes(records, [first, second])).toMatchObject({
      refused: [
        'Hội đồng xét!D3 (Hội đồng chọn: Lao động tiên tiến): lựa chọn của hội đồng ghi «Chọn» hoặc «Không chọn», không phải «xem lại»',
        'Hội đồng xét, dòng 4: hội đồng kết luận về «02» ở đây khác với ở tệp trước, dòng 4',
      ],
    });
  });

  test('a file without a sheet for the council is said to be none', async () => {
    const records = fileWith('ho-so.csv', people);
    const other = await workbookWith({ 'Trang 1': [['a'], ['1']], 'Trang 2': [['b'], ['2']] });
    await expect(outcomes(records, [other])).rejects.toThrow(Unreadable);
  });
});
