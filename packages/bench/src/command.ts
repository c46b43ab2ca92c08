import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const cli = fileURLToPath(new URL('../../cli', import.meta.url));

/** The command as people run it. */
export const thidua = fileURLToPath(import.meta.resolve('@thidua/cli/bin/thidua.js'));

/** Bundles the command anew, since it runs from the sources while they are newer than the bundle. */
export const bundleCommand = (): void => {
  execFileSync(process.execPath, ['build.mjs'], { cwd: cli });
};

/** The five notices with the registries they need. */
export const campaignsFolder = fileURLToPath(new URL('../../../campaigns', import.meta.url));
