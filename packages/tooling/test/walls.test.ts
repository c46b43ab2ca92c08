import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { modules, root } from '../lib/paths.mjs';

const allowed = {
  'apps/portal/src/archive/load.ts': "import 'node:fs/promises';",
  'apps/portal/src/index.ts': '',
  'packages/cli/src/main.ts': "import 'node:fs';",
  'packages/compiler/src/index.ts': '',
  'packages/language/src/index.ts': '',
  'packages/model/src/index.ts': "import './part.ts';",
  'packages/model/src/part.ts': '',
  'packages/model/test/kit.ts': '',
  'packages/model/test/part.test.ts': "import 'node:fs';\nimport '../src/part.ts';",
};

/** The file that breaks the wall, the wall, and what the file says. */
const offences: [file: string, wall: string, text: string][] = [
  ['packages/model/src/a.ts', 'wall-model', "import '../../language/src/index.ts';"],
  ['packages/language/src/a.ts', 'wall-language', "import '../../model/src/index.ts';"],
  ['packages/compiler/src/a.ts', 'wall-compiler', "import '../../cli/src/main.ts';"],
  ['packages/cli/src/a.ts', 'wall-cli', "import '../../../apps/portal/src/index.ts';"],
  ['packages/tooling/a.mjs', 'wall-tooling', "import '../cli/src/main.ts';"],
  ['apps/portal/src/a.ts', 'wall-portal', "import '../../../packages/compiler/src/index.ts';"],
  ['apps/portal/test/a.ts', 'wall-portal-tests', "import '../../../packages/cli/src/main.ts';"],
  ['packages/model/src/b.ts', 'runs-in-a-browser', "import 'node:fs';"],
  ['packages/language/src/b.ts', 'runs-in-a-browser', "import 'path';"],
  ['packages/compiler/src/b.ts', 'runs-in-a-browser', "await import('node:fs');"],
  ['apps/portal/src/pages/b.ts', 'portal-reads-files-in-one-place', "import 'node:fs';"],
  ['packages/compiler/src/c.ts', 'one-door-a-package', "import '../../model/src/index.ts';"],
  ['packages/model/src/d.ts', 'no-circle', "import './d.ts';"],
  ['packages/model/src/e.ts', 'sources-know-no-tests', "import '../test/kit.ts';"],
  ['packages/model/src/f.ts', 'resolvable', "import './nothing.ts';"],
];

let tree: string;
/** Each violation as `file: wall`. */
let found: string[];

beforeAll(() => {
  tree = mkdtempSync(join(tmpdir(), 'thidua-walls-'));
  for (const file of ['.dependency-cruiser.mjs', 'tsconfig.base.json', 'package.json']) {
    cpSync(join(root, file), join(tree, file));
  }
  const files = {
    ...allowed,
    ...Object.fromEntries(offences.map(([file, , text]) => [file, text])),
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(tree, file)), { recursive: true });
    writeFileSync(join(tree, file), text);
  }
  const cruiser = join(modules, 'dependency-cruiser', 'bin', 'dependency-cruiser.mjs');
  const args = ['packages', 'apps', '--config', '.dependency-cruiser.mjs', '--output-type', 'json'];
  const { stdout, stderr } = spawnSync(process.execPath, [cruiser, ...args], { cwd: tree });
  if (stdout.length === 0) throw new Error(stderr.toString());
  const { summary } = JSON.parse(stdout.toString());
  found = summary.violations.map(
    ({ from, rule }: { from: string; rule: { name: string } }) => `${from}: ${rule.name}`,
  );
});

afterAll(() => rmSync(tree, { recursive: true }));

test.each(offences)('%s breaks %s', (file, wall) => {
  expect(found).toContain(`${file}: ${wall}`);
});

test.each(Object.keys(allowed))('%s breaks nothing', (file) => {
  expect(found.filter((violation) => violation.startsWith(`${file}: `))).toEqual([]);
});
