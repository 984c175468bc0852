import { beforeEach, describe, expect, it } from 'vitest'
import { features } from '#apps/server/features.ts'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { listDeadlines } from '#features/deadlines/contract.ts'
import { aPathway } from '#features/pathways/testing/pathway-builders.ts'
import { readPerson, searchPeople } from '#features/people/contract.ts'
import { aPerson } from '#features/people/testing/person-builders.ts'
import { aSentReferral } from '#features/referrals/testing/referral-builders.ts'
import { changeSetting } from '#features/territory/contract.ts'
import { addDays } from '#kernel/dates.ts'
import type { RetentionPart } from '#platform/server/retention.ts'
import { exportRetentionRuns, listRetentionRuns } from '../../contract.ts'
import { metDaysAgo, openedDaysAgo, plannedFiles, stagesOf } from '../../testing/retention-builders.ts'
import { runTerritory } from './run-retention.ts'

const parts: readonly RetentionPart[] = features.flatMap(({ retention }) => retention ?? [])
const day = (offset: number): string => `${addDays('2026-11-23', offset)}T02:00:00Z`

describe('the work of the night', () => {
  let world: World
  beforeEach(async () => {
    world = await aTerritory()
  })
  const aFile = async (days: number, more: Parameters<typeof aPerson>[1] = {}) => {
    const personId = await aPerson(world, more)
    await openedDaysAgo(world, personId, days)
    return personId
  }
  /** The night of so many days after the day of the tests. */
  const night = (offset: number, given = parts) => {
    world.at(day(offset))
    const { slug, territoryId } = world
    return runTerritory(world.services, { territoryId, slug, name: 'Essai', timeZone: 'Europe/Paris' }, given)
  }
  const counts = async () => {
    const { items } = await world.as('territoryAdmin').done(listRetentionRuns, { params: {} })
    return items[0]?.counts.map(({ act, outcome, cause, count }) => [act, outcome, cause, count])
  }
  const isSeen = async (personId: string) =>
    (await world.as('projectManager').call(readPerson, { params: { personId } })).status === 200

  it('R4: leaves a file of day 729 in sight, and archives it on day 731', async () => {
    const personId = await aFile(700)
    await night(0)
    await night(29)
    expect(await isSeen(personId)).toBe(true)
    await night(31)
    expect(await isSeen(personId)).toBe(false)
    const found = await world
      .as('projectManager')
      .done(searchPeople, { params: {}, body: { fragment: 'lamb' } })
    expect(found.items).toEqual([])
    expect(await stagesOf(world)).toEqual({ archived: 1 })
  })

  it('archives nobody before a notice of thirty days, however old the file', async () => {
    await aFile(2000)
    await night(0)
    await night(29)
    expect(await stagesOf(world)).toEqual({ noticed: 1 })
    await night(30)
    expect(await stagesOf(world)).toEqual({ archived: 1 })
  })

  it('tells the référent in « À faire », until a contact or the archive', async () => {
    const { personId } = await aPathway(world, {
      exitedOn: '2024-12-01',
      admittedOn: '2024-01-01',
      at: new Date('2024-01-01'),
    })
    await openedDaysAgo(world, personId, 705)
    await night(0)
    const lines = async () =>
      (await world.as('referent').done(listDeadlines, { params: {}, query: {} })).mine.map(
        ({ ruleCode }) => ruleCode,
      )
    expect(await lines()).toEqual(['file-retention'])
    await metDaysAgo(world, personId, 0)
    await night(1)
    expect(await lines()).toEqual([])
  })

  it('lets any contact stop the clock, and asks for a new notice afterwards', async () => {
    const personId = await aFile(700)
    await night(0)
    await metDaysAgo(world, personId, 0)
    await night(40)
    expect(await stagesOf(world)).toEqual({ active: 1 })
    await night(701)
    expect(await stagesOf(world)).toEqual({ noticed: 1 })
  })

  it('makes a file anonymous once its archive is over', async () => {
    await aFile(2000, { reason: 'visitor' })
    await night(0)
    await night(30)
    await night(30 + 364)
    expect(await stagesOf(world)).toEqual({ archived: 1 })
    await night(30 + 366)
    expect(await stagesOf(world)).toEqual({ anonymised: 1 })
    const names = await world.rows((tx) =>
      tx.query('select family_name as name from people.person where territory_id = $1', [world.territoryId]),
    )
    expect(names).toEqual([{ name: 'anonyme' }])
  })

  it('R5: keeps what is held, says which hold, and still erases the notes', async () => {
    const personId = await aFile(2000, { reason: 'visitor' })
    await metDaysAgo(world, personId, 1900, { note: 'Une note' })
    const holder: RetentionPart = {
      tables: {},
      holds: [
        {
          ...{ code: 'fse-operation', source: 'Essai', verifiedOn: null },
          words: { fr: 'Opération FSE+ 2024', en: 'ESF+ operation 2024' },
          persons: `select p.id as person_id, '2028-12-31'::date as until from people.published_retention p where p.territory_id = $1`,
        },
      ],
    }
    const held = [...parts, holder]
    await night(0, held)
    await night(30, held)
    const notes = await world.rows((tx) =>
      tx.query('select note from pathways.meeting where territory_id = $1', [world.territoryId]),
    )
    expect(notes).toEqual([{ note: null }])
    await night(30 + 366, held)
    expect(await counts()).toEqual([['anonymise', 'held', 'fse-operation', 1]])
    await night(800, held)
    expect(await counts()).toEqual([['anonymise', 'done', null, 1]])
  })

  it('keeps the proofs of integration through work 24 months from their declaration (R6)', async () => {
    const personId = await aFile(2000, { reason: 'visitor' })
    await night(0)
    await night(30)
    await world.rows((tx) =>
      tx.query(
        `insert into people.criterion (territory_id, id, person_id, code, declared_on, proof_received_on, recorded_at, rule_version)
         values ($1, gen_random_uuid(), $2, 'RSA', '2026-11-01', '2026-11-02', $3, '2025-09')`,
        [world.territoryId, personId, day(0)],
      ),
    )
    await night(30 + 366)
    expect(await counts()).toEqual([['anonymise', 'held', 'iae-proofs', 1]])
    world.at('2028-11-01T02:00:00Z')
    expect(await stagesOf(world)).toEqual({ 'anonymise-due': 1 })
  })

  it('makes a prescription that never led to a file anonymous, once it was closed for as long', async () => {
    const referralId = await aSentReferral(world, { familyName: 'Sansdossier', phone: '+33612345678' })
    const close = (days: number) =>
      world.rows((tx) =>
        tx.query(
          `update referrals.referral set state = 'refused', updated_at = $3 where territory_id = $1 and id = $2`,
          [...[world.territoryId, referralId, `${addDays('2026-11-23', -days)}T09:00:00Z`]],
        ),
      )
    await close(729)
    await night(0)
    expect(await stagesOf(world)).toEqual({ active: 1 })
    await night(2)
    expect(await stagesOf(world)).toEqual({ anonymised: 1 })
    const left = await world.rows((tx) =>
      tx.query(
        `select family_name, birth_date, phone, reason, state from referrals.referral where territory_id = $1`,
        [world.territoryId],
      ),
    )
    expect(left).toEqual([{ family_name: '', birth_date: null, phone: null, reason: '', state: 'refused' }])
  })

  it('is off until the territory switches it on', async () => {
    const isOn = async () => (await world.as('territoryAdmin').done(listRetentionRuns, { params: {} })).isOn
    expect(await isOn()).toBe(false)
    await world.as('territoryAdmin').done(changeSetting, {
      params: { code: 'privacy.purge' },
      body: { value: 'on', validFrom: '2026-11-23' },
    })
    expect(await isOn()).toBe(true)
  })

  it('says what was due and is under way', async () => {
    const { personId } = await aPathway(world)
    await openedDaysAgo(world, personId, 800)
    await night(0)
    expect(await counts()).toEqual([['archive', 'open', 'pathway', 1]])
    const file = await world
      .as('territoryAdmin')
      .call(exportRetentionRuns, { params: {}, body: { format: 'csv', filters: {} } })
    expect(file.text).toContain('Parcours ouvert')
  })

  it('takes up the others when one file cannot be done, and says so', async () => {
    const [stuck] = [await aFile(2000, { familyName: 'Coincée' }), await aFile(2000), await aFile(2000)]
    await night(0)
    const failing: RetentionPart = {
      tables: {},
      archive: async (_act, personIds) => {
        if (personIds.includes(stuck)) throw new Error('somebody in the way')
      },
    }
    await night(30, [...parts, failing])
    expect(await counts()).toEqual([
      ['archive', 'failed', null, 1],
      ['archive', 'done', null, 2],
    ])
    expect((await plannedFiles(world, 'archive-due')).length).toBe(1)
    await night(31)
    expect(await stagesOf(world)).toEqual({ archived: 3 })
  })

  it('does not wait for who works on a file at that instant', async () => {
    const personId = await aFile(2000)
    await night(0)
    await world.rows(async (tx) => {
      await tx.query('select from people.person where territory_id = $1 and id = $2 for update', [
        world.territoryId,
        personId,
      ])
      await night(30)
    })
    expect(await counts()).toEqual([['archive', 'busy', null, 1]])
  })
})
