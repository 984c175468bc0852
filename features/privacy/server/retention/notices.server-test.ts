import { beforeEach, describe, expect, it } from 'vitest'
import { features } from '#apps/server/features.ts'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { listDeadlines } from '#features/deadlines/contract.ts'
import { forgetMailsTo } from '#features/mail/server/public.ts'
import { aPathway } from '#features/pathways/testing/pathway-builders.ts'
import { aPerson } from '#features/people/testing/person-builders.ts'
import { addDays } from '#kernel/dates.ts'
import { openedDaysAgo, plannedFiles, stagesOf } from '../../testing/retention-builders.ts'
import { runTerritory } from './run-retention.ts'

const parts = features.flatMap(({ retention }) => retention ?? [])
const email = 'nadia@essai.example'

describe('a notice by mail', () => {
  let world: World
  beforeEach(async () => {
    world = await aTerritory()
  })
  const aFile = async (days: number, more: Parameters<typeof aPerson>[1] = {}) => {
    const personId = await aPerson(world, more)
    await openedDaysAgo(world, personId, days)
    return personId
  }
  const nightBy = (smtpUrl: string | undefined, offset: number) => {
    world.at(`${addDays('2026-11-23', offset)}T02:00:00Z`)
    const { slug, territoryId } = world
    return runTerritory(
      { ...world.services, config: { ...world.services.config, smtpUrl } },
      { territoryId, slug, name: 'Essai', timeZone: 'Europe/Paris' },
      parts,
    )
  }
  const night = (offset: number) => nightBy('smtp://127.0.0.1:1', offset)
  const mails = () =>
    world.rows((tx) =>
      tx.query<{ recipient: string; subject: string; body: string }>(
        `select recipient, subject, body from mail.message where territory_id = $1`,
        [world.territoryId],
      ),
    )
  const sent = (offset: number) =>
    world.rows((tx) =>
      tx.query(
        `update mail.message set sent_at = $2, failed_at = null, failure = null, attempts = attempts + 1
         where territory_id = $1`,
        [world.territoryId, `${addDays('2026-11-23', offset)}T03:00:00Z`],
      ),
    )
  const refused = (code: string) =>
    world.rows((tx) =>
      tx.query(
        `update mail.message set failed_at = created_at, failure = $2, attempts = 1 where territory_id = $1`,
        [world.territoryId, code],
      ),
    )
  const read = async () =>
    (await plannedFiles(world)).map(({ stage, noticedOn, noticedBy, dueOn }) => [
      ...[stage, noticedOn, noticedBy, dueOn],
    ])

  it('is written once, with nothing in the subject of why', async () => {
    await aFile(700, { email })
    await night(0)
    await night(1)
    const [mail, ...more] = await mails()
    expect(more).toEqual([])
    expect(mail?.recipient).toBe(email)
    expect(mail?.subject).toBe('Vos informations chez nous')
    expect(mail?.body).toContain('23/12/2026')
  })

  it('says whom it reached: one that reached nobody is to be given by hand', async () => {
    await aFile(700, { email })
    await aFile(700, { familyName: 'Sansadresse' })
    await night(0)
    await sent(0)
    expect((await read()).map(([, , by]) => by).toSorted()).toEqual(['mail', 'nobody'])
  })

  it('is not given while its mail waits, and archives thirty days after it left', async () => {
    await aFile(2000, { email })
    await night(0)
    expect(await read()).toEqual([['notice-unsent', '2026-11-23', null, '2026-12-23']])
    await night(1)
    await sent(2)
    await night(3)
    expect(await read()).toEqual([['noticed', '2026-11-25', 'mail', '2026-12-25']])
    await night(31)
    expect(await stagesOf(world)).toEqual({ noticed: 1 })
    await night(32)
    expect(await stagesOf(world)).toEqual({ archived: 1 })
  })

  it('that left stays given when what was sent to the address is erased', async () => {
    await aFile(2000, { email })
    await night(0)
    await sent(0)
    await night(1)
    await world.rows((tx) => forgetMailsTo(tx, [email]))
    await night(2)
    expect(await read()).toEqual([['noticed', '2026-11-23', 'mail', '2026-12-23']])
  })

  it('that never left is given by hand from the night when it no longer can', async () => {
    await aFile(2000, { email })
    await night(0)
    await night(2)
    expect(await stagesOf(world)).toEqual({ 'notice-unsent': 1 })
    await night(4)
    expect(await read()).toEqual([['noticed', '2026-11-27', 'nobody', '2026-12-27']])
    await night(31)
    expect(await stagesOf(world)).toEqual({ noticed: 1 })
    await night(34)
    expect(await stagesOf(world)).toEqual({ archived: 1 })
  })

  it('archives nobody in the night when it learns, however late, that the mail never left', async () => {
    await aFile(2000, { email })
    await night(0)
    await night(40)
    expect(await read()).toEqual([['noticed', '2027-01-02', 'nobody', '2027-02-01']])
  })

  it.for([
    ['550', 'noticed', 'nobody'],
    ['421', 'notice-unsent', null],
    ['ECONNREFUSED', 'notice-unsent', null],
  ] as const)('whose mail server said %s is on the next night: %s, %s', async ([code, stage, by]) => {
    await aFile(2000, { email })
    await night(0)
    await refused(code)
    await night(1)
    expect((await read()).map(([at, , whom]) => [at, whom])).toEqual([[stage, by]])
    await night(30)
    expect(await stagesOf(world)).toEqual({ noticed: 1 })
  })

  it('that is refused is handed to the référent, dated of that night', async () => {
    const { personId } = await aPathway(world, {
      ...{ exitedOn: '2024-12-01', admittedOn: '2024-01-01', at: new Date('2024-01-01') },
    })
    await world.rows((tx) =>
      tx.query('update people.person set email = $3 where territory_id = $1 and id = $2', [
        ...[world.territoryId, personId, email],
      ]),
    )
    await openedDaysAgo(world, personId, 705)
    await night(0)
    await refused('550')
    await night(1)
    expect(await read()).toEqual([['noticed', '2026-11-24', 'referent', '2026-12-24']])
    const { mine } = await world.as('referent').done(listDeadlines, { params: {}, query: {} })
    expect(mine.map(({ ruleCode, dueOn }) => [ruleCode, dueOn])).toEqual([['file-retention', '2026-12-24']])
  })

  it('has no day in « À faire » while its mail waits, and that of its departure once it left', async () => {
    const { personId } = await aPathway(world, {
      ...{ exitedOn: '2024-12-01', admittedOn: '2024-01-01', at: new Date('2024-01-01') },
    })
    await world.rows((tx) =>
      tx.query('update people.person set email = $3 where territory_id = $1 and id = $2', [
        ...[world.territoryId, personId, email],
      ]),
    )
    await openedDaysAgo(world, personId, 705)
    const line = async () => {
      const { mine } = await world.as('referent').done(listDeadlines, { params: {}, query: {} })
      return mine.map(({ basisOn, dueOn }) => [basisOn, dueOn])
    }
    await night(0)
    expect(await line()).toEqual([[null, '2026-12-23']])
    await night(1)
    expect(await line()).toEqual([[null, '2026-12-24']])
    expect((await read()).map(([stage, , , dueOn]) => [stage, dueOn])).toEqual([
      ['notice-unsent', '2026-12-24'],
    ])
    await sent(2)
    await night(3)
    expect(await line()).toEqual([['2026-11-25', '2026-12-25']])
  })

  it('is not chosen while no mail server is set', async () => {
    await aFile(2000, { email })
    await nightBy(undefined, 0)
    expect(await mails()).toEqual([])
    expect(await read()).toEqual([['noticed', '2026-11-23', 'nobody', '2026-12-23']])
  })
})
