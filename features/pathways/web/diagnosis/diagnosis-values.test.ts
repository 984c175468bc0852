import { expect, it } from 'vitest'
import type { Diagnosis } from '../../contract.ts'
import { aTheme } from '../../testing/diagnosis-builders.ts'
import { liftedName, ratingName, typedOver, valuesOf } from './diagnosis-values.ts'

const version = (number: number, rated: Readonly<Record<string, Diagnosis['lines'][number]['rating']>>) =>
  ({
    number,
    lines: Object.entries(rated).map(([themeCode, rating]) => ({ themeCode, rating, isShared: false })),
  }) as unknown as Diagnosis

const opened = version(1, { [aTheme.licence]: 'strong', [aTheme.childcare]: 'moderate' })

it('keeps what was typed over a version recorded meanwhile, and takes the rest from it', () => {
  const theirs = version(2, { [aTheme.licence]: 'lifted', [aTheme.childcare]: 'strong' })
  const typed = { ...valuesOf(opened), [ratingName(aTheme.network)]: 'moderate' }
  const merged = typedOver(theirs, opened, typed)
  expect(merged).toMatchObject({
    [ratingName(aTheme.childcare)]: 'strong',
    [ratingName(aTheme.network)]: 'moderate',
  })
  // The brake that they lifted is not found again by a value that nobody typed.
  expect(merged).not.toHaveProperty([ratingName(aTheme.licence)])
})

it('does not lift again a brake that was lifted meanwhile', () => {
  const theirs = version(2, { [aTheme.licence]: 'lifted', [aTheme.childcare]: 'moderate' })
  const typed = {
    ...valuesOf(opened),
    [ratingName(aTheme.licence)]: 'lifted',
    [liftedName(aTheme.licence)]: '2026-11-20',
    [ratingName(aTheme.childcare)]: 'strong',
  }
  const merged = typedOver(theirs, opened, typed)
  expect(merged).not.toHaveProperty([liftedName(aTheme.licence)])
  expect(merged).toMatchObject({ [ratingName(aTheme.childcare)]: 'strong' })
})
