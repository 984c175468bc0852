import { describe, expect, it } from 'vitest'
import { coverageOf } from './coverage.ts'
import { codesOf } from './list-cell.ts'
import { readService } from './read-service.ts'
import { readStructure } from './read-structure.ts'

const place = {
  communeCodes: ['59178'],
  epci: '200044618',
  departement: '59',
  regionDepartements: ['02', '59', '60', '62', '80'],
}

describe('the zone of eligibility', () => {
  it.each([
    [['59178', '59'], 'commune'],
    [['200044618'], 'epci'],
    [['59'], 'departement'],
    [['02', '59', '60', '62', '80'], 'region'],
    [['france'], 'country'],
    [['99100'], 'country'],
    [[], 'unsaid'],
    [['75'], 'elsewhere'],
  ] as const)('%j covers as: %s', (zones, coverage) => {
    expect(coverageOf(zones, place)).toBe(coverage)
  })
})

it('several codes in one cell are read however they are written', () => {
  for (const cell of ['["a","b"]', '{a,b}', 'a,b', 'a; b', "['a', 'b']", ['a', 'b']])
    expect(codesOf(cell)).toEqual(['a', 'b'])
  expect(codesOf('')).toEqual([])
  expect(codesOf(null)).toEqual([])
  expect(codesOf({ a: 1 })).toBeUndefined()
})

const service = {
  ...{ id: 'dora--1', source: 'dora', structure_id: 'dora--s', nom: 'Aide au permis' },
  ...{ description: 'Un prêt de véhicule.', date_maj: '2026-02-10' },
}
const themes = new Set(['mobilite--preparer-un-permis'])

describe('a service of a list', () => {
  it('keeps a row whose code no list knows, and says the code', () => {
    const read = readService(
      { ...service, thematiques: ['mobilite--preparer-un-permis', 'nouveau--theme'] },
      themes,
    )
    expect(read.values.themes).toEqual(['mobilite--preparer-un-permis'])
    expect(read.refused).toEqual([])
    expect(read.setAside).toEqual([{ column: 'thematiques', code: 'unknown-code', value: 'nouveau--theme' }])
  })

  it('refuses a row without what the schema asks for, by column', () => {
    const read = readService({ ...service, nom: '', description: null, date_maj: '31/02/2026' }, themes)
    expect(read.refused.map(({ column, code }) => [column, code])).toEqual([
      ['nom', 'required'],
      ['description', 'required'],
      ['date_maj', 'not-a-date'],
    ])
  })

  it('keeps no name of a colleague, and no address that is not of the web', () => {
    const read = readService(
      { ...service, contact_nom_prenom: 'Inès Roux', lien_mobilisation: 'javascript:alert(1)' },
      themes,
    )
    expect(JSON.stringify(read.values)).not.toMatch(/Roux|javascript/)
  })

  it('reads the empty texts and zeros of the national API as nothing', () => {
    const read = readService(
      {
        ...service,
        zone_eligibilite: [],
        nombre_semaines: '',
        volume_horaire_hebdomadaire: '',
        courriel: '',
      },
      themes,
    )
    expect(read).toMatchObject({ refused: [], setAside: [], values: { zones: [], weeks: null, email: null } })
  })
})

it('a structure without a name is refused, its networks are kept', () => {
  expect(readStructure({ id: 's', source: 'dora', date_maj: '2026-02-10', nom: '' }).refused).toEqual([
    { column: 'nom', code: 'required', value: '' },
  ])
  const read = readStructure({
    ...{ id: 's', source: 'dora', date_maj: '2026-02-10', nom: 'Le Relais' },
    reseaux_porteurs: ['ccas-cias'],
  })
  expect(read.values.networks).toEqual(['ccas-cias'])
})
