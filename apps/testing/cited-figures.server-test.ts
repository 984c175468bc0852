import { beforeAll, expect, it } from 'vitest'
import * as contract from '#features/observatory/contract.ts'
import { readPortrait } from '#features/observatory/server/public.ts'
import { importOfficial, smallFiles } from '#features/observatory/testing/official-builders.ts'
import { connectDatabase, type Database } from '#platform/server/sql/database.ts'
import { anotherTestDatabase } from '#platform/testing/database.ts'
import { aTerritoryIn, testNow } from './world.ts'

let database: Database
beforeAll(async () => {
  database = connectDatabase((await anotherTestDatabase()).appUrl, 4)
  return () => database.close()
})

it('what a document cites of a territory is what its portrait shows, with date, source and licence', async () => {
  const world = await aTerritoryIn(database)
  await importOfficial(database, smallFiles, testNow)
  const facts = await world.rows((tx) => readPortrait(tx, '2026-11-23'))
  const shown = await world
    .as('electedOfficial')
    .done(contract.readPortrait, { params: {}, query: { on: '2026-11-23' } })
  expect(facts).toEqual(shown.sections.flatMap((one) => one.facts))
  expect(facts.length).toBeGreaterThan(10)
  for (const fact of facts) {
    expect([fact.at, fact.label, fact.source.label].every((text) => text !== '')).toBe(true)
    if (!fact.code.startsWith('zone.')) expect([fact.code, fact.licence !== null]).toEqual([fact.code, true])
  }
})
