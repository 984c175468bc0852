import { expect, test } from 'vitest'
import { sortDeduced } from './sort-deduced.ts'

test('what the form comes to show is ticked', () => {
  expect(sortDeduced({ kept: ['PI'], before: [] }, ['SENIOR'])).toEqual(['PI', 'SENIOR'])
})

test('what it no longer shows is unticked', () => {
  expect(sortDeduced({ kept: ['PI', 'SENIOR'], before: ['SENIOR'] }, ['JEUNE'])).toEqual(['PI', 'JEUNE'])
})

test('what was unticked by hand stays unticked while another appears', () => {
  expect(sortDeduced({ kept: [], before: ['SENIOR'] }, ['SENIOR', 'RSA'])).toEqual(['RSA'])
})

test('what was ticked by hand before it was shown is ticked once', () => {
  expect(sortDeduced({ kept: ['RSA'], before: [] }, ['RSA'])).toEqual(['RSA'])
})
