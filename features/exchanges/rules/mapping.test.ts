import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fieldsOf, type ImportKind, importKinds } from '../contract.ts'
import {
  applyReady,
  guessMapping,
  headersKey,
  mapColumn,
  missingFields,
  recogniseReady,
} from './choose-mapping.ts'
import { mergeValues } from './merge-values.ts'
import { personValuesOf } from './person-values.ts'
import { readyMappings } from './ready-mappings/ready-mappings.ts'
import { headerKey } from './refused-columns.ts'
import { usualHeaders } from './usual-headers.ts'

describe('a ready mapping', () => {
  it.for(readyMappings.map((mapping) => [mapping.code, mapping] as const))(
    '%s is recognised by its own headers, in any order and case, and lacks nothing',
    ([, mapping]) => {
      for (const kind of mapping.kinds) {
        const headers = Object.keys(mapping.columns)
          .toReversed()
          .map((header) => header.toUpperCase())
        expect(recogniseReady(headers, kind, readyMappings)?.code).toBe(mapping.code)
        expect(missingFields(kind, applyReady(headers, kind, mapping))).toEqual([])
      }
    },
  )

  it.for(readyMappings.map((mapping) => [mapping.code, mapping] as const))(
    '%s feeds known fields only',
    ([, mapping]) => {
      const known: readonly string[] = mapping.kinds.flatMap((kind) => fieldsOf[kind])
      expect(
        Object.values(mapping.columns).filter((field) => field !== null && !known.includes(field)),
      ).toEqual([])
    },
  )
})

describe('a file that nothing describes', () => {
  it('is read by the usual names of its columns, each field once', () => {
    const headers = [
      'NOM',
      'Prénom',
      'Né(e) le',
      'CP',
      'Ville',
      'Tél.',
      'Portable',
      'E-mail',
      'Date d’entrée',
      'X',
    ]
    expect(guessMapping(headers, 'episodes', readyMappings).map(({ field }) => field)).toEqual([
      ...['familyName', 'givenName', 'birthDate', 'postalCode', 'communeName', 'phone', null, 'email'],
      ...['episodeAdmittedOn', null],
    ])
  })

  it('is read by the names that the page gives to the fields of a pathway', () => {
    const headers = ['Nom', 'Entrée décidée le', 'Date entrée', 'Contrat signé le', 'Sortie le']
    expect(guessMapping(headers, 'episodes', readyMappings).map(({ field }) => field)).toEqual([
      ...['familyName', 'episodeAdmittedOn', null, 'episodeSignedOn', 'episodeExitedOn'],
    ])
  })

  it.for(['Courriel', 'E-mail', 'Mail', 'Adresse mail', 'Adresse e-mail', 'Adresse électronique'])(
    'takes « %s » for the address of the mails',
    (header) => {
      expect(guessMapping([header], 'people', readyMappings).map(({ field }) => field)).toEqual(['email'])
    },
  )

  it('has its usual names written as headers are compared', () => {
    expect(Object.keys(usualHeaders).filter((name) => headerKey(name) !== name)).toEqual([])
  })
})

describe('a column', () => {
  it.for(['NIR', 'nir', 'Numéro de sécurité sociale'])('%s is never read, whatever was chosen', (header) => {
    expect(mapColumn('people', header, 'familyName')).toEqual({ header, field: null, ignored: 'nir' })
  })

  it('of health is never read', () => {
    expect(mapColumn('referrals', 'dif_sante', 'referralReason')).toMatchObject({
      field: null,
      ignored: 'health',
    })
  })

  it('named RQTH feeds the sensitive facts alone', () => {
    expect(mapColumn('people', 'RQTH', 'targetJob')).toMatchObject({ field: 'rqth' })
  })

  it('feeds no field of another kind', () => {
    const header = fc.constantFrom('Nom', 'lblaction', 'x')
    fc.assert(
      fc.property(fc.constantFrom<ImportKind>(...importKinds), header, (kind, name) => {
        const { field } = mapColumn(kind, name, 'stepLabel')
        expect(field === null || fieldsOf[kind].includes(field)).toBe(true)
      }),
    )
  })

  it('is guessed by its name in an unknown file, one column for a field', () => {
    const guessed = guessMapping(['Nom*', 'nom', 'Prénom*', 'Divers'], 'people', readyMappings)
    expect(guessed.map(({ field }) => field)).toEqual(['familyName', null, 'givenName', null])
  })

  it('keeps its file the same in another order', () => {
    expect(headersKey(['Nom', 'Prénom'])).toBe(headersKey(['prenom', 'NOM']))
  })
})

describe('merging a line into a file', () => {
  const value = fc.option(fc.constantFrom('a', 'b', '', 'c'), { nil: null })
  const values = fc.record({ phone: value, email: value, town: value })

  it('never replaces a value by an empty one (V21)', () => {
    fc.assert(
      fc.property(values, values, (stored, given) => {
        const { merged } = mergeValues(stored, given)
        for (const key of ['phone', 'email', 'town'] as const)
          if (stored[key]) expect(merged[key]).toBeTruthy()
      }),
    )
  })

  it('says each difference, and a second merge finds none', () => {
    fc.assert(
      fc.property(values, values, (stored, given) => {
        const { merged, differences } = mergeValues(stored, given)
        for (const one of differences) expect(one.before).not.toBe(one.after)
        expect(mergeValues(merged, given).differences).toEqual([])
      }),
    )
  })

  it('adds to a list without taking from it', () => {
    expect(mergeValues({ resources: ['are'] }, { resources: ['rsa'] }).merged).toEqual({
      resources: ['are', 'rsa'],
    })
  })
})

it('reads the last line of a France Travail address as postal code and commune', () => {
  expect(personValuesOf({ address3: '12 RUE DES ESSAIS', address5: '59000 LILLE' })).toEqual({
    address: '12 RUE DES ESSAIS',
    postalCode: '59000',
    communeName: 'LILLE',
  })
})
