import { expect, it } from 'vitest'
import { protectionAt } from '#kernel/disclosure-rules.ts'
import { type AskedIndicator, type Contribution, consolidate } from './consolidate.ts'

const partners = protectionAt('partners', '2026-11-01')
const asked = (given: Partial<AskedIndicator> = {}): AskedIndicator => ({
  ...{ id: 'exits', indicatorCode: 'positive-exits', unit: 'count', isFlow: true },
  ...{ from: '2026-01-01', to: '2026-12-31' },
  ...given,
})
const said = (territoryName: string, given: Partial<Contribution> = {}): Contribution => ({
  declensionId: territoryName,
  ...{ territoryName, population: 50_000, indicatorId: 'exits', baseline: null },
  ...{ targetMin: 40, targetMax: null, numerator: 30, denominator: null, value: given.numerator ?? 30 },
  ...{ isComparable: true, asOf: '2026-11-01', origin: 'counted', source: null, isContested: false },
  ...given,
})
const late = { numerator: null, value: null, isComparable: null, asOf: null }
const one = (indicator: AskedIndicator, ...contributions: Contribution[]) =>
  consolidate([indicator], contributions, partners)[0]

it('a territory that has not answered is missing, never zero: 2 answers of 3', () => {
  const found = one(asked(), said('Aire'), said('Brie', { numerator: 20 }), said('Caux', late))
  expect(found).toMatchObject({ received: 2, declined: 3, population: 100_000, total: { value: 50 } })
  expect(found?.territories.map(({ figure }) => figure.state)).toEqual(['shown', 'shown', 'missing'])
})

it('a rate is divided again from the terms of all, neither summed nor averaged', () => {
  const rate = asked({ indicatorCode: 'positive-rate', unit: 'share' })
  const found = one(
    rate,
    said('Aire', { numerator: 50, denominator: 100, value: 50 }),
    said('Brie', { numerator: 10, denominator: 200, value: 5 }),
  )
  expect(found?.total).toEqual({ state: 'shown', value: 20, numerator: 60, denominator: 300 })
})

it('a median has no total', () => {
  const delay = asked({ indicatorCode: 'delay-contract', unit: 'days' })
  expect(one(delay, said('Aire', { value: 12 }))?.total).toBeNull()
})

it('under five, a territory is hidden with another one, and the total stays', () => {
  const found = one(
    asked(),
    said('Aire', { numerator: 40 }),
    said('Brie', { numerator: 12 }),
    said('Caux', { numerator: 3 }),
  )
  expect(found?.total?.value).toBe(55)
  expect(found?.territories.map(({ name, figure }) => [name, figure.state])).toEqual([
    ['Aire', 'shown'],
    ['Brie', 'hidden'],
    ['Caux', 'hidden'],
  ])
})

it('what is counted otherwise is shown apart from the total', () => {
  const found = one(asked(), said('Aire'), said('Brie', { numerator: 20, isComparable: false }))
  expect(found?.total?.value).toBe(30)
})

it('territories come by name, whatever they reached', () => {
  const found = one(
    asked(),
    said('Évreux', { numerator: 90 }),
    said('Aire', { numerator: 10 }),
    said('Zuydcoote'),
  )
  expect(found?.territories.map(({ name }) => name)).toEqual(['Aire', 'Évreux', 'Zuydcoote'])
})

it('inhabitants are unknown when one perimeter does not say', () => {
  expect(one(asked(), said('Aire'), said('Brie', { population: null }))?.population).toBeNull()
})

it('a total is hidden when those whom it leaves out are few', () => {
  const rate = asked({ indicatorCode: 'positive-rate', unit: 'share' })
  const found = one(
    rate,
    said('Aire', { numerator: 15, denominator: 16, value: 93.75 }),
    said('Brie', { numerator: 15, denominator: 16, value: 93.75 }),
  )
  expect(found?.total?.state).toBe('hidden')
})

it('what is declared stands apart from what is counted, never added to it', () => {
  const declared = { origin: 'declared', isComparable: false, source: 'Bilan annuel' } as const
  const found = one(
    asked(),
    said('Aire'),
    said('Brie', { ...declared, numerator: 25 }),
    said('Caux', { ...declared, ...late, isComparable: false }),
  )
  expect(found).toMatchObject({
    ...{ total: { value: 30 }, declaredTotal: { value: 25 } },
    ...{ received: 2, declared: 1 },
  })
  expect(found?.territories.map(({ figure, source }) => [figure.state, source])).toEqual([
    ['shown', null],
    ['shown', 'Bilan annuel'],
    ['missing', 'Bilan annuel'],
  ])
})

it('a small declared value is hidden, and so is the total that it makes alone', () => {
  const found = one(
    asked(),
    said('Aire', { numerator: 40 }),
    said('Brie', { origin: 'declared', isComparable: false, numerator: 3 }),
  )
  expect(found?.declaredTotal?.state).toBe('hidden')
  expect(found?.total).toMatchObject({ state: 'shown', value: 40 })
})
