import { type Actor, may } from '#platform/server/actor.ts'

export const mayWrite = (actor: Actor): boolean => may(actor, 'agreements.write')

/** Who reads, as the statements of this feature take it: `$2` writes plans, `$3` member, `$4` organisation. */
export const reader = (actor: Actor): readonly [boolean, string, string] => [
  mayWrite(actor),
  actor.memberId,
  actor.organisationId,
]

const linkedTo = (top: string, link: string, condition: string): string =>
  `exists (select from plans.${link} l join plans.action s on s.territory_id = $1 and s.id = l.action_id
     where l.territory_id = $1 and (s.id = ${top}.id or s.parent_id = ${top}.id) and ${condition})`

/**
 * SQL: whether the reader may read an action of the first level and what is under it. A restricted one is read by who
 * writes the plans, who pilots it or one of its sub-actions, and the members of its partners.
 */
export const isReadable = (top: string): string =>
  `($2::boolean or not ${top}.is_restricted
     or ${linkedTo(top, 'pilot', '(l.member_id = $3::uuid or l.organisation_id = $4::uuid)')}
     or ${linkedTo(top, 'partner', 'l.organisation_id = $4::uuid')})`

/** A pilot says where her own actions stand; the rest is written by who writes the plans. */
export const mayMove = (actor: Actor, row: { readonly isPilot: boolean }): boolean =>
  mayWrite(actor) || row.isPilot
