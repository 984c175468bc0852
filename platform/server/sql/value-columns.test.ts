import { expect, it } from 'vitest'
import { valueColumns } from './value-columns.ts'

it('names columns after the values, and numbers their parameters', () => {
  const columns = valueColumns(['givenName', 'isInQpv'])
  expect(columns.list).toBe('given_name, is_in_qpv')
  expect(columns.selected('p')).toBe('p.given_name as "givenName", p.is_in_qpv as "isInQpv"')
  expect([columns.marks(6), columns.sets(6)]).toEqual(['$6, $7', 'given_name = $6, is_in_qpv = $7'])
  expect(columns.valuesOf({ isInQpv: true, givenName: 'Inès' })).toEqual(['Inès', true])
})
