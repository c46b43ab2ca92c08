import { errorsAgainst } from '@thidua/tooling/schemas';
import { expect, test } from 'vitest';
import { broken, fine, folderWith, thidua, workspace } from './support.ts';

async function sarifOf(files: Readonly<Record<string, string>>, ...args: readonly string[]) {
  return JSON.parse((await thidua(folderWith(files), ['check', '--format', 'sarif', ...args])).out);
}

const waived = `${fine}nhằm thực hiện  "Kế hoạch 5 năm, giai đoạn 2021 - 2026"
bỏ qua  TD0111 vì "như nguồn"
`;
const withFindings = {
  ...workspace,
  'campaigns/mau/2023/tệp sai.thidua': broken,
  'campaigns/mau/2023/thi-dua-mau-2023.thidua': waived,
};

test.each([
  ['findings with fixes, other places and accepted ones', withFindings, []],
  ['the same in English', withFindings, ['--lang', 'en']],
  ['nothing found', workspace, []],
])('SARIF is valid against its schema: %s', async (_, files, args) => {
  expect(errorsAgainst('sarif', await sarifOf(files, ...args))).toEqual([]);
});

test('the schema refuses what is not SARIF', async () => {
  const log = await sarifOf(withFindings);
  log.runs[0].results[0].message = 'a text alone';
  expect(errorsAgainst('sarif', log)).not.toEqual([]);
});

test('a result names its rule, and says what more there is', async () => {
  const [run] = (await sarifOf(withFindings)).runs;
  expect(run.results.length).toBeGreaterThan(3);
  for (const key of ['fixes', 'relatedLocations', 'suppressions']) {
    expect(run.results.some((result: object) => key in result)).toBe(true);
  }
  for (const { ruleId, ruleIndex } of run.results) {
    expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId);
  }
});
