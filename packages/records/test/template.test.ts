import { writeFileSync } from 'node:fs';
import { Workbook } from '@cj-tech-master/excelts';
import { describe, expect, test } from 'vitest';
import { template } from '../src/template/template.ts';
import { plan } from './plan.ts';
import { pathTo, readFile } from './support.ts';

async function written() {
  const path = pathTo('mau.xlsx');
  writeFileSync(path, await template(plan));
  const workbook = new Workbook();
  await workbook.xlsx.readFile(path);
  return { path, workbook };
}

describe('the template', () => {
  test('has a sheet for each kind, for titles held, for each list, and a guide', async () => {
    const { workbook } = await written();
    expect(workbook.worksheets.map(({ name, state }) => `${name} ${state}`)).toEqual([
      'Hướng dẫn visible',
      'Cá nhân visible',
      'Tập thể visible',
      'Danh hiệu đã được tặng visible',
      'Sáng kiến visible',
      'Danh mục hidden',
    ]);
  });

  test('its headers are labels with units; keys stand hidden below', async () => {
    const { workbook } = await written();
    const shown = workbook.worksheets.slice(1, 5).map((sheet) => {
      const lines = [1, 2].map((at) => {
        const cells: string[] = [];
        sheet.getRow(at).eachCell((cell) => cells.push(String(cell.value)));
        return cells.join(' | ');
      });
      return `# ${sheet.name}\n${lines.join('\n')}`;
    });
    await expect(`${shown.join('\n\n')}\n`).toMatchFileSnapshot('golden/template-headers.txt');
    expect(workbook.getWorksheet('Cá nhân')?.getRow(2).hidden).toBe(true);
  });

  test('a header tells how to fill the column, and which criterion asks', async () => {
    const { workbook } = await written();
    const note = workbook.getWorksheet('Cá nhân')?.getCell('C1').note;
    expect(JSON.stringify(note)).toContain('Hoàn thành tốt nhiệm vụ trở lên');
  });

  test('scales are lists to choose from', async () => {
    const { workbook } = await written();
    const sheet = workbook.getWorksheet('Cá nhân');
    const rules = Object.entries(sheet?.dataValidations.model ?? {});
    const scale = rules.find(([range]) => range.includes('C3'))?.[1];
    expect(scale).toMatchObject({ type: 'list', formulae: ["'Danh mục'!$A$1:$A$4"] });
    const values = [1, 2, 3, 4].map(
      (at) => workbook.getWorksheet('Danh mục')?.getCell(`A${at}`).value,
    );
    expect(values.at(-1)).toBe('Hoàn thành xuất sắc nhiệm vụ');
  });

  test('filled in, it is read back without a question', async () => {
    const { path, workbook } = await written();
    workbook.getWorksheet('Cá nhân')?.addRows([
      ['01', 'Nguyễn Văn A', 'Hoàn thành tốt nhiệm vụ', '5', 'Không', '01/03/2020', '5 triệu'],
      ['02', 'Trần Thị B', 'từ Hoàn thành nhiệm vụ đến Hoàn thành tốt nhiệm vụ', 0, 'x'],
    ]);
    const first = workbook.getWorksheet('Cá nhân');
    if (first === undefined) throw new Error('no sheet');
    first.getCell('K3').value = 2022;
    first.getCell('L3').value = 2024;
    workbook.getWorksheet('Danh hiệu đã được tặng')?.addRow(['01', 'Lao động tiên tiến', 2023]);
    workbook.getWorksheet('Sáng kiến')?.addRow(['01', 'Tủ sách', null, 'Có', 'Cấp tỉnh']);
    workbook.getWorksheet('Tập thể')?.addRow(['P1', 'Phòng Một', 'Có']);
    await workbook.xlsx.writeFile(path);
    const { records, counts, refused, notes } = await readFile(path);
    expect(refused).toEqual([]);
    expect(records).toMatchInlineSnapshot(`
      {
        "01": {
          "danh-hiệu": {
            "from": 2022,
            "held": Map {
              "lao-động-tiên-tiến" => [
                2023,
              ],
            },
            "to": 2024,
          },
          "kỷ-luật": 0,
          "nghỉ-việc:working-day": 5,
          "ngày-vào": 18322,
          "sáng-kiến": [
            [
              undefined,
              1,
              1,
            ],
          ],
          "thu-nhập": 5000000,
          "xếp-loại": 2,
        },
        "02": {
          "kỷ-luật": 1,
          "nghỉ-việc:working-day": 0,
          "xếp-loại": {
            "from": 1,
            "to": 2,
          },
        },
        "P1": {
          "hoàn-thành-kế-hoạch": 1,
        },
      }
    `);
    expect(counts).toMatchInlineSnapshot(`
      [
        "Danh hiệu đã được tặng (Danh hiệu đã được tặng): 1 = 1 + 0 + 0 + 0",
        "Sáng kiến (Sáng kiến): 1 = 1 + 0 + 0 + 0",
        "Cá nhân (Cá nhân): 2 = 2 + 0 + 0 + 0",
        "Tập thể (Tập thể): 1 = 1 + 0 + 0 + 0",
      ]
    `);
    expect(notes).toMatchInlineSnapshot(`
      [
        "members-unknown Người lao động: 2 hồ sơ không ghi «Phòng công tác»: chưa biết đủ thành viên của các tập thể",
      ]
    `);
  });
});
