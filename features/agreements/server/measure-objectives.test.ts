import { expect, it } from 'vitest'
import type { Actor } from '#platform/server/actor.ts'
import { type Agreement, indicatorCodes, type Objective } from '../contract.ts'
import { measureObjectives } from './measure-objectives.ts'

const agreement: Agreement = {
  ...{ id: '1', label: 'Protocole', schemeId: null, startsOn: '2024-01-01', endsOn: '2028-12-31' },
  ...{ signedOn: null, version: 1 },
}
const objective = (index: number, given: Partial<Objective>): Objective => ({
  ...{ id: String(index), agreementId: '1', position: index, label: 'Objectif', article: null },
  ...{ kind: 'computed', indicatorVersion: '1', nature: 'level', direction: 'up', baseline: null },
  indicatorCode: indicatorCodes[index % indicatorCodes.length] ?? null,
  period: { from: '2026-01-01', to: '2026-12-31' },
  ...{ target: { min: 1, max: null }, filters: {}, steps: [], weight: 1, owner: null, aim: null },
  ...{ measured: null, periodicity: null, availabilityDays: null, version: 1 },
  ...given,
})
const statementsFor = async (objectives: readonly Objective[]): Promise<string[]> => {
  const asked: string[] = []
  const tx = {
    territoryId: '1',
    named: async (name: string) => {
      asked.push(name)
      return []
    },
  }
  const actor = { rights: new Map([['figures.read', 'territory']]) } as unknown as Actor
  const at = { tx: tx as never, actor, now: new Date(), today: '2026-11-23', timeZone: 'Europe/Paris' }
  const measures = await measureObjectives(at, agreement, objectives, {}, 'actor')
  expect(measures.size).toBe(objectives.length)
  return asked
}
const many = (given: (index: number) => Partial<Objective>) =>
  Array.from({ length: 40 }, (_, index) => objective(index, given(index)))
const families = ['delays', 'etp', 'flows', 'maintained', 'population'].map((name) => `agreements.${name}`)

it('forty objectives of the same filters ask for one statement a family', async () => {
  expect((await statementsFor(many(() => ({})))).toSorted()).toEqual(families)
})

it('objectives of several periods share them too, unless two end on one day', async () => {
  const years = ['2024', '2025', '2026']
  const yearly = many((index) => {
    const year = years[index % 3] ?? ''
    return { period: { from: `${year}-01-01`, to: `${year}-12-31` } }
  })
  expect((await statementsFor(yearly)).toSorted()).toEqual(families)
  const whole = many((index) => (index < 20 ? {} : { period: { from: '2024-01-01', to: '2028-12-31' } }))
  expect(await statementsFor(whole)).toHaveLength(2 * families.length)
})
