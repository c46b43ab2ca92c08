import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Campaign, RegistryEntry } from '@thidua/model';
import { describe, expect, it } from 'vitest';
import { findingsOf, workspaceOf } from './workspace-of.ts';

const folder = fileURLToPath(new URL('../../../docs/examples/', import.meta.url));
const files = Object.fromEntries(
  globSync('*.thidua', { cwd: folder }).map((path) => [path, readFileSync(folder + path, 'utf8')]),
);
const workspace = workspaceOf(files);

describe('the invented examples', () => {
  it('say of themselves that they are invented', () => {
    for (const text of Object.values(files)) expect(text.split('\n')[0]).toMatch(/^# .*tự đặt/);
  });

  it('are without a finding that is not waived', () => {
    expect(findingsOf(workspace).filter((line) => !line.includes('(bỏ qua)'))).toEqual([]);
  });

  it('compile to documents that keep to the schemas', () => {
    const archive = workspace.build();
    expect(archive.campaigns.length).toBeGreaterThan(3);
    for (const document of archive.campaigns) Campaign.parse(document);
    for (const document of archive.registry) RegistryEntry.parse(document);
  });
});
