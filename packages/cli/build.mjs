// Bundles the command into dist/: one file to load, and more only for what a subcommand asks for.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const out = join(here, 'dist');

/** zod brings its messages in fifty languages, none of which this command shows: a tenth of the cold start. */
const withoutLocales = {
  name: 'without-locales',
  /** @param {import('esbuild').PluginBuild} plugin */
  setup(plugin) {
    plugin.onLoad({ filter: /[\\/]zod[\\/]v4[\\/]locales[\\/]index\.js$/ }, () => ({
      contents: '',
    }));
  },
};

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const { metafile } = await build({
  absWorkingDir: here,
  entryPoints: { thidua: 'src/main.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node22',
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'external',
  metafile: true,
  plugins: [withoutLocales],
  logLevel: 'warning',
  banner: {
    js: "import{createRequire as thiduaRequire}from'node:module';const require=thiduaRequire(import.meta.url);",
  },
});

// The sources of this repository that went in: bin/thidua.js prefers them when one is newer.
const sources = Object.keys(metafile.inputs)
  .map((file) => relative(here, resolve(here, file)).replaceAll('\\', '/'))
  .filter((file) => !file.includes('node_modules/'))
  .sort();
writeFileSync(join(out, 'sources.json'), `${JSON.stringify(sources)}\n`);
