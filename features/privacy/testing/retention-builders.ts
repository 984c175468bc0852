import { withFile } from '#apps/testing/request-of.ts'
import type { World } from '#apps/testing/world.ts'
import { addDocument } from '#features/people/contract.ts'
import { aPerson } from '#features/people/testing/person-builders.ts'
import { addDays, type CalendarDate } from '#kernel/dates.ts'
import { newId } from '#kernel/id.ts'
import { listRetentionFiles, type RetentionFile, readRetention } from '../contract.ts'

/** The day of every test. */
const today: CalendarDate = '2026-11-23'

/** Moves the opening of a file to so many days before the day of the tests: its last contact, while there is no other. */
export const openedDaysAgo = (world: World, personId: string, days: number): Promise<unknown> =>
  world.rows((tx) =>
    tx.query('update people.person set created_at = $3 where territory_id = $1 and id = $2', [
      ...[world.territoryId, personId, `${addDays(today, -days)}T09:00:00Z`],
    ]),
  )

/** A meeting with the person so many days ago, held unless said otherwise. */
export const metDaysAgo = (
  world: World,
  personId: string,
  days: number,
  more: { readonly presence?: string; readonly kind?: string; readonly note?: string } = {},
): Promise<unknown> =>
  world.rows((tx) =>
    tx.query(
      `insert into pathways.meeting (territory_id, id, person_id, member_id, kind, at, on_date, presence, note, created_at, updated_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $6, $6)`,
      [
        ...[world.territoryId, newId(), personId, world.members.referent?.memberId, more.kind ?? 'interview'],
        ...[`${addDays(today, -days)}T09:00:00Z`, addDays(today, -days), more.presence ?? 'honoured'],
        more.note ?? null,
      ],
    ),
  )

const archived = async (world: World, personId: string): Promise<void> => {
  await openedDaysAgo(world, personId, 800)
  await world.rows((tx) =>
    tx.query('update people.person set archived_at = $3 where territory_id = $1 and id = $2', [
      ...[world.territoryId, personId, `${addDays(today, -30)}T01:10:00Z`],
    ]),
  )
}

/** A file in the archive since a month, as the work of the night leaves it. */
export const anArchivedFile = async (
  world: World,
  parts: Parameters<typeof aPerson>[1] = {},
): Promise<string> => {
  const personId = await aPerson(world, parts)
  await archived(world, personId)
  return personId
}

/** The same with a document that was brought while the file was in use. */
export const anArchivedPiece = async (world: World) => {
  const [personId, documentId] = [await aPerson(world), newId()]
  const file = { name: 'attestation.txt', content: 'Attestation de formation' }
  await world.as('entryDesk').done(addDocument, withFile({ params: { personId, documentId } }, file))
  await archived(world, personId)
  return { personId, fileId: documentId }
}

/** The files of the plan as the administration reads them. */
export const plannedFiles = async (
  world: World,
  stage?: RetentionFile['stage'],
): Promise<readonly RetentionFile[]> =>
  (await world.as('territoryAdmin').done(listRetentionFiles, { params: {}, query: stage ? { stage } : {} }))
    .items

/** How many files are at each stage, whatever the purpose: `{ 'notice-due': 1 }`. */
export const stagesOf = async (world: World): Promise<Readonly<Record<string, number>>> => {
  const { counts } = await world.as('territoryAdmin').done(readRetention, { params: {} })
  const stages: Record<string, number> = {}
  for (const { stage, count } of counts) stages[stage] = (stages[stage] ?? 0) + count
  return stages
}
