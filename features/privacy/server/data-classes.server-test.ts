import { expect, it } from 'vitest'
import { declared } from '#apps/testing/rights/declared.ts'
import { aTerritory } from '#apps/testing/world.ts'
import { dataClasses } from '../rules/data-classes.ts'

/** Columns by which a row belongs to one person, directly or through her pathway, her step or her prescription. */
const personal = [
  ...['person_id', 'pathway_id', 'referral_id', 'step_id', 'contract_id', 'watch_id'],
  ...['family_name', 'birth_date'],
]
/** Rows that say nothing of a person, and why. */
const impersonal: Readonly<Record<string, string>> = {
  'referrals.reminder': 'that the sender was reminded of a prescription: a day and a count',
}

const tables = async () => {
  const world = await aTerritory()
  return world.rows((tx) =>
    tx.query<{ name: string; isPersonal: boolean }>(
      `select c.table_schema || '.' || c.table_name as name, bool_or(c.column_name = any($1)) as "isPersonal"
       from information_schema.columns c
       join information_schema.tables t using (table_schema, table_name)
       where t.table_type = 'BASE TABLE' and c.table_schema not in ('pg_catalog', 'information_schema', 'graphile_worker')
       group by 1 order by 1`,
      [personal],
    ),
  )
}

it('every table that holds a person is in a class of data that the register and the residents read', async () => {
  const declared = new Set(dataClasses.flatMap((one) => one.tables))
  const found = (await tables()).filter((one) => one.isPersonal).map((one) => one.name)
  expect(found.length).toBeGreaterThan(20)
  expect(found.filter((name) => !declared.has(name) && !Object.hasOwn(impersonal, name))).toEqual([])
})

it('no class names a table that is no longer there', async () => {
  const found = new Set((await tables()).map((one) => one.name))
  expect(dataClasses.flatMap((one) => one.tables).filter((name) => !found.has(name))).toEqual([])
})

/** Tables whose columns the rights test classes, with the classes of these columns. */
const tablesOfTheRightsTest = Object.entries(declared).flatMap(([feature, { columns }]) =>
  Object.entries(columns).map(([table, classes]) => ({
    table: `${feature}.${table}`,
    classes: Object.keys(classes).filter((one) => one !== 'code'),
  })),
)

it('what the rights test says of a person is in a class that the register names', () => {
  const told = tablesOfTheRightsTest.filter(({ classes }) => classes.length > 0)
  const named = new Set(dataClasses.flatMap((one) => one.tables))
  expect(told.length).toBeGreaterThan(15)
  expect(told.map(({ table }) => table).filter((table) => !named.has(table))).toEqual([])
})

it('what the rights test keeps as sensitive is sensitive in the register', () => {
  const told = tablesOfTheRightsTest.filter(({ classes }) => classes.includes('sensitive'))
  const sensitive = new Set(dataClasses.filter((one) => one.isSensitive).flatMap((one) => one.tables))
  expect(told.length).toBeGreaterThan(0)
  expect(told.map(({ table }) => table).filter((table) => !sensitive.has(table))).toEqual([])
})
