import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import * as lists from './service-lists.ts'

const folder = resolve(process.env.BASSIN_REFERENCE_DATA ?? '../shared/data', 'inclusion/thesaurus-v1')
const isThere = existsSync(folder)
if (!isThere) console.warn(`lists of data·inclusion absent (${folder}): their comparison is skipped`)

const codesOf = (file: string): string[] =>
  readFileSync(resolve(folder, file), 'utf8')
    .split('\n')
    .slice(1)
    .flatMap((line) => line.split(',')[0]?.trim() || [])
    .toSorted()

it.skipIf(!isThere).each([
  ['types_de_services_v1.csv', lists.serviceKinds],
  ['publics_v1.csv', lists.audiences],
  ['modes_mobilisation_v1.csv', lists.mobilisationModes],
  ['modes_accueil_v1.csv', lists.receptionModes],
  ['frais_v1.csv', lists.fees],
  ['personne_mobilisatrice_v1.csv', lists.mobilisers],
])('%s: the codes are all those of data·inclusion v1, and no other', (file, list) => {
  expect(list.map(({ code }) => code).toSorted()).toEqual(codesOf(file))
})

it.skipIf(!isThere)('R7: the discreet networks are networks of data·inclusion v1', () => {
  const known = new Set(codesOf('reseaux_porteurs_v1.csv'))
  expect(lists.discreetNetworks.filter((code) => !known.has(code))).toEqual([])
})
