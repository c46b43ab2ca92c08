// The walls: what may import what. docs/decisions/0001-toolchain.md says why.

/** Each room, and the rooms it may know. Tests keep to the same walls as their room. */
const rooms = {
  'packages/model': [],
  'packages/language': [],
  'packages/eligibility': ['packages/model'],
  'packages/compiler': ['packages/model', 'packages/language', 'packages/eligibility'],
  'packages/records': ['packages/model', 'packages/eligibility'],
  'packages/review': ['packages/model', 'packages/eligibility'],
  'packages/cli': [
    'packages/model',
    'packages/language',
    'packages/eligibility',
    'packages/compiler',
    'packages/records',
    'packages/review',
  ],
  'packages/tooling': [],
  'packages/bench': [
    'packages/model',
    'packages/language',
    'packages/eligibility',
    'packages/compiler',
    'packages/records',
    'packages/review',
    'packages/cli',
  ],
  'apps/portal': ['packages/model', 'packages/eligibility'],
};
const tests = '(^|/)test/|\\.test\\.ts$';
/** What the tests of every room share: random cases with a seed that stays, and the schemas of others. */
const forAllTests = '^packages/tooling/lib/(properties|schemas)\\.ts$';

const walls = Object.entries(rooms).map(([room, known]) => ({
  name: `wall-${room.split('/')[1]}`,
  comment: `${room} may import ${known.length > 0 ? known.join(', ') : 'no other workspace'}.`,
  severity: 'error',
  from: {
    path: `^${room}/`,
    ...(room === 'apps/portal' || room === 'packages/review' ? { pathNot: tests } : {}),
  },
  to: {
    path: '^(packages|apps)/',
    pathNot: [...[room, ...known].map((path) => `^${path}/`), forAllTests],
  },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...walls,
    {
      name: 'wall-review-tests',
      comment: 'The tests of the review compile the files whose states they compare.',
      severity: 'error',
      from: { path: ['^packages/review/test/', '^packages/review/.*\\.test\\.ts$'] },
      to: {
        path: '^(packages|apps)/',
        pathNot: ['^packages/(review|model|eligibility|language|compiler)/', forAllTests],
      },
    },
    {
      name: 'wall-portal-tests',
      comment: "The portal's tests also use the static server of packages/tooling.",
      severity: 'error',
      from: { path: ['^apps/portal/test/', '^apps/portal/.*\\.test\\.ts$'] },
      to: {
        path: '^(packages|apps)/',
        pathNot: [
          '^apps/portal/',
          '^packages/(model|eligibility)/',
          '^packages/tooling/lib/serve\\.ts$',
          forAllTests,
        ],
      },
    },
    {
      name: 'runs-in-a-browser',
      comment:
        'The sources of model, language, eligibility, compiler and review run in a browser unchanged: nothing of Node.',
      severity: 'error',
      from: { path: '^packages/(model|language|eligibility|compiler|review)/src/', pathNot: tests },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'check-loads-no-schemas',
      comment:
        'zod takes as long to load as a check takes: of the model only what needs no schema, but for a build.',
      severity: 'error',
      from: {
        path: '^packages/(compiler|cli)/src/',
        pathNot: '^packages/compiler/src/publishing/schema-files\\.ts$',
      },
      to: { path: '^packages/model/src/index\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'portal-reads-files-in-one-place',
      comment: "Only the portal's loader, build steps and tests touch the file system.",
      severity: 'error',
      from: {
        path: '^apps/portal/',
        pathNot: [
          tests,
          '^apps/portal/(src/archive|scripts|integrations)/',
          '^apps/portal/src/search/(building/|build-index\\.ts$)',
          'config\\.(mjs|ts)$',
        ],
      },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'one-door-a-package',
      comment: 'Another package is imported by its name, through what its package.json exports.',
      severity: 'error',
      from: { path: '^(packages|apps)/([^/]+)/', pathNot: '^apps/portal/test/' },
      to: {
        path: '^(packages|apps)/',
        pathNot: '^(packages|apps)/$2/',
        dependencyTypes: ['local'],
        dependencyTypesNot: ['aliased-workspace'],
      },
    },
    {
      name: 'no-circle',
      comment: 'Modules that import each other in a circle cannot be understood one by one.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'sources-know-no-tests',
      severity: 'error',
      from: { pathNot: tests },
      to: { path: tests },
    },
    {
      name: 'resolvable',
      comment: 'An import that resolves to nothing.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^astro:' },
    },
    {
      name: 'listed',
      comment: 'An npm package is listed in a package.json.',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    combinedDependencies: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/(node_modules|dist|\\.data|\\.astro|\\.turbo)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'node', 'default'],
      extensions: ['.ts', '.mjs', '.js', '.json'],
    },
    reporterOptions: { text: { highlightFocused: true } },
  },
};
