import { beforeAll, describe, expect, it } from 'vitest'
import { connectDatabase, type Database } from '#platform/server/sql/database.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { ensureReferenceData } from './ensure-reference-data.ts'
import { loadAdministrativeDivision } from './load-administrative-division.ts'
import { loadNaf } from './load-naf.ts'

const now = new Date('2026-11-23T08:00:00Z')
let database: Database

beforeAll(async () => {
  database = connectDatabase((await testDatabase()).appUrl)
  await ensureReferenceData(database, now)
  return () => database.close()
})

const one = async <Row extends object>(sql: string, values: unknown[] = []) =>
  (await database.withAccounts((tx) => tx.query<Row & Record<string, unknown>>(sql, values)))[0]

describe('the lists that ship with Bassin', () => {
  it('hold every commune, EPCI, territory of Greater Paris, département and région', async () => {
    const counts = await one(`select
      (select count(*)::int from territory.commune where kind in ('commune', 'overseas')) as communes,
      (select count(*)::int from territory.commune where kind = 'arrondissement') as arrondissements,
      (select count(*)::int from territory.commune where kind = 'former') > 4000 as "hasFormer",
      (select count(*)::int from territory.epci where kind <> 'EPT') as epci,
      (select count(*)::int from territory.epci where kind = 'EPT') as ept,
      (select count(*)::int from territory.naf where level = 'sub-class') as naf,
      (select count(*)::int from territory.departement) >= 101 as departements`)
    expect(counts).toEqual({
      ...{
        communes: 34969,
        arrondissements: 45,
        hasFormer: true,
        epci: 1255,
        ept: 11,
        naf: 732,
        departements: true,
      },
    })
  })

  it('tell what a former commune became', async () => {
    expect(await one(`select successor_code from territory.commune where code = '69232'`)).toEqual({
      successor_code: '69123',
    })
    const orphans =
      await one(`select count(*)::int as n from territory.commune f left join territory.commune c on c.code = f.successor_code
      where f.kind = 'former' and (c.code is null or c.kind = 'former')`)
    expect(orphans).toEqual({ n: 0 })
  })

  it('are not read again while the installed version is the same', async () => {
    expect(await database.withAccounts((tx) => loadAdministrativeDivision(tx, now))).toBe(false)
    expect(await database.withAccounts((tx) => loadNaf(tx, now))).toBe(false)
  })
})
