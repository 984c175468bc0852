import { beforeAll, describe, expect, it } from 'vitest'
import { newId } from '#kernel/id.ts'
import { connectDatabase, type Database } from '#platform/server/sql/database.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { findGroups, type PerimeterChoice } from './choose-perimeter.ts'
import { createTerritory } from './create-territory.ts'
import { ensureReferenceData } from './reference/ensure-reference-data.ts'
import { changeSetting, settingAt } from './setting-store.ts'
import { loadTerritory } from './territory-store.ts'

const now = new Date('2026-11-23T08:00:00Z')
let database: Database

beforeAll(async () => {
  database = connectDatabase((await testDatabase()).appUrl)
  await ensureReferenceData(database, now)
  return () => database.close()
})

const create = (perimeter: PerimeterChoice, name?: string) =>
  database.withTerritory(newId(), async (tx) => {
    const given = { perimeter, validFrom: '2026-01-01', now, ...(name === undefined ? {} : { name }) }
    const result = await createTerritory(tx, given)
    return { result, stored: result.ok ? await loadTerritory(tx, '2026-11-23') : undefined }
  })

describe('a new territory', () => {
  it('takes its name, its communes and its clock from the EPCI', async () => {
    const { stored } = await create({ siren: '200044618' })
    expect(stored).toMatchObject({ epci: { siren: '200044618' }, timeZone: 'Europe/Paris', version: 1 })
    expect(stored?.slug).toMatch(/^ca-douaisis-agglo/)
    expect(stored?.perimeter?.communes.map((commune) => commune.name)).toContain('Douai')
    expect(stored?.perimeter).toMatchObject({ validFrom: '2026-01-01', communes: { length: 35 } })
  })

  it('may lie over two départements', async () => {
    const [epci] = await database.withAccounts((tx) =>
      tx.query<{
        siren: string
      }>(`select epci_siren as siren from territory.commune where epci_siren is not null
        group by 1 having count(distinct departement_code) > 1 order by count(*) desc limit 1`),
    )
    const { stored } = await create({ siren: epci?.siren ?? '' })
    expect(
      new Set(stored?.perimeter?.communes.map((commune) => commune.departementCode)).size,
    ).toBeGreaterThan(1)
  })

  it('may be a territory of Greater Paris, or overseas with its own clock', async () => {
    const [estEnsemble] = await database.withAccounts((tx) => findGroups(tx, 'est ensemble'))
    const { stored } = await create({ siren: estEnsemble?.siren ?? '' })
    expect(stored?.perimeter?.communes).toHaveLength(9)
    const [reunion] = await database.withAccounts((tx) =>
      tx.query<{ siren: string }>(`select epci_siren as siren from territory.commune where code = '97411'`),
    )
    expect((await create({ siren: reunion?.siren ?? '' })).stored?.timeZone).toBe('Indian/Reunion')
  })

  it('may be a list of communes, former codes included', async () => {
    const { stored } = await create({ communeCodes: ['69232', '1034'] }, 'Deux communes')
    expect(stored?.perimeter?.communes.map((commune) => commune.code).sort()).toEqual(['01034', '69123'])
  })

  it('is refused, and leaves nothing, for an unknown SIREN or code', async () => {
    expect((await create({ siren: '123456789' })).result).toMatchObject({ ok: false, code: 'unknown-epci' })
    const unknown = await create({ communeCodes: ['59178', '99999'] })
    expect(unknown.result).toMatchObject({ ok: false, code: 'unknown-commune', params: { code: '99999' } })
    expect((await create({ communeCodes: [] })).result).toMatchObject({ code: 'empty-perimeter' })
  })

  it('gets its own word in addresses when the name is taken', async () => {
    const [first, second] = [
      await create({ communeCodes: ['59178'] }, 'Même nom'),
      await create({ communeCodes: ['59178'] }, 'Même nom'),
    ]
    expect(second.stored?.slug).not.toBe(first.stored?.slug)
  })
})

it('an EPCI is found by words of its name or by its SIREN', async () => {
  const names = await database.withAccounts(async (tx) => [
    await findGroups(tx, 'douaisis'),
    await findGroups(tx, '200 044 618'),
  ])
  for (const groups of names) expect(groups[0]?.siren).toBe('200044618')
})

it('a setting holds from its day on, and its first value before', async () => {
  const setting = {
    code: 'test.days',
    initial: 31,
    source: 'test',
    verifiedOn: null,
    parse: (value: unknown) => (typeof value === 'number' ? value : undefined),
  }
  await database.withTerritory(newId(), async (tx) => {
    await createTerritory(tx, { perimeter: { communeCodes: ['59178'] }, validFrom: '2026-01-01', now })
    await changeSetting(tx, setting, { value: 45, validFrom: '2026-06-01', setBy: null, now })
    expect(await settingAt(tx, setting, '2026-05-31')).toBe(31)
    expect(await settingAt(tx, setting, '2026-06-01')).toBe(45)
  })
})
