import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');
export const modules = join(root, 'node_modules');
export const lockfile = join(root, 'package-lock.json');
export const portal = join(root, 'apps', 'portal');
/** The archive as it was built last. */
export const built = join(portal, 'dist');
