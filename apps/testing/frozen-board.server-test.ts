import { describe, expect, it } from 'vitest'
import { writeValue } from '#features/agreements/contract.ts'
import { boardOfAgreement, freezeBoard, readFrozen } from '#features/agreements/server/public.ts'
import {
  aContestation,
  aManualObjective,
  anAgreement,
} from '#features/agreements/testing/agreement-builders.ts'
import { proposeAgenda } from '#features/steering/contract.ts'
import { aBody, aMeeting } from '#features/steering/testing/meeting-builders.ts'
import { newId } from '#kernel/id.ts'
import type { Actor } from '#platform/server/actor.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import { aTerritory, testNow, type World } from './world.ts'

/** What a committee has in hand: no right over persons. */
const committee = (world: World, tx: TerritoryTransaction) => {
  const memberId = world.members.electedOfficial?.memberId ?? ''
  const actor: Actor = {
    ...{ userId: newId(), memberId, territoryId: world.territoryId, organisationId: newId(), name: '' },
    ...{ roleCodes: [], teamIds: [], rights: new Map([['agreements.read', 'territory'] as const]) },
  }
  return { tx, actor, now: testNow, today: '2026-11-23', timeZone: 'Europe/Paris', requestId: newId() }
}

describe('a committee, by the door of the agreements', () => {
  it('freezes a board that stays as it was, and reads the live one', async () => {
    const world = await aTerritory()
    const objective = aManualObjective()
    const agreementId = await anAgreement(world, objective)
    const give = (on: string, value: number) =>
      world.as('projectManager').done(writeValue, {
        params: { objectiveId: objective.id },
        body: {
          ...{ id: newId(), on, value, numerator: null, denominator: null },
          source: 'Tableau',
          method: null,
        },
      })
    await give('2026-03-31', 500)
    const frozen = await world.rows((tx) =>
      freezeBoard(committee(world, tx), { agreementId, reason: 'Comité de pilotage' }),
    )
    await give('2026-06-30', 1200)
    const [again, live] = await world.rows(async (tx) => [
      await readFrozen(committee(world, tx), frozen.ok ? frozen.value.id : ''),
      await boardOfAgreement(committee(world, tx), { agreementId }),
    ])
    expect(again).toEqual(frozen)
    expect(again?.ok && again.value.figures.map(({ value }) => value)).toEqual([500])
    expect(
      live?.ok && live.value.objectives.map(({ figure, frozen: kept }) => [figure.value, kept?.change]),
    ).toEqual([[1200, 700]])
  })

  it('is proposed, for its agenda, the values that are contested and not answered', async () => {
    const world = await aTerritory()
    const { contestationId } = await aContestation(world)
    const [agreement] = await world.rows((tx) =>
      tx.query<{ id: string }>('select id from agreements.agreement where territory_id = $1', [
        tx.territoryId,
      ]),
    )
    const body = await aBody(world, { agreementIds: [agreement?.id ?? ''] })
    const meeting = await aMeeting(world, body.id)
    const { items } = await world
      .as('projectManager')
      .done(proposeAgenda, { params: { meetingId: meeting.id } })
    expect(items.filter(({ source }) => source === 'contestation')).toEqual([
      expect.objectContaining({ sourceId: contestationId, title: 'Valeur contestée : Heures de clause' }),
    ])
  })
})
