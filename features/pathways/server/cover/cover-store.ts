import type { CalendarDate } from '#kernel/dates.ts'
import type { Context } from '#platform/server/http/context.ts'

/** Why a file is open to who answers for its référent: one role an absence, so that closing one shuts no other. */
export const coverRole = (absenceId: string): string => `absence:${absenceId}`

/** The member `$2` holds the pathway `w`: open, or something is still owed after its exit. */
const holds = (member: string): string =>
  `w.referent_id = ${member} and w.is_open or (not w.is_open and exists (
     select from deadlines.published_deadline l where l.territory_id = $1 and l.owner_id = ${member} and l.pathway_id = w.id))`

/** Persons whom a member follows today, those in the archive left out. */
export const personsHeld = async (
  { tx }: Pick<Context, 'tx'>,
  memberId: string,
): Promise<readonly string[]> => {
  const rows = await tx.query<{ personId: string }>(
    `select distinct w.person_id as "personId" from pathways.pathway w
     join people.published_person p on p.territory_id = $1 and p.id = w.person_id and p.archived_at is null
     where w.territory_id = $1 and (${holds('$2')}) order by w.person_id`,
    [tx.territoryId, memberId],
  )
  return rows.map(({ personId }) => personId)
}

interface Cover {
  readonly id: string
  readonly coverId: string
  readonly organisationId: string
  readonly fromOn: CalendarDate
  readonly untilOn: CalendarDate
  /** Who is away follows the person. */
  readonly isHeld: boolean
  /** Her file is open, or will be, to who answers. */
  readonly isOpen: boolean
}

/** The absences that are not over, against one person. */
export const coversAround = (
  { tx, today }: Pick<Context, 'tx' | 'today'>,
  personId: string,
): Promise<Cover[]> =>
  tx.query(
    `select a.id, a.cover_id as "coverId", c.organisation_id as "organisationId", a.from_on as "fromOn",
       a.until_on as "untilOn",
       exists (select from pathways.pathway w
         where w.territory_id = $1 and w.person_id = $2 and (${holds('a.member_id')})) as "isHeld",
       exists (select from people.follower f where f.territory_id = $1 and f.person_id = $2
         and f.role = 'absence:' || a.id and (f.ends_on is null or f.ends_on >= $3)) as "isOpen"
     from organisations.published_absence a
     join organisations.published_member c on c.territory_id = $1 and c.id = a.cover_id
     where a.territory_id = $1 and a.until_on >= $3 and a.until_on >= a.from_on`,
    [tx.territoryId, personId, today],
  )
