import { expect, it } from 'vitest'
import { coverageWords, isLowerBound } from './figure-reading.ts'

it('says what a value leaves out, and of what', () => {
  expect(coverageWords({ known: 1, of: 28, what: 'communes' })?.fr).toBe('1 commune sur 28')
  expect(coverageWords({ known: 91, of: 126, what: 'cells' })?.fr).toBe('91 cases publiées sur 126')
  expect(coverageWords({ known: 28, of: 28, what: 'communes' })).toBeNull()
})

it('still reads a version kept before coverages had a name', () => {
  expect(coverageWords({ known: 91, of: 126 })?.fr).toBe('91 sur 126')
})

it('takes a sum over secret cells for a lower bound', () => {
  expect(isLowerBound(['secret-left-out'])).toBe(true)
  expect(isLowerBound(['rounded'])).toBe(false)
})
