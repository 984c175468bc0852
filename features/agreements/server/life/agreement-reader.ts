import { type Actor, may } from '#platform/server/actor.ts'

/** A restricted agreement is read by who writes agreements and by the members of its parties; by nobody else. */
export interface Reader {
  readonly mayWrite: boolean
  readonly organisationId: string
}

export const readerOf = (actor: Actor): Reader => ({
  mayWrite: may(actor, 'agreements.write'),
  organisationId: actor.organisationId,
})

/** A member of no organisation: whoever reads what leaves the territory. */
export const anybody: Reader = { mayWrite: false, organisationId: '00000000-0000-0000-0000-000000000000' }

/** A committee that steers by an agreement: whether it does was checked by who asks. */
export const committee: Reader = { mayWrite: true, organisationId: anybody.organisationId }

/** SQL: whether row `a` opens to the reader; her two values stand at `$n` and `$n+1`. */
export const opensTo = (first: number): string =>
  `(not a.is_restricted or $${first}::boolean or exists (select from agreements.party mine
     where mine.territory_id = a.territory_id and mine.agreement_id = a.id and mine.removed_on is null
       and mine.organisation_id = $${first + 1}::uuid))`

export const readerValues = ({ mayWrite, organisationId }: Reader): readonly unknown[] => [
  mayWrite,
  organisationId,
]
