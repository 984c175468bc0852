import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  symlinkSync,
} from 'node:fs'
import { dirname, join } from 'node:path'

/** What only draws the pages: the built web holds it already. */
const webOnly = [
  '@fontsource-variable/atkinson-hyperlegible-next',
  '@tailwindcss/vite',
  '@tanstack/react-query',
  '@tanstack/react-router',
  '@vitejs/plugin-react',
  'marked',
  'react',
  'react-aria-components',
  'react-dom',
  'tailwindcss',
  'vite',
]

const manifestOf = (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))

/** Folders, under `node_modules`, of the packages that the server needs, and of those that they need in turn. */
export function productionPackages(root) {
  const { dependencies, optionalDependencies } = manifestOf(root)
  const wanted = [...Object.keys(dependencies), ...Object.keys(optionalDependencies)]
  const found = new Set()
  const waiting = wanted.filter((name) => !webOnly.includes(name)).map((name) => [name, root])
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [name, from] = next
    const folder = nearest(name, from, root)
    if (!folder || found.has(folder)) continue
    found.add(folder)
    const needs = manifestOf(folder)
    const needed = { ...needs.dependencies, ...needs.optionalDependencies, ...needs.peerDependencies }
    const isOptional = (peer) => needs.peerDependenciesMeta?.[peer]?.optional
    for (const needing of Object.keys(needed))
      if (!isOptional(needing) && !webOnly.includes(needing)) waiting.push([needing, folder])
  }
  // Types of packages say nothing to a running program.
  return [...found].filter((folder) => !folder.includes('/node_modules/@types/')).sort()
}

/** As Node looks for it: the nearest `node_modules` upwards. An optional package of another system is nowhere. */
function nearest(name, from, root) {
  for (let folder = from; ; folder = dirname(folder)) {
    const path = join(folder, 'node_modules', name)
    if (existsSync(join(path, 'package.json'))) return path
    if (folder === root) return undefined
  }
}

/** Copies (or links) packages to the same place under `target`; maps, type declarations and headers stay behind. */
export function copyPackages(folders, { root, target, link }) {
  for (const folder of folders) copyFolder(folder, join(target, folder.slice(root.length)), link)
}

const unneeded = /\.(map|d\.ts|d\.mts|d\.cts|h|a)$/

function copyFolder(from, to, link) {
  // A package inside another is copied by itself, if it is needed.
  const entries = readdirSync(from, { withFileTypes: true }).filter(
    ({ name }) => name !== 'node_modules' && !unneeded.test(name),
  )
  if (entries.some((entry) => !entry.isDirectory())) mkdirSync(to, { recursive: true })
  for (const entry of entries) {
    const [source, copy] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) copyFolder(source, copy, link)
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), copy)
    else if (!link || !linked(source, copy)) copyFileSync(source, copy)
  }
}

/** False where the two places are not of one disk. */
function linked(source, copy) {
  try {
    linkSync(source, copy)
    return true
  } catch {
    return false
  }
}
