import { expect, it } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { anOperation, aParticipation, takeIn } from '../testing/operation-builders.ts'
import { aQuestionnaire, value } from '../testing/questionnaire-builders.ts'
import { fundingRetention } from './retention-part.ts'
import { operationHold } from './retention-store.ts'

const held = (world: World) =>
  world.rows((tx) =>
    tx.query<{ person_id: string; until: string | null }>(
      `select h.* from (${operationHold.persons}) h where $1::uuid is not null`,
      [tx.territoryId],
    ),
  )
const notified = (world: World, operationId: string, day: string) =>
  world.rows((tx) =>
    tx.query('update funding.operation set hold_until = $3 where territory_id = $1 and id = $2', [
      ...[tx.territoryId, operationId, day],
    ]),
  )

it('R5: a participant is held without end until the managing service notifies a day, then until the last of them', async () => {
  const world = await aTerritory()
  const [one, other] = [await anOperation(world), await anOperation(world)]
  const { personId, pathwayId } = await aParticipation(world, { operationId: one.id })
  await takeIn(world, pathwayId, other.id)
  await notified(world, one.id, '2031-12-31')
  expect(await held(world)).toEqual([{ person_id: personId, until: null }])
  await notified(world, other.id, '2030-12-31')
  expect(await held(world)).toEqual([{ person_id: personId, until: '2031-12-31' }])
})

it('once nothing holds, answers that no indicator counts go and that somebody took part stays', async () => {
  const world = await aTerritory()
  const { id: operationId } = await anOperation(world)
  const { id, personId } = await aParticipation(world, { operationId })
  await aQuestionnaire(world, { participationId: id, answers: { status: value('unemployed') } })
  const count = () =>
    world.rows((tx) =>
      tx.query(
        `select (select json_agg(item_code order by item_code) from funding.answer where territory_id = $1) as answered,
           (select count(*)::int from funding.participation where territory_id = $1) as participants`,
        [tx.territoryId],
      ),
    )
  const before = await count()
  expect(before[0]).toMatchObject({
    answered: expect.arrayContaining(['informed', 'single-parent', 'status']),
  })
  await world.rows((tx) =>
    Promise.resolve(
      fundingRetention.anonymise?.({ tx, now: new Date('2035-01-01T00:00:00Z'), today: '2035-01-01' }, [
        personId,
      ]),
    ),
  )
  expect(await count()).toEqual([{ answered: ['education', 'jobless', 'status'], participants: 1 }])
})
