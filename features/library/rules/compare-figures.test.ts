import { describe, expect, it } from 'vitest'
import type { Figure } from '../contract.ts'
import { compareFigures } from './compare-figures.ts'

const figure = (value: number | null, more: Partial<Figure> = {}): Figure => ({
  ...{ source: 'cockpit', code: 'active', label: 'File active', english: null, value, unit: 'persons' },
  ...{ at: '2026-11-29', sourceName: 'Parcours', licence: null, coverage: null, remarks: [] },
  state: value === null ? 'missing' : 'known',
  ...more,
})
const moveOf = (before: readonly Figure[], after: readonly Figure[]) =>
  compareFigures(before, after).map(({ move }) => move)

describe('how figures moved between two versions', () => {
  it('says moved, same, added and removed by their reference', () => {
    expect(moveOf([figure(4)], [figure(5)])).toEqual(['moved'])
    expect(moveOf([figure(4)], [figure(4)])).toEqual(['same'])
    expect(moveOf([], [figure(4)])).toEqual(['added'])
    expect(moveOf([figure(4)], [])).toEqual(['removed'])
  })

  it('never reads a value that is missing, hidden or gone as zero', () => {
    expect(moveOf([figure(null)], [figure(3)])).toEqual(['not-comparable'])
    expect(moveOf([figure(0)], [figure(null)])).toEqual(['not-comparable'])
    expect(moveOf([figure(null, { state: 'hidden' })], [figure(12)])).toEqual(['not-comparable'])
    expect(moveOf([figure(null)], [figure(null)])).toEqual(['same'])
  })

  it('compares no two units', () => {
    expect(moveOf([figure(4)], [figure(4, { unit: 'share' })])).toEqual(['not-comparable'])
    const older = figure(4, { unit: 'amount' })
    expect(moveOf([older], [figure(5, { unit: 'heures' })])).toEqual(['moved'])
  })

  it('tells a figure once, however many times a text cites it', () => {
    expect(moveOf([figure(4), figure(4)], [figure(5)])).toEqual(['moved'])
  })
})
