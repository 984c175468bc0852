import { readFileSync } from 'node:fs'

/** Borders of ARCHITECTURE.md: layers, doors and arrows. The arrows between features are those of architecture.json. */
const { features } = JSON.parse(readFileSync(new URL('./architecture.json', import.meta.url), 'utf8'))

const forbid = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to })
const folders = (...names) => `^(${names.join('|')})/`
/** Files that check or feed the product without being part of it. */
const aside = String.raw`(\.(server-)?test\.tsx?$|/testing/)`

const layers = [
  forbid(
    'kernel-is-alone',
    'The kernel knows nothing else.',
    { path: '^kernel/' },
    { path: folders('platform', 'features', 'apps', 'database') },
  ),
  forbid(
    'platform-below-features',
    'The platform serves the features and knows none.',
    { path: '^platform/', pathNot: aside },
    { path: folders('features', 'apps', 'database') },
  ),
  forbid(
    'features-below-apps',
    'Features are assembled by apps and know none.',
    { path: '^features/', pathNot: aside },
    { path: folders('apps', 'database') },
  ),
]

const sides = [
  forbid(
    'web-without-server',
    'The browser never loads the server.',
    { path: '/web/', pathNot: aside },
    { path: '^(platform|apps|features/[^/]+)/server/' },
  ),
  forbid(
    'server-without-web',
    'The server never loads the screens.',
    { path: '^(platform|apps|features/[^/]+)/server/', pathNot: aside },
    { path: '^(platform|apps|features/[^/]+)/web/' },
  ),
  forbid(
    'contract-is-neutral',
    'A contract is read by both sides.',
    { path: '^features/[^/]+/contract\\.ts$' },
    { path: '/(server|web)/' },
  ),
  forbid(
    'rules-are-pure',
    'Rules know the contracts, other rules of their feature and the kernel.',
    { path: '^features/([^/]+)/rules/', pathNot: aside },
    {
      path: '^(platform|features|apps)/',
      pathNot: [
        '^features/$1/(contract\\.ts$|contract/|rules/)',
        '^features/[^/]+/contract\\.ts$',
        '^platform/contract/',
      ],
    },
  ),
  forbid(
    'testing-stays-in-tests',
    'Builders serve tests, the demo and the bench.',
    { path: '^(platform|features|apps)/', pathNot: [aside, '^apps/testing/'] },
    { path: '/testing/', pathNot: '^platform/testing/browser' },
  ),
]

const doors = [
  forbid(
    'features-by-their-doors',
    'A feature is entered by contract.ts, server/public.ts and web/public.ts, by testing/ from tests.',
    { path: '^features/([^/]+)/' },
    {
      path: '^features/',
      pathNot: [
        '^features/$1/',
        '^features/[^/]+/(contract|server/public|web/public)\\.ts$',
        '^features/[^/]+/testing/',
      ],
    },
  ),
  forbid(
    'apps-by-the-doors',
    'Applications enter a feature by its doors, its English catalogue apart.',
    { path: folders('apps', 'e2e', 'bench'), pathNot: aside },
    {
      path: '^features/',
      pathNot:
        '^features/[^/]+/(contract\\.ts|server/(public|routes|jobs)\\.ts|web/(public|messages\\.en)\\.tsx?|testing/.*)$',
    },
  ),
]

const arrows = Object.entries(features).map(([feature, { uses }]) =>
  forbid(
    `${feature}-arrows`,
    `architecture.json lets ${feature} use: ${uses.join(', ') || 'no other feature'}.`,
    { path: `^features/${feature}/`, pathNot: aside },
    { path: '^features/', pathNot: folders(...[feature, ...uses].map((name) => `features/${name}`)) },
  ),
)

const unlisted = forbid(
  'feature-listed',
  'Every feature is in architecture.json.',
  { path: '^features/', pathNot: Object.keys(features).map((name) => `^features/${name}/`) },
  { path: '.*' },
)

// biome-ignore lint/style/noDefaultExport: dependency-cruiser reads the default export.
export default {
  forbidden: [
    forbid(
      'no-circle',
      'A circle of imports has no first file to read.',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    ),
    ...layers,
    ...sides,
    ...doors,
    ...arrows,
    unlisted,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
}
