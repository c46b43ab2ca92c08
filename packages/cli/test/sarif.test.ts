import { expect, test } from 'vitest';
import { broken, fine, folderWith, thidua, workspace } from './support.ts';

/**
 * The objects of SARIF 2.1.0 that the command writes: what the standard requires of each, what else it
 * allows that is in use here, and the objects inside. The standard allows no other properties.
 */
type Shape = {
  readonly required?: readonly string[];
  readonly allowed?: readonly string[];
  readonly inside?: Readonly<Record<string, keyof typeof shapes>>;
  readonly values?: Readonly<Record<string, RegExp>>;
};
const count = /^[1-9]\d*$/;
const shapes = {
  log: {
    required: ['version', 'runs'],
    allowed: ['$schema'],
    inside: { runs: 'run' },
    values: { version: /^2\.1\.0$/, $schema: /^https:/ },
  },
  run: {
    required: ['tool'],
    allowed: ['results', 'columnKind'],
    inside: { tool: 'tool', results: 'result' },
    values: { columnKind: /^utf16CodeUnits$/ },
  },
  tool: { required: ['driver'], inside: { driver: 'driver' } },
  driver: {
    required: ['name'],
    allowed: ['semanticVersion', 'language', 'rules'],
    inside: { rules: 'rule' },
    values: { language: /^[a-z]{2}$/, semanticVersion: /^\d+\.\d+\.\d+/ },
  },
  rule: {
    required: ['id'],
    allowed: ['name', 'shortDescription', 'fullDescription', 'help', 'defaultConfiguration'],
    inside: {
      shortDescription: 'text',
      fullDescription: 'text',
      help: 'text',
      defaultConfiguration: 'configuration',
    },
  },
  configuration: { allowed: ['level'], values: { level: /^(none|note|warning|error)$/ } },
  text: { required: ['text'] },
  result: {
    required: ['message'],
    allowed: [
      'ruleId',
      'ruleIndex',
      'level',
      'locations',
      'relatedLocations',
      'fixes',
      'suppressions',
    ],
    inside: {
      message: 'text',
      locations: 'location',
      relatedLocations: 'location',
      fixes: 'fix',
      suppressions: 'suppression',
    },
    values: { level: /^(none|note|warning|error)$/, ruleIndex: /^\d+$/ },
  },
  location: {
    allowed: ['id', 'physicalLocation', 'message'],
    inside: { physicalLocation: 'physicalLocation', message: 'text' },
    values: { id: /^\d+$/ },
  },
  physicalLocation: {
    required: ['artifactLocation'],
    allowed: ['region'],
    inside: { artifactLocation: 'artifactLocation', region: 'region' },
  },
  artifactLocation: { allowed: ['uri'], values: { uri: /^[\w%.~/!*'()-]+$/ } },
  region: {
    allowed: ['startLine', 'startColumn', 'endLine', 'endColumn'],
    values: { startLine: count, startColumn: count, endLine: count, endColumn: count },
  },
  fix: {
    required: ['artifactChanges'],
    allowed: ['description'],
    inside: { description: 'text', artifactChanges: 'artifactChange' },
  },
  artifactChange: {
    required: ['artifactLocation', 'replacements'],
    inside: { artifactLocation: 'artifactLocation', replacements: 'replacement' },
  },
  replacement: {
    required: ['deletedRegion'],
    allowed: ['insertedContent'],
    inside: { deletedRegion: 'region', insertedContent: 'text' },
  },
  suppression: {
    required: ['kind'],
    allowed: ['status', 'justification'],
    values: { kind: /^(inSource|external)$/, status: /^(accepted|underReview|rejected)$/ },
  },
} as const satisfies Record<string, unknown>;

function conform(value: unknown, name: keyof typeof shapes, at: string): void {
  const shape: Shape = shapes[name];
  expect(value, at).toBeTypeOf('object');
  const object = value as Record<string, unknown>;
  expect(Object.keys(object), at).toEqual(expect.arrayContaining([...(shape.required ?? [])]));
  for (const [key, part] of Object.entries(object)) {
    const here = `${at}/${key}`;
    expect([...(shape.required ?? []), ...(shape.allowed ?? [])], here).toContain(key);
    const inside = shape.inside?.[key];
    if (inside === undefined) expect(part, here).not.toBeTypeOf('object');
    else if (Array.isArray(part)) {
      part.forEach((each, index) => {
        conform(each, inside, `${here}/${index}`);
      });
    } else conform(part, inside, here);
    const pattern = shape.values?.[key];
    if (pattern !== undefined) expect(String(part), here).toMatch(pattern);
  }
}

test('the SARIF is that of the standard', async () => {
  const waived = `${fine}nhằm thực hiện  "Kế hoạch 5 năm, giai đoạn 2021 - 2026"
bỏ qua  TD0111 vì "như nguồn"
`;
  const folder = folderWith({
    ...workspace,
    'campaigns/mau/2023/tệp sai.thidua': broken,
    'campaigns/mau/2023/thi-dua-mau-2023.thidua': waived,
  });
  const log = JSON.parse((await thidua(folder, ['check', '--format', 'sarif'])).out);
  conform(log, 'log', '');
  const [run] = log.runs;
  expect(run.results.length).toBeGreaterThan(3);
  for (const key of ['fixes', 'relatedLocations', 'suppressions']) {
    expect(run.results.some((result: object) => key in result)).toBe(true);
  }
  for (const { ruleId, ruleIndex } of run.results) {
    expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId);
  }
});
