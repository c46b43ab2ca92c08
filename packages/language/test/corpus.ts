import { readdirSync, readFileSync } from 'node:fs';

const directoryOf = (path: string): URL => new URL(path, import.meta.url);

export type Sample = { readonly name: string; readonly bytes: Uint8Array };

function samplesIn(path: string): Sample[] {
  const directory = directoryOf(path);
  return readdirSync(directory)
    .filter((name) => name.endsWith('.thidua') && !name.endsWith('.formatted.thidua'))
    .sort()
    .map((name) => ({
      name: name.slice(0, -'.thidua'.length),
      bytes: readFileSync(new URL(name, directory)),
    }));
}

const textOf = ({ bytes }: Sample): string => new TextDecoder().decode(bytes);

export const goodSamples = samplesIn('./golden/good/');
export const badSamples = samplesIn('./golden/bad/');
/** The invented examples of the documentation. */
export const examples = samplesIn('../../../docs/examples/').map((sample) => ({
  name: sample.name,
  text: textOf(sample),
}));
/** Every text without a mistake. */
export const goodTexts: readonly string[] = [
  ...goodSamples.map(textOf),
  ...examples.map(({ text }) => text),
];
