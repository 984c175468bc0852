import { expect, it } from 'vitest'
import { newId } from '#kernel/id.ts'
import type { CommitteeFigure } from '../contract.ts'
import { targetText, valueText } from './figure-words.ts'

const aFigure = (given: Partial<CommitteeFigure>): CommitteeFigure => ({
  ...{ objectiveId: newId(), article: null, label: 'Femmes parmi les entrées', unit: 'share' },
  ...{ direction: 'up', value: 50, isHidden: false, targetMin: 52, targetMax: null },
  ...{ gap: null, mark: 'watch', advancement: null },
  ...given,
})

const said = (given: Partial<CommitteeFigure>) => {
  const figure = aFigure(given)
  return [valueText(figure), targetText(figure)].map((text) => text.replace(/\s/g, ' '))
}

it('a missed objective is never said in the words of its target', () => {
  expect(said({ value: 50.26 })).toEqual(['50,3 %', '52 %'])
  expect(said({ value: 51.9685 })).toEqual(['51,97 %', '52 %'])
  expect(said({ value: 51.9996 })).toEqual(['51,9996 %', '52 %'])
  expect(said({ value: 79.97, direction: 'range', targetMin: 80, targetMax: 90 })).toEqual([
    '79,97 %',
    '80 à 90 %',
  ])
})

it('a ceiling says that it is one', () => {
  expect(said({ value: 2305, unit: 'persons', direction: 'down', targetMin: null, targetMax: 2100 })).toEqual(
    ['2 305', 'au plus 2 100'],
  )
})

it('one that is met, or on its target though late, keeps one decimal', () => {
  expect(said({ value: 52.04, mark: 'met' })).toEqual(['52 %', '52 %'])
  expect(said({ value: 52 })).toEqual(['52 %', '52 %'])
})
