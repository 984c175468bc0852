import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** Shapes of `@etalab/decoupage-administratif`, made from the Code officiel géographique of the Insee. */
export interface OfficialCommune {
  readonly code: string
  readonly nom: string
  readonly zone: 'metro' | 'drom' | 'com'
  readonly type: 'commune-actuelle' | 'arrondissement-municipal' | 'commune-deleguee' | 'commune-associee'
  readonly departement: string
  readonly region: string
  readonly population?: number
  readonly codesPostaux?: readonly string[]
  readonly anciensCodes?: readonly string[]
  /** Of a delegated or associated commune: the current one it belongs to. */
  readonly chefLieu?: string
  /** Of a municipal arrondissement: its city. */
  readonly commune?: string
}

export interface OfficialGroup {
  readonly code: string
  readonly nom: string
  readonly type: string
  readonly populationTotale?: number
  readonly membres: readonly { readonly code: string }[]
}

interface NamedCode {
  readonly code: string
  readonly nom: string
  readonly region?: string
}

export interface AdministrativeFiles {
  readonly version: string
  readonly communes: readonly OfficialCommune[]
  readonly epci: readonly OfficialGroup[]
  readonly ept: readonly OfficialGroup[]
  readonly departements: readonly NamedCode[]
  readonly regions: readonly NamedCode[]
}

const PACKAGE = '@etalab/decoupage-administratif'
const manifest = () => createRequire(import.meta.url).resolve(`${PACKAGE}/package.json`)

/** Version of the installed list, without reading its 12 MB. */
export const administrativeVersion = async (): Promise<string> =>
  JSON.parse(await readFile(manifest(), 'utf8')).version

export const readAdministrativeFiles = async (): Promise<AdministrativeFiles> => {
  const folder = join(dirname(manifest()), 'data')
  const read = async (name: string) => JSON.parse(await readFile(join(folder, `${name}.json`), 'utf8'))
  const [version, communes, epci, ept, departements, regions] = await Promise.all([
    administrativeVersion(),
    ...['communes', 'epci', 'ept', 'departements', 'regions'].map(read),
  ])
  return { version, communes, epci, ept, departements, regions }
}
