import { describe, expect, it } from 'vitest'
import { aTerritory, callerOf, type World } from '#apps/testing/world.ts'
import { insertMember } from '#apps/testing/world-rows.ts'
import { listDeadlines } from '#features/deadlines/contract.ts'
import { endAbsence, noteAbsence, readOwnAbsences } from '#features/organisations/contract.ts'
import { newId } from '#kernel/id.ts'
import { handOver, listCaseload, proposeAppointments } from '../../contract/caseload.ts'
import { readCaseloadSummary } from '../../contract/caseload-summary.ts'
import { giveAwayAppointments, listAwayAppointments } from '../../contract/covers.ts'
import { openFile, readFileHead } from '../../contract/file.ts'
import { recordMeeting } from '../../contract/meetings.ts'
import { assignReferent } from '../../contract/referents.ts'
import { aPathway } from '../../testing/pathway-builders.ts'
import { remindIn } from '../meetings/remind-persons.ts'
import { sweepTerritory } from '../sweep-deadlines.ts'

const idOf = (world: World, role: string) => world.members[role]?.memberId ?? ''

/** From Tuesday the 24th to Friday the 27th. */
const days = { fromOn: '2026-11-24', untilOn: '2026-11-27' }

const away = async () => {
  const world = await aTerritory()
  const pathway = await aPathway(world, { familyName: 'Haddad', email: 'samira@personne.example' })
  const absenceId = newId()
  await world.as('referent').done(noteAbsence, {
    params: { memberId: idOf(world, 'referent') },
    body: { id: absenceId, ...days, reasonCode: 'leave', coverId: idOf(world, 'secondReferent') },
  })
  const cover = world.as('secondReferent')
  const opens = async (role = 'secondReferent', personId = pathway.personId) =>
    (await world.as(role).call(openFile, { params: { personId } })).status
  const writes = (at: string) =>
    cover.call(recordMeeting, {
      params: { pathwayId: pathway.id },
      body: { id: newId(), kind: 'interview', at, minutes: 45, presence: 'honoured', note: 'Point fait.' },
    })
  return { world, pathway, absenceId, cover, opens, writes }
}

const on = (day: string) => `${day}T10:00:00Z`

describe('the files of a référent who is away', () => {
  it('open to her colleague from the first day to the last, and on no other', async () => {
    const { world, opens } = await away()
    const found: number[] = []
    for (const day of ['2026-11-23', '2026-11-24', '2026-11-27', '2026-11-28']) {
      world.at(on(day))
      found.push(await opens())
    }
    expect(found).toEqual([404, 200, 200, 404])
  })

  it('are written by her colleague on these days alone, and the trail says who it was', async () => {
    const { world, pathway, writes } = await away()
    const found: number[] = []
    for (const day of ['2026-11-23', '2026-11-24', '2026-11-28']) {
      world.at(on(day))
      found.push((await writes(`${day}T09:00:00Z`)).status)
    }
    expect(found).toEqual([404, 200, 404])
    const written = await world.rows((tx) =>
      tx.query(
        'select member_id as "memberId" from pathways.meeting where territory_id = $1 and pathway_id = $2',
        [tx.territoryId, pathway.id],
      ),
    )
    expect(written).toEqual([{ memberId: idOf(world, 'secondReferent') }])
    const shared = await world.rows((tx) =>
      tx.query(
        `select member_id as by, details ->> 'memberId' as to from audit.line
         where territory_id = $1 and action = 'people.file-shared' and subject_id = $2`,
        [tx.territoryId, pathway.personId],
      ),
    )
    expect(shared).toEqual([{ by: idOf(world, 'referent'), to: idOf(world, 'secondReferent') }])
  })

  it('stay closed to a neighbour of another structure, to a prescriber and to an operator', async () => {
    const { world, pathway, opens } = await away()
    const neighbour = await world.rows((tx) =>
      insertMember(tx, {
        ...{ name: 'voisin', organisationId: world.organisations.missionLocale, roles: ['referent'] },
        ...{ teamId: world.teamId, slug: world.slug, now: new Date('2024-01-01T08:00:00Z') },
      }),
    )
    world.at(on('2026-11-25'))
    const next = callerOf(world.server, world.territoryId, neighbour.token)
    const params = { personId: pathway.personId }
    expect(await next.refused(openFile, { params })).toBe('not-found')
    const query = { memberId: idOf(world, 'referent') }
    expect(await next.refused(listCaseload, { params: {}, query })).toBe('not-found')
    const other = await aPathway(world, { familyName: 'Autre', referent: 'secondReferent' })
    expect([await opens('prescriber'), await opens('stepOperator')]).toEqual([403, 403])
    expect(await opens('referent', other.personId)).toBe(404)
    expect(await opens('referent', pathway.personId)).toBe(200)
  })

  it('close at once when she is back before the last day', async () => {
    const { world, absenceId, opens, cover } = await away()
    world.at(on('2026-11-25'))
    expect(await opens()).toBe(200)
    await world.as('referent').done(endAbsence, { params: { absenceId } })
    expect(await opens()).toBe(404)
    expect((await cover.done(readOwnAbsences, { params: {} })).covered).toEqual([])
    expect(await world.as('referent').refused(endAbsence, { params: { absenceId } })).toBe('absence-over')
  })

  it('open as well when they come to her meanwhile, and close when they go to another', async () => {
    const { world, opens, pathway } = await away()
    const manager = world.as('projectManager')
    const late = await aPathway(world, { familyName: 'Tard', referent: null })
    const assign = (pathwayId: string, role: string) =>
      manager.done(assignReferent, {
        params: { pathwayId },
        body: {
          ...{ assignmentId: newId(), memberId: idOf(world, role), reason: 'Répartition' },
          startsOn: '2026-11-23',
        },
      })
    await assign(late.id, 'referent')
    await manager.done(handOver, {
      params: {},
      body: {
        ...{ id: newId(), memberId: idOf(world, 'projectManager'), startsOn: '2026-11-23' },
        ...{ reason: 'Répartition', pathwayIds: [pathway.id] },
      },
    })
    world.at(on('2026-11-25'))
    expect([await opens('secondReferent', late.personId), await opens()]).toEqual([200, 404])
  })
})

describe('what is to be done while a référent is away', () => {
  it('is in the day of her colleague, under her name, and leaves it after the last day', async () => {
    const { world, pathway, cover } = await away()
    await world.rows((tx) => sweepTerritory(tx, new Date('2026-11-23T08:00:00Z')))
    const lines = async (day: string) => {
      world.at(on(day))
      const { mine } = await cover.done(listDeadlines, { params: {}, query: {} })
      return mine.filter((line) => line.pathwayId === pathway.id)
    }
    expect(await lines('2026-11-23')).toEqual([])
    const [line] = await lines('2026-11-24')
    expect(line).toMatchObject({ isCovered: true, ownerName: 'Membre referent', personName: 'Samira Haddad' })
    expect(await lines('2026-11-28')).toEqual([])
  })

  it('is in her caseload, which opens to her colleague on these days and to no other member', async () => {
    const { world, cover } = await away()
    const query = { memberId: idOf(world, 'referent') }
    const names = async () =>
      (await cover.call(listCaseload, { params: {}, query })).body.items?.map((row) => row.name)
    expect(await names()).toBeUndefined()
    world.at(on('2026-11-24'))
    expect(await names()).toEqual(['Haddad Samira'])
    expect((await cover.done(readCaseloadSummary, { params: {}, query })).open).toBe(1)
    const back = { memberId: idOf(world, 'secondReferent') }
    expect(await world.as('referent').refused(listCaseload, { params: {}, query: back })).toBe('not-found')
    world.at(on('2026-11-28'))
    expect(await names()).toBeUndefined()
  })

  it('is said on the page of the person: until when, and whom to call', async () => {
    const { world, pathway } = await away()
    const params = { personId: pathway.personId }
    const head = async () => (await world.as('projectManager').done(readFileHead, { params })).away
    expect(await head()).toBeNull()
    world.at(on('2026-11-25'))
    expect(await head()).toMatchObject({ untilOn: '2026-11-27', coverName: 'Membre secondReferent' })
  })
})

describe('the appointments of who is away', () => {
  const planned = async () => {
    const given = await away()
    const [within, after] = [newId(), newId()]
    await given.world.as('referent').done(proposeAppointments, {
      params: {},
      body: {
        ...{ id: newId(), kind: 'interview' },
        appointments: [
          { id: within, pathwayId: given.pathway.id, at: '2026-11-25T13:00:00Z' },
          { id: after, pathwayId: given.pathway.id, at: '2026-12-02T13:00:00Z' },
        ],
      },
    })
    return { ...given, within, after, params: { absenceId: given.absenceId } }
  }
  const holderOf = async (world: World, id: string) => {
    const [row] = await world.rows((tx) =>
      tx.query<{ memberId: string }>(
        'select member_id as "memberId" from pathways.meeting where territory_id = $1 and id = $2',
        [tx.territoryId, id],
      ),
    )
    return row?.memberId
  }

  it('stay hers until somebody gives them: those of these days are offered, the others are not', async () => {
    const { world, within, params } = await planned()
    const { items } = await world.as('referent').done(listAwayAppointments, { params })
    expect(items.map(({ id }) => id)).toEqual([within])
    expect(await holderOf(world, within)).toBe(idOf(world, 'referent'))
  })

  it('go to her colleague once chosen, and the person is told who receives her', async () => {
    const { world, within, after, params } = await planned()
    const body = { meetingIds: [within, after] }
    const given = await world.as('projectManager').done(giveAwayAppointments, { params, body })
    expect(given).toEqual({ given: 1, untold: 0 })
    expect([await holderOf(world, within), await holderOf(world, after)]).toEqual([
      idOf(world, 'secondReferent'),
      idOf(world, 'referent'),
    ])
    const [mail] = await world.rows((tx) =>
      tx.query<{ body: string }>(
        `select body from mail.message where territory_id = $1 and template = 'pathways.appointment-covered'`,
        [tx.territoryId],
      ),
    )
    expect(mail?.body).toContain('Membre secondReferent vous recevra à la place de Membre referent.')
  })

  it('are neither read nor given by her colleague, nor by a prescriber', async () => {
    const { world, within, params } = await planned()
    const body = { meetingIds: [within] }
    expect(await world.as('secondReferent').refused(listAwayAppointments, { params })).toBe('not-found')
    expect(await world.as('secondReferent').refused(giveAwayAppointments, { params, body })).toBe('not-found')
    expect(await world.as('prescriber').refused(giveAwayAppointments, { params, body })).toBe('right-missing')
  })

  it('are recalled to the person with whom to call when they were kept', async () => {
    const { world } = await planned()
    const { territoryId, slug } = world
    const now = new Date('2026-11-24T09:00:00Z')
    await world.rows((tx) =>
      remindIn(tx, now, { territoryId, slug, name: 'Essai', timeZone: 'Europe/Paris' }),
    )
    const [mail] = await world.rows((tx) =>
      tx.query<{ body: string }>(
        `select body from mail.message where territory_id = $1 and template = 'pathways.reminder'`,
        [tx.territoryId],
      ),
    )
    expect(mail?.body).toContain('Membre referent n’est pas là jusqu’au vendredi 27 novembre inclus.')
    expect(mail?.body).toContain('Membre secondReferent vous répond')
  })
})
