import { expect, it } from 'vitest'
import { localPath } from './local-path.ts'

it('goes back to the page one asked for', () => {
  expect(localPath('/douaisis/personnes/12')).toBe('/douaisis/personnes/12')
})

it.each([
  'https://ailleurs.example',
  '//ailleurs.example',
  '/\\ailleurs.example',
  '/\t/ailleurs.example',
  '/a\\..\\b',
  'personnes',
  undefined,
])('never leaves this site: %s', (asked) => {
  expect(localPath(asked)).toBe('/')
})
