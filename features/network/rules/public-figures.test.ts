import { expect, it } from 'vitest'
import { protectionAt } from '#kernel/disclosure-rules.ts'
import { type MeasuredFigure, publicFigures } from './public-figures.ts'

const everyone = protectionAt('public', '2026-11-01')
const figure = (given: Partial<MeasuredFigure> & Pick<MeasuredFigure, 'id'>): MeasuredFigure => ({
  indicatorCode: 'entries',
  isFlow: true,
  unit: 'count',
  filters: {},
  from: '2026-01-01',
  to: '2026-12-31',
  numerator: 60,
  denominator: null,
  value: given.numerator ?? 60,
  ...given,
})
const states = (...figures: MeasuredFigure[]) =>
  Object.fromEntries([...publicFigures(figures, everyone)].map(([id, { state }]) => [id, state]))

it('a rate is divided again from its rounded terms', () => {
  const rate = figure({
    ...{ id: 'rate', indicatorCode: 'positive-rate', unit: 'share' },
    ...{ numerator: 44, denominator: 97, value: 45.3608 },
  })
  expect(publicFigures([rate], everyone).get('rate')).toEqual({
    state: 'shown',
    value: 47,
    numerator: 45,
    denominator: 95,
  })
})

it('under 11 persons a figure is hidden, with the one that would give it away', () => {
  const training = figure({ id: 'training', indicatorCode: 'positive-training', numerator: 4 })
  const jobs = figure({ id: 'jobs', indicatorCode: 'positive-employment', numerator: 40 })
  const positive = figure({ id: 'positive', indicatorCode: 'positive-exits', numerator: 44 })
  expect(states(training, jobs, positive)).toEqual({ training: 'hidden', jobs: 'hidden', positive: 'shown' })
})

it('years that add up to a whole protect the smallest of them', () => {
  const year = (id: string, numerator: number) =>
    figure({ id, from: `${id}-01-01`, to: `${id}-12-31`, numerator })
  const whole = figure({ id: 'whole', from: '2024-01-01', to: '2026-12-31', numerator: 91 })
  expect(states(whole, year('2024', 52), year('2025', 32), year('2026', 7))).toEqual({
    whole: 'shown',
    2024: 'shown',
    2025: 'hidden',
    2026: 'hidden',
  })
})

it('a filtered figure is not subtracted from the whole one', () => {
  const whole = figure({ id: 'whole', numerator: 60 })
  const quarter = figure({ id: 'quarter', numerator: 54, filters: { qpv: 'yes' } })
  expect(states(whole, quarter)).toEqual({ whole: 'shown', quarter: 'hidden' })
})

it('what was not measured is missing; zero is a figure', () => {
  expect(
    states(figure({ id: 'later', numerator: null, value: null }), figure({ id: 'none', numerator: 0 })),
  ).toEqual({
    later: 'missing',
    none: 'shown',
  })
})
