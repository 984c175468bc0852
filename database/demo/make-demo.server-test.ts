import { beforeAll, describe, expect, it } from 'vitest'
import { keepPieceLinesIn } from '#features/funding/server/public.ts'
import { refusalCodes } from '#features/referrals/contract.ts'
import { ensureReferenceData } from '#features/territory/server/public.ts'
import { connectDatabase, type Database } from '#platform/server/sql/database.ts'
import { anotherTestDatabase } from '#platform/testing/database.ts'
import { makeTerritory } from './make-demo.ts'

const now = new Date('2026-11-24T09:00:00Z')
const places = [
  { siren: '249740119', where: 'overseas', timeZone: 'Indian/Reunion' },
  { siren: '200030435', where: 'over two départements', timeZone: 'Europe/Paris' },
] as const

const makeIn = async (siren: string) => {
  const { appUrl } = await anotherTestDatabase()
  const database = connectDatabase(appUrl, 2)
  await ensureReferenceData(database, now)
  const size = { people: 40, years: 4 }
  const made = await makeTerritory(database, { siren, date: '2026-11-24', now, size, isNeighbour: false })
  return { database, made, territoryId: await idOf(database) }
}

const makings = new Map<string, ReturnType<typeof makeIn>>()
const madeOnce = (siren: string): ReturnType<typeof makeIn> => {
  const made = makings.get(siren) ?? makeIn(siren)
  makings.set(siren, made)
  return made
}

const idOf = async (database: Database): Promise<string> => {
  const [row] = await database.withAccounts((tx) =>
    tx.query<{ id: string }>('select territory_id as id from territory.directory'),
  )
  return row?.id ?? ''
}

const count = async (database: Database, territoryId: string, sql: string): Promise<number> => {
  const [row] = await database.withTerritory(territoryId, (tx) =>
    tx.query<{ count: number }>(sql, [territoryId]),
  )
  return Number(row?.count)
}

describe.for(places)('a demo territory $where', ({ siren, timeZone }) => {
  let made: Awaited<ReturnType<typeof makeIn>>
  beforeAll(async () => {
    made = await madeOnce(siren)
  })

  it('lives in its own time, with real communes', async () => {
    const [territory] = await made.database.withTerritory(made.territoryId, (tx) =>
      tx.query<{ zone: string }>(
        'select time_zone as zone from territory.territory where territory_id = $1',
        [made.territoryId],
      ),
    )
    expect(territory?.zone).toBe(timeZone)
    expect(
      await count(
        made.database,
        made.territoryId,
        'select count(*) from territory.perimeter_commune where territory_id = $1',
      ),
    ).toBeGreaterThan(0)
  })

  it('tells whoever prescribed what became of each accepted prescription', async () => {
    const untold = await count(
      made.database,
      made.territoryId,
      `select count(*) from referrals.referral r where r.territory_id = $1 and r.state = 'accepted'
         and not exists (select 1 from referrals.outcome o where o.territory_id = $1 and o.referral_id = r.id)`,
    )
    expect(untold).toBe(0)
  })

  it('refuses with the reasons that a sender can read', async () => {
    const unreadable = await count(
      made.database,
      made.territoryId,
      `select count(*) from referrals.referral where territory_id = $1
         and refusal_code <> all('{${refusalCodes.join()}}')`,
    )
    expect(unreadable).toBe(0)
  })

  it('has proofs checked, a few that wait and no word said before its proof came', async () => {
    const waiting = 'select count(*) from people.criterion where territory_id = $1 and proof_awaits_check'
    expect(await count(made.database, made.territoryId, waiting)).toBeGreaterThan(0)
    const tooEarly = `select count(*) from people.criterion_proof_check k
      join people.criterion_proof f on f.territory_id = $1 and f.id = k.proof_id
      where k.territory_id = $1 and k.checked_at < f.recorded_at`
    expect(await count(made.database, made.territoryId, tooEarly)).toBe(0)
    const wrong = `select count(*) from people.criterion c
      where c.territory_id = $1 and c.proof_awaits_check is distinct from (c.proof_received_on is not null
        and not exists (select from people.criterion_proof f join people.criterion_proof_check k
          on k.territory_id = $1 and k.proof_id = f.id where f.territory_id = $1 and f.criterion_id = c.id))`
    expect(await count(made.database, made.territoryId, wrong)).toBe(0)
  })

  it('has two committees held, their minutes signed and untouched, and one to come', async () => {
    const sittings = (sql: string) =>
      count(
        made.database,
        made.territoryId,
        `select count(*) from committee.session s left join committee.minutes m on m.territory_id = $1
           and m.session_id = s.id where s.territory_id = $1 and ${sql}`,
      )
    expect(
      await sittings(
        `s.held_on < '2026-11-23' and encode(sha256(convert_to(m.content, 'UTF8')), 'hex') = m.hash`,
      ),
    ).toBe(2)
    expect(await sittings(`s.held_on > '2026-11-24' and m.hash is null`)).toBe(1)
  })

  it('says why each application that a committee left out was', async () => {
    const unexplained = await count(
      made.database,
      made.territoryId,
      `select count(*) from pathways.application a join pathways.transition t on t.territory_id = $1
         and t.subject_id = a.id and t.to_state = a.state
       where a.territory_id = $1 and a.state in ('refused', 'deferred')
         and (a.decision_reason_code is null or t.reason_code is null)`,
    )
    expect(unexplained).toBe(0)
  })

  it('has a control of an operation, whose sheets are sealed, with somebody of them among its files', async () => {
    const onSheets = (what: string) =>
      count(
        made.database,
        made.territoryId,
        `select count(distinct ${what}) from controls.sample c
         join training.activity a on a.territory_id = $1 and a.operation_id = c.operation_id
         join training.session s on s.territory_id = $1 and s.activity_id = a.id and s.held_on between c.from_on and c.to_on
         join training.sheet k on k.territory_id = $1 and k.session_id = s.id
         left join training.enrolment e on e.territory_id = $1 and e.session_id = s.id and e.state = 'enrolled'
         left join controls.sampled_person p on p.territory_id = $1 and p.sample_id = c.id and p.person_id = e.person_id
         where c.territory_id = $1`,
      )
    expect(await onSheets('k.session_id')).toBeGreaterThan(0)
    expect((await onSheets('p.person_id')) > 0).toBe((await onSheets('e.person_id')) > 0)
  })

  it('has from the start the lines that each night brings for missing pieces', async () => {
    const lines = () =>
      count(
        made.database,
        made.territoryId,
        `select count(*) from deadlines.deadline where territory_id = $1 and rule_code = 'funding-pieces'
           and settled_at is null`,
      )
    const before = await lines()
    expect(before).toBeGreaterThan(0)
    await made.database.withTerritory(made.territoryId, (tx) =>
      keepPieceLinesIn({ tx, now, today: '2026-11-24' }),
    )
    expect(await lines()).toBe(before)
  })

  it('has people followed and people who left', async () => {
    const open = await count(
      made.database,
      made.territoryId,
      'select count(*) from pathways.pathway where territory_id = $1 and is_open',
    )
    const left = await count(
      made.database,
      made.territoryId,
      'select count(*) from pathways.pathway where territory_id = $1 and not is_open',
    )
    expect(open).toBeGreaterThan(3)
    expect(left).toBeGreaterThan(3)
  })
})

it('The demo is the same at each making', async () => {
  const [{ siren }] = places
  const fingerprint = async (making: ReturnType<typeof makeIn>) => {
    const { database, territoryId } = await making
    const [row] = await database.withTerritory(territoryId, (tx) =>
      tx.query<{ hash: string }>(
        `select md5(string_agg(p.id::text || p.name_key || coalesce(w.exited_on::text, ''), ',' order by p.id, w.episode)) as hash
         from people.person p join pathways.pathway w on w.territory_id = p.territory_id and w.person_id = p.id where p.territory_id = $1`,
        [territoryId],
      ),
    )
    await database.close()
    return row?.hash
  }
  expect(await fingerprint(madeOnce(siren))).toBe(await fingerprint(makeIn(siren)))
})
