// Bundles the command into dist/: one file to load, and more only for what a subcommand asks for.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FileGrammar } from '@thidua/language/grammar';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const out = join(here, 'dist');
const partOfNode = 'part-of-node';

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

/**
 * Parts that Node has not loaded by itself and takes milliseconds to: their plain functions wait for their first call,
 * since the bundler puts what one command needs of them into files that others load too.
 */
const costly = new Set(['node:child_process', 'node:crypto']);
/** @param {string} part @param {string} name @param {unknown} value */
const waitsForItsCall = (part, name, value) =>
  costly.has(part) && typeof value === 'function' && /^[a-z]/.test(name);

/**
 * An `import` of a part of Node touches all that the part can lead to, and loads it: threads, prompts, the report of
 * a crash. By a call, and only once it is used, a start takes a tenth less.
 */
const partsOfNodeWhenUsed = {
  name: 'parts-of-node-when-used',
  /** @param {import('esbuild').PluginBuild} plugin */
  setup(plugin) {
    plugin.onResolve({ filter: /^node:/ }, ({ path, importer }) =>
      // The library for spreadsheets asks for whole parts, and would have all of them loaded for every command.
      importer.includes('@cj-tech-master')
        ? { path, external: true }
        : { path, namespace: partOfNode },
    );
    plugin.onLoad({ filter: /.*/, namespace: partOfNode }, ({ path }) => {
      // The process itself is there from the start; what it leads to is loaded when a name of it is used.
      if (path === 'node:process') return { contents: 'module.exports = process;' };
      const part = `process.getBuiltinModule(${JSON.stringify(path)})`;
      const each = Object.entries(process.getBuiltinModule(path) ?? {})
        .filter(([name]) => name !== 'default')
        .map(([name, value]) =>
          waitsForItsCall(path, name, value)
            ? `export const ${name} = (...given) => ${part}.${name}(...given);`
            : `export const ${name} = /* @__PURE__ */ (() => ${part}.${name})();`,
        );
      const whole = `/* @__PURE__ */ new Proxy({}, { get: (_, name) => ${part}[name] })`;
      return { contents: [...each, `export default ${whole};`].join('\n') };
    });
  },
};

/** The parser's decisions follow from its grammar alone: worked out here, a start takes a tenth less. */
const preparedGrammar = {
  name: 'prepared-grammar',
  /** @param {import('esbuild').PluginBuild} plugin */
  setup(plugin) {
    plugin.onLoad({ filter: /[\\/]grammar[\\/]prepared-decisions\.ts$/ }, () => ({
      contents: `export const preparedDecisions = ${JSON.stringify(new FileGrammar().packed())};`,
    }));
  },
};

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const { metafile } = await build({
  absWorkingDir: here,
  entryPoints: { thidua: 'src/main.ts', 'share-worker': 'src/share-worker.ts' },
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
  // Machine code for each platform: found beside the command, and loaded for a Parquet file only.
  external: ['@duckdb/node-api'],
  plugins: [withoutLocales, partsOfNodeWhenUsed, preparedGrammar],
  logLevel: 'warning',
  banner: {
    js: "import{createRequire as thiduaRequire}from'node:module';const require=thiduaRequire(import.meta.url);",
  },
});

// The sources of this repository that went in: bin/thidua.js prefers them when one is newer.
const sources = Object.keys(metafile.inputs)
  .filter((file) => !file.startsWith(`${partOfNode}:`))
  .map((file) => relative(here, resolve(here, file)).replaceAll('\\', '/'))
  .filter((file) => !file.includes('node_modules/'))
  .sort();
writeFileSync(join(out, 'sources.json'), `${JSON.stringify(sources)}\n`);
