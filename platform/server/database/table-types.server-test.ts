import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { testDatabase } from '#platform/testing/database.ts'
import { tableTypes } from './table-types.ts'

test('the generated types are those of the migrations (else: npm run bassin -- database types)', async () => {
  const { ownerUrl } = await testDatabase()
  expect(readFileSync('platform/server/sql/tables.generated.ts', 'utf8')).toBe(await tableTypes(ownerUrl))
})
