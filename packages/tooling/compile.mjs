// The portal's `compile` task: campaigns/ to the model that the portal reads.
import { compileArgs } from './lib/archive.mjs';
import { run } from './lib/run.mjs';

process.exitCode = (await run('thidua', compileArgs, { show: true })).code;
