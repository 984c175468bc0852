import type { World } from '#apps/testing/world.ts'
import { addDays, localDate } from '#kernel/dates.ts'
import { newId } from '#kernel/id.ts'

const weeksGiven = new Map<string, number>()

/** A week to come of this territory, that no absence made here took yet. */
export const freeWeek = ({ territoryId, services }: Pick<World, 'territoryId' | 'services'>) => {
  const given = weeksGiven.get(territoryId) ?? 0
  weeksGiven.set(territoryId, given + 1)
  const fromOn = addDays(localDate(services.clock.now(), 'Europe/Paris'), 7 * (given + 1))
  return { fromOn, untilOn: addDays(fromOn, 4) }
}

/** The référent is away for a week, her colleague answers. */
export const anAbsence = async (world: World) => {
  const id = newId()
  const memberOf = (role: string) => world.members[role]?.memberId ?? ''
  const { fromOn, untilOn } = freeWeek(world)
  await world.rows((tx) =>
    tx.query(
      `insert into organisations.absence (territory_id, id, member_id, cover_id, from_on, until_on, reason_code, noted_by, noted_at)
       values ($1, $2, $3, $4, $5, $6, 'leave', $3, $7)`,
      [
        ...[tx.territoryId, id, memberOf('referent'), memberOf('secondReferent'), fromOn, untilOn],
        world.services.clock.now(),
      ],
    ),
  )
  return { id, fromOn, untilOn }
}
