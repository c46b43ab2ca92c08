// Changes that people make to an archive, drawn by a seed: what a build that keeps things must not miss.
import { Campaign, type RegistryEntry } from '@thidua/model';
import type { SampleArchive } from './archive.ts';

/** Draws numbers from 0 up to a bound: the same sequence for the same seed. */
export type Draw = (below: number) => number;
export function drawer(seed: number): Draw {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return Math.floor((state / 0x80000000) * below);
  };
}

type Edit = (archive: SampleArchive, draw: Draw) => SampleArchive;

const changed =
  (change: (campaign: Campaign, draw: Draw) => Partial<Campaign>): Edit =>
  (archive, draw) => {
    const at = draw(archive.campaigns.length);
    return {
      ...archive,
      campaigns: archive.campaigns.map((campaign, index) =>
        index === at
          ? Campaign.parse({
              ...campaign,
              ...change(campaign, draw),
              digest: `sha256:${draw(1e9)}`,
            })
          : campaign,
      ),
    };
  };

const entryChanged =
  (change: (entry: RegistryEntry, draw: Draw) => Partial<RegistryEntry>): Edit =>
  (archive, draw) => {
    const at = draw(archive.entries.length);
    return {
      ...archive,
      entries: archive.entries.map((entry, index) =>
        index === at ? ({ ...entry, ...change(entry, draw) } as RegistryEntry) : entry,
      ),
    };
  };

export const edits: Readonly<Record<string, Edit>> = {
  'another wording': changed(({ targets }, draw) => ({
    targets: targets.map((target) => ({ ...target, wording: `Chỉ tiêu ${draw(1e6)}` })),
  })),
  'another name': changed((_, draw) => ({ name: `Phong trào ${draw(1e6)}` })),
  'another date': changed(({ document }, draw) => ({
    document: { ...document, date: `20${10 + draw(15)}-0${1 + draw(9)}-1${draw(10)}` },
  })),
  'another number': changed(({ document }, draw) => ({
    document: { ...document, number: `${draw(1e4)}/KH-UBND`, numberState: 'given' },
  })),
  'another state': changed(({ status }) => ({
    status: { state: status.state === 'issued' ? 'summed-up' : 'issued' },
  })),
  'one more': (archive, draw) => {
    const [model] = archive.campaigns.slice(draw(archive.campaigns.length));
    const slug = `them-${draw(1e6)}`;
    return model === undefined
      ? archive
      : { ...archive, campaigns: [...archive.campaigns, { ...model, id: slug, slug }] };
  },
  'one less': (archive, draw) => {
    const at = 1 + draw(archive.campaigns.length - 1);
    return { ...archive, campaigns: archive.campaigns.filter((_, index) => index !== at) };
  },
  'an entry renamed': entryChanged((_, draw) => ({ name: `Mục ${draw(1e6)}` })),
  'a note on an entry': entryChanged((_, draw) => ({ notes: [`Ghi chú ${draw(1e6)}`] })),
};
