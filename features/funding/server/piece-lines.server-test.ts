import { beforeEach, describe, expect, it } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { listDeadlines } from '#features/deadlines/contract.ts'
import { addCriterion } from '#features/people/contract.ts'
import { localDate } from '#kernel/dates.ts'
import { newId } from '#kernel/id.ts'
import { markPiece } from '../contract.ts'
import { aParticipation } from '../testing/operation-builders.ts'
import { keepPieceLinesIn } from './piece-lines.ts'

const night = (world: World) => {
  const now = world.services.clock.now()
  return world.rows((tx) => keepPieceLinesIn({ tx, now, today: localDate(now, 'Europe/Paris') }))
}
const lines = async (world: World, role = 'referent') => {
  const { mine } = await world.as(role).done(listDeadlines, { params: {}, query: {} })
  return mine.filter((line) => line.ruleCode === 'funding-pieces')
}
const prove = (world: World, personId: string) =>
  world.as('referent').done(addCriterion, {
    params: { personId },
    body: { id: newId(), code: 'RSA', proofKind: 'Attestation', proofReceivedOn: '2026-08-24' },
  })

describe('the pieces that nothing else asks for', () => {
  let world: World
  let one: Awaited<ReturnType<typeof aParticipation>>
  beforeEach(async () => {
    world = await aTerritory()
    one = await aParticipation(world)
  })

  it('are one line of her référent, due on the last day of the first, until they are given', async () => {
    await night(world)
    await night(world)
    expect(await lines(world)).toMatchObject([{ subjectId: one.id, dueOn: '2026-09-23' }])
    expect(await lines(world, 'secondReferent')).toEqual([])
    await prove(world, one.personId)
    await night(world)
    expect(await lines(world)).toEqual([])
  })

  it('come back when one is refused, and not when it is set aside', async () => {
    await prove(world, one.personId)
    const judge = (kind: 'refused' | 'set-aside') =>
      world.as('fundManager').done(markPiece, {
        params: { participationId: one.id, code: 'engagement' },
        body: { id: newId(), kind, reason: 'Page illisible' },
      })
    await judge('refused')
    await night(world)
    expect(await lines(world)).toHaveLength(1)
    await judge('set-aside')
    await night(world)
    expect(await lines(world)).toEqual([])
  })
})
