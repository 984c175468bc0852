import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { nest, refusedBy, shownAt } from './form-values.ts'

const schema = z.object({
  lastName: z.string().check(z.minLength(1), z.maxLength(5)),
  email: z.optional(z.email()),
  address: z.object({ city: z.string() }),
})

test('names are pointers: the body is nested and empty fields are left out', () => {
  expect(nest({ lastName: 'Haddad', email: '', 'address/city': 'Lyon' })).toEqual({
    lastName: 'Haddad',
    address: { city: 'Lyon' },
  })
})

test('what is missing is asked for, whatever the schema calls it', () => {
  expect(refusedBy(schema, { lastName: '' })).toEqual([
    { pointer: '/lastName', code: 'required' },
    { pointer: '/address', code: 'required' },
  ])
})

test('what does not fit says why', () => {
  expect(refusedBy(schema, { lastName: 'Haddad-Leroy', email: 'samira', address: { city: 'Lyon' } })).toEqual(
    [
      { pointer: '/lastName', code: 'too_long', params: { maximum: 5 } },
      { pointer: '/email', code: 'email' },
    ],
  )
})

test('what is refused is shown by the nearest field', () => {
  const fields = ['label', 'axes', 'pilots/names', 'users/0/organisationId', 'users/0/share']
  expect(shownAt('label', fields)).toEqual({ name: 'label' })
  expect(shownAt('axes/2/label', fields)).toEqual({ name: 'axes', rank: 3 })
  expect(shownAt('pilots/names/0', fields)).toEqual({ name: 'pilots/names', rank: 1 })
  expect(shownAt('users', fields)).toEqual({ name: 'users/0/organisationId' })
  expect(shownAt('unknown', fields)).toEqual({ name: 'unknown' })
})
