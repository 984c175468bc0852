import { describe, expect, it } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { readApplication } from '#features/pathways/contract.ts'
import { listOpenings } from '#features/people/contract.ts'
import { changeSetting } from '#features/territory/server/public.ts'
import { newId } from '#kernel/id.ts'
import {
  changeSession,
  correctDecision,
  decideItem,
  readMinutes,
  recordPresence,
  signMinutes,
} from '../contract.ts'
import {
  anAdmission,
  aRefusal,
  aSession,
  aSessionWithItem,
  aSignedSession,
  isThere,
  someSession,
} from '../testing/session-builders.ts'
import { quorumSetting } from './quorum-setting.ts'

const memberOf = (world: World, role: string) => world.members[role]?.memberId ?? ''
const minutesOf = (world: World, sessionId: string) =>
  world.as('projectManager').done(readMinutes, { params: { sessionId } })
const correctionReason = 'Une place s’est libérée'

describe('the quorum', () => {
  it('is the share of the expected members in force on the day of the sitting', async () => {
    const world = await aTerritory()
    await world.rows((tx) =>
      changeSetting(tx, quorumSetting, {
        ...{ value: 1, validFrom: '2026-11-20', setBy: null, now: new Date('2026-11-19T08:00:00Z') },
      }),
    )
    const before = await aSession(world, { heldOn: '2026-11-19' })
    const after = await aSession(world, { heldOn: '2026-11-23' })
    expect([before.quorum, after.quorum]).toEqual([1, 2])
  })

  it('is said in the minutes, and holds nobody back when it is missed', async () => {
    const world = await aTerritory()
    const { id } = await aSession(world, {
      memberIds: ['projectManager', 'committeeMember', 'entryDesk'].map((role) => memberOf(world, role)),
    })
    await isThere(world, id)
    await world.as('entryDesk').done(signMinutes, {
      params: { sessionId: id },
      body: { chairId: memberOf(world, 'projectManager') },
    })
    expect((await minutesOf(world, id)).minutes.quorum).toEqual({ percent: 50, needed: 2, present: 1 })
  })

  it('counts nobody who was not expected', async () => {
    const world = await aTerritory()
    const { id } = await aSession(world)
    const body = { memberId: memberOf(world, 'referent'), isPresent: true }
    expect(await world.as('entryDesk').refused(recordPresence, { params: { sessionId: id }, body })).toBe(
      'not-found',
    )
  })
})

describe('the minutes', () => {
  it('are signed by somebody who was there', async () => {
    const world = await aTerritory()
    const { id } = await aSession(world)
    const sign = { params: { sessionId: id }, body: { chairId: memberOf(world, 'projectManager') } }
    const absent = await world.as('entryDesk').call(signMinutes, sign)
    expect(absent.problem.fields).toMatchObject([{ pointer: '/chairId', code: 'chair-absent' }])
    await isThere(world, id)
    expect((await world.as('entryDesk').done(signMinutes, sign)).hash).toMatch(/^[0-9a-f]{64}$/)
  })

  it('hold each decision by its number, and no name of who applies', async () => {
    const world = await aTerritory()
    const { session } = await aSignedSession(world)
    const { minutes, names, signature } = await minutesOf(world, session.id)
    expect(minutes).toMatchObject({
      chair: 'Membre projectManager',
      decisions: [{ number: 1, move: 'refuse', reasonCode: 'other-support-fits' }],
    })
    expect(JSON.stringify(minutes)).not.toContain('Lacroix')
    expect(names).toEqual([{ number: 1, personName: 'Mehdi Lacroix' }])
    expect(signature).toMatchObject({ on: '2026-11-23', isIntact: true })
  })

  it('once signed close the sitting: presence, agenda, decisions and day', async () => {
    const world = await aTerritory()
    const { session, item } = await aSignedSession(world)
    const params = { sessionId: session.id, itemId: item.itemId }
    const desk = world.as('entryDesk')
    const presence = { memberId: memberOf(world, 'committeeMember'), isPresent: true }
    expect(await desk.refused(recordPresence, { params, body: presence })).toBe('session-signed')
    expect(await desk.refused(decideItem, { params, body: aRefusal(item.version) })).toBe('session-signed')
    const { heldOn, startsAt, place, memberIds } = someSession(world)
    const moved = { version: session.version, heldOn, startsAt, place, memberIds }
    expect(await desk.refused(changeSession, { params, body: moved })).toBe('session-signed')
    const again = { params, body: { chairId: memberOf(world, 'projectManager') } }
    expect(await desk.refused(signMinutes, again)).toBe('session-signed')
  })

  it('once opened are told in the trail of each person on them', async () => {
    const world = await aTerritory()
    const { session, application } = await aSignedSession(world)
    await minutesOf(world, session.id)
    const { items } = await world
      .as('projectManager')
      .done(listOpenings, { params: { personId: application.personId }, query: {} })
    expect(items.map(({ action }) => action)).toContain('committee.minutes-opened')
  })

  it('cannot be rewritten by the product, even by a mistake of its own', async () => {
    const world = await aTerritory()
    const { session } = await aSignedSession(world)
    for (const statement of ['update committee.minutes set content = $2', 'delete from committee.minutes'])
      await expect(
        world.rows((tx) =>
          tx.query(`${statement} where territory_id = $1`, [
            tx.territoryId,
            ...(statement.includes('$2') ? ['{}'] : []),
          ]),
        ),
      ).rejects.toThrow('permission denied')
    expect((await minutesOf(world, session.id)).signature?.isIntact).toBe(true)
  })
})

describe('a correction', () => {
  it('is a new decision with its reason; what was signed stays as it was', async () => {
    const world = await aTerritory()
    const { session, item, application } = await aSignedSession(world)
    const before = await minutesOf(world, session.id)
    const made = await world.as('projectManager').done(correctDecision, {
      params: { sessionId: session.id, itemId: item.itemId },
      body: { ...anAdmission(world, item.version), correctionReason },
    })
    expect(made).toMatchObject({ move: 'admit', correctionReason })
    const after = await minutesOf(world, session.id)
    expect(after.minutes).toEqual(before.minutes)
    expect(after.signature).toEqual(before.signature)
    expect(after.corrections).toMatchObject([
      { number: 1, move: 'admit', correctionReason, decidedByName: 'Membre projectManager' },
    ])
    const moved = await world
      .as('entryDesk')
      .done(readApplication, { params: { applicationId: application.id } })
    expect(moved.application.state).toBe('admitted')
    expect(moved.history.map(({ move }) => move)).toEqual(
      expect.arrayContaining(['refuse', 'takeUpAgain', 'checkEligibility', 'admit']),
    )
  })

  it('is for signed minutes, and takes no entry back', async () => {
    const world = await aTerritory()
    const { session, item } = await aSessionWithItem(world)
    const params = { sessionId: session.id, itemId: item.itemId }
    const manager = world.as('projectManager')
    const refusal = (version: number) => ({ ...aRefusal(version), correctionReason })
    expect(await manager.refused(correctDecision, { params, body: refusal(item.version) })).toBe(
      'session-not-signed',
    )
    await manager.done(decideItem, { params, body: anAdmission(world, item.version) })
    await isThere(world, session.id)
    await manager.done(signMinutes, { params, body: { chairId: memberOf(world, 'projectManager') } })
    expect(await manager.refused(correctDecision, { params, body: refusal(item.version + 1) })).toBe(
      'entry-already-decided',
    )
  })

  it('of a line that was not examined has no place: the application awaits the next sitting', async () => {
    const world = await aTerritory()
    const { session, item } = await aSessionWithItem(world)
    await isThere(world, session.id)
    const params = { sessionId: session.id, itemId: item.itemId }
    const manager = world.as('projectManager')
    await manager.done(signMinutes, { params, body: { chairId: memberOf(world, 'projectManager') } })
    const body = { ...aRefusal(item.version), decisionId: newId(), correctionReason }
    expect(await manager.refused(correctDecision, { params, body })).toBe('item-not-decided')
    const next = await aSession(world, { heldOn: '2026-11-30' })
    expect(next.onAgenda).toBe(1)
    expect((await minutesOf(world, session.id)).minutes.decisions).toMatchObject([{ number: 1, move: null }])
  })
})
