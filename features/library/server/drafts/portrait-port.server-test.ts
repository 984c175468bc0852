import { beforeEach, describe, expect, it } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import type { Context } from '#platform/server/http/context.ts'
import { figureReference } from '../../contract.ts'
import { citedFigures, figureOf, figureReaders } from './live-figures.ts'
import type { PortraitFact } from './portrait-port.ts'

const fact = (given: Partial<PortraitFact>): PortraitFact => ({
  ...{ code: 'jobseekers.registered', label: 'Inscrits', value: 4210, unit: 'persons', at: '2024-12' },
  scope: { kind: 'perimeter', code: 'ici', label: 'Le territoire' },
  ...{ coverage: { known: 23, of: 24 }, remarks: ['sum-of-rounded'], source: { label: 'Fichier officiel' } },
  ...{ licence: 'Licence Ouverte 2.0', comparability: ['2025-01'] },
  ...given,
})
const departement = { kind: 'departement', code: '59', label: 'Nord' }

describe('the portrait of the territory, in a text', () => {
  let world: World
  beforeEach(async () => {
    world = await aTerritory()
  })
  const read = (facts: readonly PortraitFact[]) =>
    world.rows((tx) =>
      citedFigures(
        figureReaders(async () => facts),
        { tx, today: '2026-11-23' } as Context,
        [{ source: 'portrait', code: '' }],
      ),
    )

  it('is cited with its date, source, licence, coverage and how to read it', async () => {
    expect(await read([fact({})])).toMatchObject([
      {
        ...{ source: 'portrait', value: 4210, at: '2024-12', sourceName: 'Fichier officiel', state: 'known' },
        ...{ licence: 'Licence Ouverte 2.0', coverage: { known: 23, of: 24 } },
        remarks: ['sum-of-rounded', 'series-break'],
      },
    ])
  })

  it('says missing what a file keeps secret or does not give, never zero', async () => {
    expect(await read([fact({ value: null })])).toMatchObject([{ value: null, state: 'missing' }])
  })

  it('tells apart the territory, its département and the zones that cross it, each by one address', async () => {
    const zones = ['Bassin de Douai', 'Bassin de Lens'].map((label) => fact({ code: 'zone.communes', label }))
    const figures = await read([fact({}), fact({ scope: departement }), ...zones])
    expect(new Set(figures.map(({ code }) => code)).size).toBe(4)
    expect(figures[1]?.label).toBe('Inscrits, Nord')
  })

  it('keeps the same address for the whole territory, which has no code of its own, once it is asked for', async () => {
    const [figure] = await read([fact({ scope: { kind: 'perimeter', code: '', label: 'Le territoire' } })])
    expect(figureReference.parse({ source: 'portrait', code: figure?.code })).toEqual({
      ...{ source: 'portrait', code: figure?.code },
    })
  })

  it('is gone for a text that cites it when the assembly gives none', async () => {
    const cited = { source: 'portrait', code: 'population' } as const
    expect(figureOf([], cited)).toMatchObject({ ...cited, value: null, state: 'gone' })
    expect(figureReaders(undefined).portrait).toBeUndefined()
  })
})
