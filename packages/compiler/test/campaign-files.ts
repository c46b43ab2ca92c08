import { readdirSync, readFileSync } from 'node:fs';

const root = new URL('../../../campaigns/', import.meta.url);

/** The real notices and their registries, by path within `campaigns/`. */
export const campaignFiles: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.thidua'))
    .sort()
    .map((path) => [path, readFileSync(new URL(path, root), 'utf8')]),
);
