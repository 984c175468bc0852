import { describe, expect, it } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { routes as accountRoutes } from '#features/accounts/contract.ts'
import { listDeadlines } from '#features/deadlines/contract.ts'
import { newId } from '#kernel/id.ts'
import { handOverFollowUps, listActs, undoAct } from '../../contract/caseload.ts'
import { readCaseloadSummary } from '../../contract/caseload-summary.ts'
import { openFile } from '../../contract/file.ts'
import { recordWatch } from '../../contract.ts'
import { aPositiveExit, idOf } from '../../testing/exit-builders.ts'
import { aPathway } from '../../testing/pathway-builders.ts'

const idOfMember = (world: World, role: string) => world.members[role]?.memberId ?? ''

const exited = async () => {
  const world = await aTerritory()
  const exit = await aPositiveExit(world, { email: 'samira@exemple.invalid' })
  const manager = world.as('projectManager')
  const body = {
    id: newId(),
    fromId: idOfMember(world, 'referent'),
    memberId: idOfMember(world, 'secondReferent'),
    reason: 'Départ en retraite',
  }
  const give = (more: Partial<typeof body> = {}) =>
    manager.done(handOverFollowUps, { params: {}, body: { ...body, ...more } })
  const leave = (role = 'referent') =>
    world
      .as('territoryAdmin')
      .call(accountRoutes.closeAccess, { params: { memberId: idOfMember(world, role) } })
  const owed = async (role: string) =>
    (await world.as(role).done(readCaseloadSummary, { params: {}, query: {} })).followUps
  return { world, exit, manager, body, give, leave, owed }
}

const linesOf = async (world: World, role: string) =>
  (
    await world.rows((tx) =>
      tx.query<{ rule: string }>(
        `select rule_code as rule from deadlines.deadline
         where territory_id = $1 and owner_id = $2 and settled_at is null order by rule_code, id`,
        [tx.territoryId, idOfMember(world, role)],
      ),
    )
  ).map(({ rule }) => rule)

const lastDays = (world: World, personId: string) =>
  world.rows((tx) =>
    tx.query(
      `select member_id as "memberId", ends_on as "endsOn" from people.follower
       where territory_id = $1 and person_id = $2 and starts_on <= '2026-11-23'
         and (ends_on is null or ends_on >= '2026-11-23')`,
      [tx.territoryId, personId],
    ),
  )

/** All that says who accompanied and with whom the exit is counted. */
const counted = (world: World, pathwayId: string) =>
  world.rows((tx) =>
    tx.query(
      `select w.team_id, w.state, w.exited_on, w.exit_class, w.exit_proof_state, json_agg(a order by a.id) as assignments
       from pathways.pathway w
       join pathways.referent_assignment a on a.territory_id = $1 and a.pathway_id = w.id
       where w.territory_id = $1 and w.id = $2 group by w.territory_id, w.id`,
      [tx.territoryId, pathwayId],
    ),
  )

describe('V20: a member who still owes something to persons who exited', () => {
  it('does not leave before it is handed over, and the refusal counts it apart from the open pathways', async () => {
    const { world, leave, give } = await exited()
    await aPathway(world)
    const code = 'member-holds-pathways'
    expect((await leave()).problem).toMatchObject({ code, params: { count: 1, followUps: 1 } })
    await give()
    expect((await leave()).problem).toMatchObject({ code, params: { count: 1, followUps: 0 } })
  })

  it('leaves once it is', async () => {
    const { leave, give } = await exited()
    expect((await leave()).problem).toMatchObject({ params: { count: 0, followUps: 1 } })
    await give()
    expect((await leave()).status).toBeLessThan(300)
  })
})

describe('the follow-ups of exits handed over', () => {
  it('are those of the new référent, every one, until the same last day', async () => {
    const { world, exit, give, owed, manager } = await exited()
    const lines = await linesOf(world, 'referent')
    const [former] = await lastDays(world, exit.personId)
    expect(lines).toContain('exit-proof')
    expect([await owed('referent'), await owed('secondReferent')]).toEqual([1, 0])
    expect((await give()).count).toBe(1)
    expect([await owed('referent'), await owed('secondReferent')]).toEqual([0, 1])
    expect(await linesOf(world, 'secondReferent')).toEqual(lines)
    expect(await lastDays(world, exit.personId)).toEqual([
      { ...former, memberId: idOfMember(world, 'secondReferent') },
    ])
    const params = { personId: exit.personId }
    expect(await world.as('referent').refused(openFile, { params })).toBe('not-found')
    const second = world.as('secondReferent')
    await second.done(openFile, { params })
    expect((await second.done(listDeadlines, { params: {}, query: {} })).mineTotal).toBeGreaterThan(0)
    expect((await manager.done(listActs, { params: {} })).items[0]).toMatchObject({
      ...{ kind: 'follow-ups', count: 1 },
    })
  })

  it('are hers to do: she notes what became of the job', async () => {
    const { world, exit, give } = await exited()
    await give()
    const params = { watchId: await idOf(world, 'watch', exit.pathwayId, 'job-month-1') }
    const body = { observedOn: '2026-11-23', situationCode: 'same-job' }
    const before = await linesOf(world, 'secondReferent')
    await world.as('secondReferent').done(recordWatch, { params, body })
    expect((await linesOf(world, 'secondReferent')).length).toBe(before.length - 1)
  })

  it('change neither who accompanied nor the exit that is counted', async () => {
    const { world, exit, give } = await exited()
    const before = await counted(world, exit.pathwayId)
    expect(before).toHaveLength(1)
    await give()
    expect(await counted(world, exit.pathwayId)).toEqual(before)
  })

  it('are told to the two référents, and the person is not written to', async () => {
    const { world, give } = await exited()
    await give()
    const mails = await world.rows((tx) =>
      tx.query<{ recipient: string }>(
        `select recipient from mail.message where territory_id = $1
         and template in ('pathways.hand-over-received', 'pathways.hand-over-given', 'pathways.new-referent')`,
        [tx.territoryId],
      ),
    )
    expect(mails.map(({ recipient }) => recipient).toSorted()).toEqual(
      ['referent', 'secondReferent'].map((role) => world.members[role]?.email).toSorted(),
    )
  })

  it('count once when the same act arrives twice', async () => {
    const { give, body } = await exited()
    expect(await give()).toEqual({ id: body.id, count: 1 })
    expect(await give()).toEqual({ id: body.id, count: 1 })
  })

  it('leave the file of a person whom the former still accompanies in another episode', async () => {
    const { world, exit, give } = await exited()
    await aPathway(world, { personId: exit.personId, episode: 2 })
    await give()
    await world.as('referent').done(openFile, { params: { personId: exit.personId } })
  })

  it('go to nobody who follows no pathway, nor to herself', async () => {
    const { world, body, manager } = await exited()
    const to = (memberId: string) =>
      manager.call(handOverFollowUps, { params: {}, body: { ...body, memberId } })
    const refusals = await Promise.all([to(idOfMember(world, 'fundManager')), to(body.fromId)])
    expect(refusals.map(({ problem }) => problem.fields?.[0]?.code)).toEqual([
      'not-a-referent',
      'already-referent',
    ])
  })

  it('come back whole, with the file, when the act is undone', async () => {
    const { world, exit, give, body, manager } = await exited()
    const [lines, days] = [await linesOf(world, 'referent'), await lastDays(world, exit.personId)]
    await give()
    expect(await manager.done(undoAct, { params: { actId: body.id } })).toEqual({
      undone: 1,
      kept: 0,
      gone: 0,
    })
    expect(await linesOf(world, 'referent')).toEqual(lines)
    expect(await linesOf(world, 'secondReferent')).toEqual([])
    expect(await lastDays(world, exit.personId)).toEqual(days)
  })

  it('stay with the new référent when the former left before the act is undone', async () => {
    const { world, give, body, manager, leave } = await exited()
    await aPositiveExit(world, { familyName: 'Ravel' })
    await give()
    expect((await leave()).status).toBeLessThan(300)
    expect(await manager.done(undoAct, { params: { actId: body.id } })).toEqual({
      undone: 0,
      kept: 2,
      gone: 2,
    })
    expect(await linesOf(world, 'referent')).toEqual([])
  })
})
