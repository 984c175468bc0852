import { expect, it } from 'vitest'
import { newId } from '#kernel/id.ts'
import { refusedBy } from '#platform/web/form/form-values.ts'
import { writeValue } from '../contract.ts'
import { givenOf } from './given-value.ts'

const schema = writeValue.body
if (!schema) throw new Error('A value is written with a body.')

const refused = (values: object, unit: 'amount' | 'share') =>
  refusedBy(schema, { id: newId(), ...givenOf({ ...values }, unit) }).map(({ pointer }) => pointer)

it('names an empty value with the other empty fields', () => {
  expect(refused({}, 'amount')).toEqual(['/on', '/value', '/source'])
  expect(refused({}, 'share')).toEqual(['/on', '/numerator', '/denominator', '/source'])
})

it('asks a rate for its two terms, and anything else for its value', () => {
  const said = { on: '2026-06-30', source: 'Extraction' }
  expect(refused({ ...said, value: 0 }, 'amount')).toEqual([])
  expect(refused({ ...said, numerator: 0, denominator: 4 }, 'share')).toEqual([])
})
