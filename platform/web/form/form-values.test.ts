import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { nest, refusedBy } from './form-values.ts'

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
