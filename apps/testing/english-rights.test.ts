import { expect, test } from 'vitest'
import { rightMessages } from '#features/accounts/web/en/rights.ts'
import { rights } from '#features/organisations/rules/role-matrix.ts'

test('every right that an access may give says in English what it gives, and none that is gone', () => {
  const spoken = Object.keys(rightMessages).map((id) => id.replace('accounts.right.', ''))
  expect(spoken.toSorted()).toEqual(Object.keys(rights).toSorted())
})
