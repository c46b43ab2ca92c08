import { Buffer } from 'node:buffer';
import { DuckDBInstance } from '@duckdb/node-api';
import { none } from '@thidua/eligibility';
import { describe, expect, test } from 'vitest';
import { Unreadable } from '../src/index.ts';
import { fileWith, pathTo, readFile, workbookWith } from './support.ts';

const csv = (text: string, name = 'ho-so.csv') => readFile(fileWith(name, text));

/** Why a file cannot be read. */
async function problem(path: string): Promise<string> {
  try {
    await readFile(path);
  } catch (error) {
    if (error instanceof Unreadable) return error.problem.vi;
    throw error;
  }
  return 'read';
}

describe('CSV', () => {
  const lines = [
    'Mã;Họ và tên;Mức xếp loại chất lượng;Số cây đã trồng',
    '01;An;Hoàn thành tốt nhiệm vụ;1,5',
  ];

  test.each([
    ['semicolons', lines.join('\n')],
    ['a byte order mark and CRLF', `\ufeff${lines.join('\r\n')}\r\n`],
    ['tabs', lines.join('\n').replaceAll(';', '\t')],
    ['commas', lines.join('\n').replace('1,5', '"1,5"').replaceAll(';', ',')],
    ['a line that names the separator', `sep=;\n${lines.join('\n')}`],
  ])('apart by %s', async (_, text) => {
    const { records, refused, counts } = await csv(text);
    expect(records).toEqual({ '01': { 'xếp-loại': 2, 'trồng-cây': 1.5 } });
    expect(refused).toEqual([]);
    expect(counts).toEqual(['ho-so.csv (Cá nhân): 1 = 1 + 0 + 0 + 0']);
  });

  test('UTF-16 with its mark, as spreadsheets write it', async () => {
    const text = Buffer.concat([
      Buffer.from([0xff, 0xfe]),
      Buffer.from(lines.join('\n').replaceAll(';', '\t'), 'utf16le'),
    ]);
    const { records } = await readFile(fileWith('ho-so.txt', text));
    expect(records['01']).toEqual({ 'xếp-loại': 2, 'trồng-cây': 1.5 });
  });

  test('a legacy encoding is refused, with the way out', async () => {
    const path = fileWith('ho-so.csv', Buffer.from('M\u00e3;T\u00ean\n1;\u00c2n\n', 'latin1'));
    expect(await problem(path)).toMatch(/bảng mã cũ/);
  });

  test('keys may be headers, in any order', async () => {
    const { records } = await csv('trồng-cây,mã,xếp-loại\n3,01,hoàn-thành\n');
    expect(records).toEqual({ '01': { 'trồng-cây': 3, 'xếp-loại': 1 } });
  });

  test('a renamed header is understood and told; one that nothing asks for is told', async () => {
    const { records, notes } = await csv(
      'STT,Mã nhân viên,Xếp loại chất lượng,Mức xếp loại chất lượg,Chức vụ\n1,01,x,Hoàn thành nhiệm vụ,TP\n',
    );
    expect(records).toEqual({ '01': { 'xếp-loại': 1 } });
    expect(notes).toContain(
      'renamed ho-so.csv: cột «Mức xếp loại chất lượg» được hiểu là «Mức xếp loại chất lượng»',
    );
    expect(notes).toContain('unused-column ho-so.csv: cột «Chức vụ» không tiêu chí nào hỏi đến');
    expect(notes).toContain(
      'unused-column ho-so.csv: cột «Xếp loại chất lượng» không tiêu chí nào hỏi đến',
    );
  });

  test('titles above the header, numbered columns below, blank rows, a total', async () => {
    const { records, counts } = await csv(
      [
        'UBND TỈNH MẪU,,,',
        'DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2024,,,',
        ',,,',
        'STT,Mã,Số cây đã trồng (cây),Bị kỷ luật trong năm',
        '(1),(2),(3),(4)',
        '1,01,3,x',
        ',,,',
        '2,02,4,',
        'Tổng cộng,,7,',
      ].join('\n'),
    );
    expect(records).toEqual({ '01': { 'trồng-cây': 3, 'kỷ-luật': 1 }, '02': { 'trồng-cây': 4 } });
    expect(counts).toEqual(['ho-so.csv (Cá nhân): 4 = 2 + 0 + 1 + 1']);
  });

  test('blank beside x is unknown, and said to be', async () => {
    const { notes } = await csv('Mã,Bị kỷ luật trong năm\n01,x\n02,\n');
    expect(notes.join('\n')).toContain('ô trống là chưa biết');
  });

  test('a company whose name begins like a total is a record', async () => {
    const { records } = await csv('Tên,Số cây đã trồng\nTổng công ty Mẫu,3\n');
    expect(Object.values(records)).toEqual([{ 'trồng-cây': 3 }]);
  });

  test('a row with a cell that is not understood is refused with the cell named; the others count', async () => {
    const { records, refused, counts } = await csv(
      'Mã,Số cây đã trồng,Ngày tuyển dụng\n01,nhiều,30/02/2020\n02,4,1/2/2020\n',
    );
    expect(Object.keys(records)).toEqual(['02']);
    expect(refused).toEqual([
      'ho-so.csv dòng 2, cột B (Số cây đã trồng): không hiểu «nhiều» là số bao nhiêu',
      'ho-so.csv dòng 2, cột C (Ngày tuyển dụng): không có ngày «30/02/2020» trong lịch',
    ]);
    expect(counts).toEqual(['ho-so.csv (Cá nhân): 2 = 1 + 1 + 0 + 0']);
  });

  test('a code that comes twice, and one that is missing', async () => {
    const { refused } = await csv('Mã,Số cây đã trồng\n01,1\n01,2\n,3\n');
    expect(refused).toEqual([
      'ho-so.csv dòng 3: mã «01» đã có ở dòng 2; chỉ dòng ấy được tính',
      'ho-so.csv dòng 4: thiếu mã',
    ]);
  });

  test('units in the header count', async () => {
    const { records, refused } = await csv(
      'Mã,Thu nhập bình quân (triệu đồng),Tỷ lệ giải ngân,Thời gian nghỉ việc\n01,"5,5","0,95",\n02,"5,5",95,3\n',
    );
    expect(records).toEqual({});
    expect(refused.join('\n')).toMatch(/cột C \(Tỷ lệ giải ngân\): tỷ lệ dưới 1/);
    expect(refused.join('\n')).toMatch(/cột D \(Thời gian nghỉ việc\): không rõ đơn vị thời gian/);
    const mended = await csv(
      'Mã,"Thu nhập bình quân, triệu đồng",Tỷ lệ giải ngân (%),Thời gian nghỉ việc (ngày làm việc)\n01,"5,5","0,95",3\n',
    );
    expect(mended.records).toEqual({
      '01': { 'thu-nhập': 5_500_000, 'giải-ngân': 0.95, 'nghỉ-việc:working-day': 3 },
    });
  });

  test('a list that is said to be given elsewhere, and is not', async () => {
    const { refused } = await csv('Mã,Sáng kiến\n01,Đã kê đủ\n02,Không có\n');
    expect(refused).toEqual([
      'ho-so.csv dòng 2: «Sáng kiến» ghi là đã kê, nhưng tệp không có trang «Sáng kiến»',
    ]);
  });

  test('two columns for one fact', async () => {
    const path = fileWith('ho-so.csv', 'Mã,Số cây đã trồng,Số cây đã trồng (cây)\n01,1,2\n');
    expect(await problem(path)).toMatch(/hai cột cùng là «Số cây đã trồng»/);
  });

  test('no header that says anything', async () => {
    expect(await problem(fileWith('ho-so.csv', 'a,b\n1,2\n'))).toMatch(/Không thấy hàng tiêu đề/);
    expect(await problem(fileWith('ho-so.csv', ''))).toMatch(/Không thấy hàng tiêu đề/);
    expect(await problem(fileWith('ho-so.csv', 'Mã,Tên\n1,An\n'))).toMatch(
      /Không thấy hàng tiêu đề/,
    );
  });

  test('a quotation mark left open', async () => {
    expect(await problem(fileWith('ho-so.csv', 'Mã,Số cây đã trồng\n01,"3\n02,4\n'))).toMatch(
      /dấu nháy kép không đóng/,
    );
  });
});

describe('XLSX', () => {
  test('merged cells count for each of their rows, and are told', async () => {
    const path = await workbookWith(
      {
        'Danh sách': [
          ['Mã', 'Phòng công tác', 'Số cây đã trồng'],
          ['01', 'Phòng Một', 1],
          ['02', null, 2],
          ['03', null, 3],
        ],
      },
      (sheet) => sheet.mergeCells('B2:B3'),
    );
    const { list, notes } = await readFile(path);
    expect(list.map(({ row }) => row[9])).toEqual([
      { text: 'Phòng Một' },
      { text: 'Phòng Một' },
      undefined,
    ]);
    expect(notes).toContain('merged Danh sách: 1 dòng lấy giá trị từ ô gộp ở dòng trên');
  });

  test('a heading merged across the table is set aside', async () => {
    const path = await workbookWith(
      {
        'Danh sách': [
          ['Mã', 'Họ và tên', 'Số cây đã trồng'],
          ['I. Phòng Một', null, null],
          ['01', 'An', 1],
        ],
      },
      (sheet) => sheet.mergeCells('A2:C2'),
    );
    const { records, counts } = await readFile(path);
    expect(records).toEqual({ '01': { 'trồng-cây': 1 } });
    expect(counts).toEqual(['Danh sách (Cá nhân): 2 = 1 + 0 + 0 + 1']);
  });

  test('dates, percentages, formulas and errors', async () => {
    const path = await workbookWith(
      {
        'Cá nhân': [
          ['Mã', 'Ngày tuyển dụng', 'Tỷ lệ giải ngân', 'Số cây đã trồng'],
          ['01', new Date(Date.UTC(2020, 2, 1)), 0.29, { formula: '1+1', result: 2 }],
          ['02', 43_891, 0.29, 0.1 + 0.2],
          ['03', '1/3/2020', 95, { error: '#N/A' }],
          ['04', '3/2020', 95, { formula: 'B1' }],
        ],
      },
      (sheet) => {
        for (const at of [2, 3]) sheet.getCell(`C${at}`).numFmt = '0%';
      },
    );
    const { records, refused } = await readFile(path);
    expect(records).toEqual({
      '01': { 'ngày-vào': 18_322, 'giải-ngân': 29, 'trồng-cây': 2 },
      '02': { 'ngày-vào': 18_322, 'giải-ngân': 29, 'trồng-cây': 0.3 },
    });
    expect(refused).toEqual([
      'Cá nhân!D4 (Số cây đã trồng): ô bị lỗi #N/A',
      'Cá nhân!D5 (Số cây đã trồng): công thức chưa có kết quả; mở tệp bằng phần mềm bảng tính rồi lưu lại',
    ]);
  });

  test('a header of two rows', async () => {
    const path = await workbookWith(
      {
        'Danh sách': [
          ['Mã', 'Kết quả', null],
          [null, 'Số cây đã trồng', 'Tỷ lệ giải ngân (%)'],
          ['01', 3, 95],
        ],
      },
      (sheet) => {
        sheet.mergeCells('A1:A2');
        sheet.mergeCells('B1:C1');
      },
    );
    expect((await readFile(path)).records).toEqual({ '01': { 'trồng-cây': 3, 'giải-ngân': 95 } });
  });

  test('rows of other sheets join by code; a code that no record has is named', async () => {
    const path = await workbookWith({
      'Cá nhân': [
        ['Mã', 'Số cây đã trồng', 'Sáng kiến'],
        ['01', 1, 'Không có'],
        ['02', 2, null],
        ['03', 3, 'Đã kê đủ'],
        ['04', 4, null],
      ],
      'Sáng kiến': [
        ['Mã', 'Đã được áp dụng'],
        ['01', 'Có'],
        ['02', 'Có'],
        ['02', 'Không'],
        ['09', 'Có'],
      ],
      'Danh hiệu đã được tặng': [
        ['Mã', 'Danh hiệu', 'Năm'],
        ['02', 'Lao động tiên tiến', 2023],
        ['08', 'Lao động tiên tiến', 2023],
        ['02', 'Lao động tiên tiêng', 2023],
        ['02', 'Huy chương', 2020],
        ['02', 'Lao động tiên tiến', 'năm ngoái'],
      ],
    });
    const { records, refused } = await readFile(path);
    expect(records).toEqual({
      '02': {
        'trồng-cây': 2,
        'sáng-kiến': [
          [undefined, 1, undefined],
          [undefined, 0, undefined],
        ],
        'danh-hiệu': {
          from: 1,
          to: 0,
          held: new Map([
            ['lao-động-tiên-tiến', [2023]],
            ['Huy chương', [2020]],
          ]),
        },
      },
      '03': { 'trồng-cây': 3, 'sáng-kiến': [] },
      '04': { 'trồng-cây': 4 },
    });
    expect(refused.toSorted()).toEqual([
      'Cá nhân, dòng 2: «Sáng kiến» ghi là không có, nhưng có dòng 2 ở trang «Sáng kiến»',
      'Danh hiệu đã được tặng!B4 (Danh hiệu): không có danh hiệu «Lao động tiên tiêng»; có phải «Lao động tiên tiến»?',
      'Danh hiệu đã được tặng!C6 (Năm): «năm ngoái» không phải là một năm',
      'Danh hiệu đã được tặng, dòng 3: không có hồ sơ nào mang mã «08»',
      'Sáng kiến, dòng 5: không có hồ sơ nào mang mã «09»',
    ]);
  });

  test('the headings and the signatures of a list in a document are no records', async () => {
    const path = await workbookWith({
      'Danh sách': [
        ['ỦY BAN NHÂN DÂN TỈNH HOA MAI'],
        ['STT', 'Mã số', 'Họ và tên', 'Số cây đã trồng trong năm', 'Bị kỷ luật'],
        ['I', 'Khối hành chính'],
        [1, '01', 'An', 12, 'Không'],
        ['II', 'Khối sự nghiệp'],
        [2, '02', 'Bình', 20, 'Không'],
        ['', 'Tổng cộng', '', 32],
        ['', '', 'Hoa Mai, ngày 20 tháng 12 năm 2024'],
        ['', '', 'Người lập biểu'],
        ['', '', 'Chi'],
      ],
    });
    const { records, counts, refused, notes } = await readFile(path);
    expect(records).toEqual({
      '01': { 'trồng-cây': 12, 'kỷ-luật': 0 },
      '02': { 'trồng-cây': 20, 'kỷ-luật': 0 },
    });
    expect(counts).toEqual(['Danh sách (Cá nhân): 8 = 2 + 1 + 0 + 5']);
    // A name alone may be a person whose code was forgotten.
    expect(refused).toEqual(['Danh sách, dòng 10: thiếu mã']);
    expect(notes).toContain(
      'renamed Danh sách: cột «Bị kỷ luật» được hiểu là «Bị kỷ luật trong năm»',
    );
  });

  test('a column that may be one that is asked for is told, and not guessed', async () => {
    const path = await workbookWith({
      'Danh sách': [
        ['Mã số', 'Số cây trồng được', 'Bị kỷ luật trong năm'],
        ['01', 12, 'Không'],
      ],
    });
    expect((await readFile(path)).notes).toContain(
      'unused-column Danh sách: cột «Số cây trồng được» không tiêu chí nào hỏi đến; nếu đó là «Số cây đã trồng» thì ghi tiêu đề như thế',
    );
  });

  test('hidden rows count, hidden sheets do not, and both are told', async () => {
    const rows = [
      ['Mã số', 'Số cây đã trồng'],
      ['01', 12],
      ['02', 20],
    ];
    const path = await workbookWith({ 'Cá nhân': rows, 'Bản cũ': rows }, (sheet) => {
      if (sheet.name === 'Bản cũ') sheet.state = 'hidden';
      else sheet.getRow(3).hidden = true;
    });
    const { records, notes } = await readFile(path);
    expect(Object.keys(records)).toEqual(['01', '02']);
    expect(notes).toContain('hidden-rows Cá nhân: 1 dòng ẩn cũng được tính');
    expect(notes).toContain('unused-table Bản cũ: trang ẩn, không đọc; bỏ ẩn nếu có hồ sơ ở đó');
  });

  test('what a refused row of another sheet would have said is not known, and not taken for none', async () => {
    const path = await workbookWith({
      'Cá nhân': [
        [
          'Mã',
          'Sáng kiến',
          'Danh hiệu đã được tặng: biết đủ từ năm',
          'Danh hiệu đã được tặng: biết đủ đến năm',
        ],
        ['01', 'Đã kê đủ', 2021, 2023],
        ['02', 'Loại A', 2021, 2023],
        ['03', 'Không', 2021, 2023],
      ],
      'Sáng kiến': [
        ['Mã', 'Đã được áp dụng', 'Phạm vi áp dụng'],
        ['01', 'đang chờ', 'Cấp tỉnh'],
      ],
      'Danh hiệu đã được tặng': [
        ['Mã', 'Danh hiệu', 'Năm'],
        ['01', 'Lao động tiên tiếng', 2023],
        ['02', 'LĐTT', 2023],
        ['03', 'LĐTT', '2021-2022, 2023'],
      ],
    });
    const { records, refused } = await readFile(path);
    expect(records).toEqual({
      '01': {
        'sáng-kiến': [[undefined, undefined, 1]],
        'danh-hiệu': { from: 1, to: 0, held: new Map() },
      },
      '03': {
        'sáng-kiến': none,
        'danh-hiệu': {
          from: 2021,
          to: 2023,
          held: new Map([['lao-động-tiên-tiến', [2021, 2022, 2023]]]),
        },
      },
    });
    expect(refused).toContain(
      'Danh hiệu đã được tặng, dòng 3: hồ sơ mang mã «02» bị từ chối, nên dòng này chưa được tính',
    );
  });

  const people = (third: readonly unknown[]) => ({
    'Tập thể': [
      ['Mã', 'Tên', 'Hoàn thành kế hoạch'],
      ['P1', 'Phòng Một', 'Có'],
      ['P2', 'Phòng Hai', 'Có'],
      ['P3', 'Phòng Ba', 'Có'],
    ],
    'Cá nhân': [
      ['Mã', 'Phòng công tác', 'Số cây đã trồng'],
      ['01', 'Phòng Một', 1],
      ['02', 'P2', 2],
      third,
    ],
  });
  const members = async (third: readonly unknown[]) => {
    const { list, notes } = await readFile(await workbookWith(people(third)));
    const bodies = list.filter(({ id }) => id.startsWith('P'));
    const counted = bodies.map(({ id, row }) => [
      id,
      Array.isArray(row[0]) ? row[0].length : row[0],
    ]);
    return { members: Object.fromEntries(counted), notes };
  };

  test('persons join the collective that they name, by its code or its name', async () => {
    const { members: joined, notes } = await members(['03', 'Phòng Một', 3]);
    expect(joined).toEqual({ P1: 2, P2: 1, P3: undefined });
    expect(notes.filter((note) => !note.startsWith('missing-column'))).toEqual([]);
  });

  test('a person who names no collective may belong to any: none is known to be complete', async () => {
    const { members: joined, notes } = await members(['03', null, 3]);
    expect(joined).toEqual({ P1: undefined, P2: undefined, P3: undefined });
    expect(notes.join()).toContain('chưa biết đủ thành viên');
  });

  test('a refused person still is a member, of whom nothing is known', async () => {
    const { members: joined } = await members(['03', 'Phòng Một', 'nhiều']);
    expect(joined).toEqual({ P1: 2, P2: 1, P3: undefined });
  });

  test('a collective that is not there is named', async () => {
    const { notes } = await members(['03', 'Phòng Bốn', 3]);
    expect(notes).toContain(
      'unknown-collective Người lao động: không có tập thể «Phòng Bốn» mà 1 hồ sơ ghi là đơn vị của mình',
    );
  });

  test('what is no workbook', async () => {
    expect(await problem(fileWith('a.xlsx', 'Mã,Tên'))).toMatch(
      /hỏng hoặc không phải là bảng tính/,
    );
    expect(await problem(fileWith('a.xlsx', Buffer.from('d0cf11e0a1b11ae1', 'hex')))).toMatch(
      /kiểu cũ/,
    );
  });
});

describe('JSON', () => {
  const record = {
    mã: 1,
    'xếp-loại': 'hoàn-thành-tốt',
    'trồng-cây': { from: 2, to: 3 },
    'ngày-vào': '2020-03-01',
    'kỷ-luật': false,
    'sáng-kiến': [{ 'được-áp-dụng': true, 'phạm-vi': 'cấp-tỉnh' }],
    'danh-hiệu': { 'biết đủ': [2022, 2024], 'lao-động-tiên-tiến': [2023] },
    'giải-ngân': 'không phát sinh',
    'thu-nhập': null,
    'ghi chú': 'x',
  };
  const known = {
    'xếp-loại': 2,
    'trồng-cây': { from: 2, to: 3 },
    'ngày-vào': 18_322,
    'kỷ-luật': 0,
    'sáng-kiến': [[undefined, 1, 1]],
    'danh-hiệu': { from: 2022, to: 2024, held: new Map([['lao-động-tiên-tiến', [2023]]]) },
    'giải-ngân': 'not-arisen',
  };

  test('a list of records', async () => {
    const { records, notes } = await readFile(fileWith('a.json', JSON.stringify([record])));
    expect(records).toEqual({ '1': known });
    expect(notes).toContain(
      'unused-column a.json: mục «ghi chú» không tiêu chí nào hỏi đến (1 hồ sơ)',
    );
  });

  test('a list for each kind of participant', async () => {
    const text = JSON.stringify({
      'phòng-ban': [{ mã: 'P1', 'hoàn-thành-kế-hoạch': true }],
      'người-lao-động': [{ ...record, phòng: 'P1' }],
    });
    const { list } = await readFile(fileWith('a.json', text));
    expect(list.map(({ id }) => id)).toEqual(['1', 'P1']);
    expect(list[1]?.row[0]).toHaveLength(1);
  });

  test('a record a line; one that is broken is refused, and the rest count', async () => {
    const lines = [
      JSON.stringify(record),
      '',
      '{"mã": 2, "trồng-cây": "nhiều"}',
      '{"mã": 3',
      '[]',
      JSON.stringify({ 'đối-tượng': 'phòng-ban', mã: 4, 'hoàn-thành-kế-hoạch': 'Có' }),
      '{"mã": 5, "trồng-cây": 0.30000000000000004}',
      '{"mã": 6, "trồng-cây": 1, "Số cây đã trồng": 2}',
      '{"mã": 7, "sáng-kiến": [{"được-áp-dụng": "chắc"}]}',
      '{"mã": 8, "trồng-cây": 5}',
    ];
    const { records, refused, counts } = await readFile(fileWith('a.ndjson', lines.join('\n')));
    expect(records).toEqual({
      '1': known,
      '8': { 'trồng-cây': 5 },
      '4': { 'hoàn-thành-kế-hoạch': 1 },
    });
    expect(refused).toEqual([
      'a.ndjson dòng 3, cột trồng-cây (Số cây đã trồng): không hiểu «nhiều» là số bao nhiêu',
      'a.ndjson dòng 4: không phải là một hồ sơ JSON',
      'a.ndjson dòng 5: không phải là một hồ sơ JSON',
      'a.ndjson dòng 7, cột trồng-cây (Số cây đã trồng): số có hơn 15 chữ số có nghĩa, không giữ được chính xác',
      'a.ndjson dòng 8, cột Số cây đã trồng: dữ kiện này được cho hai lần trong một hồ sơ',
      'a.ndjson dòng 9, cột sáng-kiến (Sáng kiến): dòng 1, được-áp-dụng: không hiểu «chắc» là có hay không; ghi «Có» hoặc «Không»',
    ]);
    expect(counts).toEqual([
      'a.ndjson (Cá nhân): 9 = 2 + 6 + 1 + 0',
      'a.ndjson (Tập thể): 1 = 1 + 0 + 0 + 0',
    ]);
  });

  test('lines that are like those before come to the same as records of a list', async () => {
    const { 'sáng-kiến': _, ...plain } = record;
    const histories = [
      { 'biết đủ': [2022, 2024], 'lao-động-tiên-tiến': [2023] },
      { 'lao-động-tiên-tiến': [2021], 'biết đủ': [2020, 2021] },
      { 'Lao động tiên tiến': [2022] },
      { 'biết đủ': '2020–2022' },
      { 'không}phải': [2022] },
      {},
      'không có',
      null,
    ];
    const all = Array.from({ length: 24 }, (_each, at) => ({
      ...plain,
      mã: at,
      'trồng-cây': at % 3 === 0 ? { from: at, to: at + 1 } : at,
      'danh-hiệu': histories[at % histories.length],
    }));
    const asList = await readFile(fileWith('a.json', JSON.stringify(all)));
    const lines = all.map((one) => JSON.stringify(one)).join('\n');
    const asLines = await readFile(fileWith('a.ndjson', lines));
    expect(Object.keys(asLines.records)).toHaveLength(all.length);
    expect(asLines.records).toEqual(asList.records);
    expect(asLines.notes.map((note) => note.replace('a.ndjson', 'a.json'))).toEqual(asList.notes);
  });

  test('what is no JSON, or no list', async () => {
    expect(await problem(fileWith('a.json', '{'))).toMatch(/không phải là JSON đúng/);
    expect(await problem(fileWith('a.json', '{"a": 1}'))).toMatch(/không chứa danh sách/);
    expect(await problem(fileWith('a.docx', ''))).toMatch(/không phải là tệp hồ sơ/);
    expect(await problem('/nowhere/a.json')).toMatch(/Không có tệp/);
  });
});

test('Parquet, with its own types', async () => {
  const path = pathTo('a.parquet');
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  await connection.run(
    `COPY (SELECT '01' AS "mã", 'hoàn-thành' AS "xếp-loại", DATE '2020-03-01' AS "ngày-vào",
       1.5::DECIMAL(10, 2) AS "trồng-cây", true AS "kỷ-luật", 5000000::BIGINT AS "thu-nhập",
       95.5::DOUBLE AS "giải-ngân", [{'được-áp-dụng': true}] AS "sáng-kiến"
     UNION ALL SELECT '02', NULL, NULL, NULL, NULL, NULL, NULL, NULL) TO '${path}' (FORMAT parquet)`,
  );
  connection.closeSync();
  const { records, refused } = await readFile(path);
  expect(refused).toEqual([]);
  expect(records).toEqual({
    '01': {
      'xếp-loại': 1,
      'ngày-vào': 18_322,
      'trồng-cây': 1.5,
      'kỷ-luật': 1,
      'thu-nhập': 5_000_000,
      'giải-ngân': 95.5,
      'sáng-kiến': [[undefined, 1, undefined]],
    },
    '02': {},
  });
});
