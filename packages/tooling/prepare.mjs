// What npm runs after an install: bundles the command line, and never fails the install.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { markInstalled } from './lib/install.mjs';
import { packagedNode } from './lib/node.mjs';
import { modules, root } from './lib/paths.mjs';

const partial = /dev|optional/.test(process.env.npm_config_omit ?? '');
if (!partial && existsSync(join(modules, 'esbuild'))) {
  spawnSync(packagedNode() ?? process.execPath, [join(root, 'packages', 'cli', 'build.mjs')], {
    stdio: process.env.THIDUA_DEBUG ? 'inherit' : 'ignore',
  });
  markInstalled();
}
