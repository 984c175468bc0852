import type { World } from '#apps/testing/world.ts'
import { localDate } from '#kernel/dates.ts'
import { newId } from '#kernel/id.ts'
import { noteConvening } from '../contract/convenings.ts'
import type { MeetingKind, Presence } from '../rules/meeting-kinds.ts'
import { countingKindsByDefault, countsForMonth, isIndividual } from '../rules/meeting-kinds.ts'
import { aPathway } from './pathway-builders.ts'

interface AnyMeeting {
  readonly pathway?: { readonly id: string; readonly personId: string }
  readonly kind?: MeetingKind
  readonly presence?: Presence
  readonly at?: string
  /** Role of the world that met the person. */
  readonly by?: string
  readonly place?: string
}

/** A meeting of a pathway, its facts kept by the pathway as the API would. */
export const aMeeting = async (world: World, given: AnyMeeting = {}): Promise<{ id: string }> => {
  const pathway = given.pathway ?? (await aPathway(world))
  const kind = given.kind ?? 'interview'
  const presence = given.presence ?? 'honoured'
  const at = new Date(given.at ?? '2026-11-16T09:00:00Z')
  const memberId = world.members[given.by ?? 'referent']?.memberId
  const id = newId()
  await world.rows(async (tx) => {
    await tx.query(
      `insert into pathways.meeting (territory_id, id, person_id, pathway_id, member_id, kind, is_individual,
         counts_for_month, at, on_date, presence, place, created_at, updated_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $9, $9)`,
      [
        ...[tx.territoryId, id, pathway.personId, pathway.id, memberId, kind, isIndividual(kind)],
        ...[countsForMonth({ kind, presence }, countingKindsByDefault), at, localDate(at, 'Europe/Paris')],
        ...[presence, given.place ?? null],
      ],
    )
    await tx.query(
      `update pathways.pathway w set (last_meeting_on, last_contact_on, next_meeting_at) = (
         select max(m.on_date) filter (where m.counts_for_month), max(m.on_date) filter (where m.presence = 'honoured'),
           min(m.at) filter (where m.presence = 'planned')
         from pathways.meeting m where m.territory_id = $1 and m.pathway_id = $2)
       where w.territory_id = $1 and w.id = $2`,
      [tx.territoryId, pathway.id],
    )
  })
  return { id }
}

/** France Travail called the person in, as her référent noted it. */
export const aConvening = async (
  world: World,
  given: { readonly pathwayId?: string; readonly at?: string } = {},
): Promise<string> => {
  const id = newId()
  const pathwayId = given.pathwayId ?? (await aPathway(world)).id
  await world.as('referent').done(noteConvening, {
    params: { pathwayId },
    body: { id, byKind: 'france-travail', at: given.at ?? '2026-11-26T09:00:00Z' },
  })
  return id
}
