import type { Actor } from '#platform/server/actor.ts'
import { scopeOf } from '#platform/server/actor.ts'
import type { Context } from '#platform/server/http/context.ts'
import { followsWhole } from './reading-role.ts'

/** Rights that open a person's file, each with its own reach. */
type PersonRight =
  | 'people.read'
  | 'people.edit'
  | 'people.check-proofs'
  | 'people.read-sensitive'
  | 'people.write-sensitive'
  | 'audit.read'
  | 'audit.read-names'

/** Rights that a file open for reading satisfies; a change and a sensitive fact ask that one follows the person. */
const readingRights: ReadonlySet<PersonRight> = new Set(['people.read', 'audit.read'])

/**
 * Whether the actor may open this file: she sees the whole territory, or follows the person today, herself or
 * through her organisation, or reads the file for a control. False as well when the file does not exist: nobody learns which of the two it was.
 */
export const mayOpenPerson = (
  context: Pick<Context, 'tx' | 'actor' | 'today'>,
  personId: string,
  right: PersonRight = 'people.read',
): Promise<boolean> => {
  const scope = scopeOf(context.actor, right)
  return scope === undefined ? Promise.resolve(false) : reaches(context, personId, right)
}

const reaches = async (
  { tx, actor, today }: Pick<Context, 'tx' | 'actor' | 'today'>,
  personId: string,
  right: PersonRight,
): Promise<boolean> => {
  const [name, open] = readingRights.has(right) ? ['people.may-read', openTo] : ['people.may-open', followed]
  const rows = await tx.named(
    name,
    `select from people.person p where p.territory_id = $1 and p.id = $2 and p.archived_at is null and ($3 or ${open('p.id', 4)})`,
    [
      ...[tx.territoryId, personId, scopeOf(actor, right) === 'territory'],
      ...[actor.memberId, actor.organisationId, today],
    ],
  )
  return rows.length > 0
}

/** SQL: the person is followed by the member `$from`, or the organisation `$from+1`, on the day `$day`. */
export const followed = (personId: string, from: number, day = from + 2): string =>
  openTo(personId, from, day, followsWhole)

/** SQL, for what is only read: she is followed as above, or her file is open to the member for a control. */
export const openTo = (personId: string, from: number, day = from + 2, kept = 'true'): string =>
  `exists (${followings(personId, from, day, kept)})`

/** SQL: `openTo` for one file. Without `offset 0`, the planner may list all whom the member follows to look one up. */
export const openToAlone = (personId: string, from: number): string =>
  `exists (${followings(personId, from, from + 2, 'true')} offset 0)`

const followings = (personId: string, from: number, day: number, kept: string): string =>
  `select from people.follower f where f.territory_id = $1 and f.person_id = ${personId}
     and (f.member_id = $${from} or (f.member_id is null and f.organisation_id = $${from + 1}))
     and f.starts_on <= $${day} and (f.ends_on is null or f.ends_on >= $${day}) and ${kept}`

/** Whether a creator must be made a follower to see what she just created. */
export const seesOnlyFollowed = (actor: Actor): boolean => scopeOf(actor, 'people.read') !== 'territory'
