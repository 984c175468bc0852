import { parseEmail } from '#kernel/email.ts'
import { parseFranceTravailId } from '#kernel/france-travail-id.ts'
import { nameKey } from '#kernel/names.ts'
import { parsePhone } from '#kernel/phone.ts'
import { done } from '#kernel/result.ts'
import { scopeOf } from '#platform/server/actor.ts'
import { audit } from '#platform/server/audit.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { Candidate, comparePeople as contract } from '../contract.ts'
import { type Identity, likeness, verdictOf } from '../rules/compare-identities.ts'
import { openTo } from './person-access.ts'
import { followsWhole } from './reading-role.ts'

interface Likely extends Candidate {
  readonly birthName: string | null
  readonly email: string | null
  readonly phone: string | null
  readonly franceTravailId: string | null
  /** Whether the actor may open this file. */
  readonly mayOpen: boolean
}

export interface Comparison {
  readonly verdict: 'known' | 'possible' | 'unknown'
  readonly candidates: readonly Likely[]
}

/**
 * Files of the territory that look like this identity (V16), the strongest evidence first. For the entry desk and
 * imports; what the actor may not open is in the list with `mayOpen: false` and must not be shown by its name.
 */
export const comparePerson = async (context: Context, given: Identity): Promise<Comparison> => {
  const [comparison] = await comparePeople(context, [given])
  return comparison ?? { verdict: 'unknown', candidates: [] }
}

/** The same for a page of identities, in their order, by one statement. */
export const comparePeople = async (
  context: Context,
  given: readonly Identity[],
): Promise<readonly Comparison[]> => {
  const identities = given.map(normalised)
  const near = Map.groupBy(await nearRows(context, identities), (row) => row.position)
  return identities.map((identity, position) => {
    const candidates = (near.get(position) ?? [])
      .map(({ position: _position, ...row }) => ({ ...row, evidence: likeness(identity, row) }))
      .filter((row) => row.evidence.length > 0)
      .sort(
        // Of as strong ones the oldest file first, whatever the order in which the database found them.
        (one, other) => strength(one.evidence) - strength(other.evidence) || (one.id < other.id ? -1 : 1),
      )
      .slice(0, most)
    return { verdict: verdictOf(candidates.map((one) => one.evidence)), candidates }
  })
}

const most = 10
const strength = (evidence: Candidate['evidence']): number => (verdictOf([evidence]) === 'known' ? 0 : 1)

const normalised = (given: Identity): Identity => ({
  ...given,
  email: given.email ? (parseEmail(given.email) ?? null) : null,
  phone: given.phone ? (parsePhone(given.phone) ?? null) : null,
  franceTravailId: given.franceTravailId ? (parseFranceTravailId(given.franceTravailId) ?? null) : null,
})

/** Each branch walks an index; the exact comparison is the rule's. */
const nearRows = (
  { tx, actor, today }: Context,
  identities: readonly Identity[],
): Promise<(Omit<Likely, 'evidence'> & { position: number })[]> =>
  tx.query(
    `select given.position, p.id, p.given_name as "givenName", p.family_name as "familyName",
       p.birth_name as "birthName", p.birth_date as "birthDate", p.email, p.phone,
       p.france_travail_id as "franceTravailId", p.reason, c.name as "communeName",
       ($3 or ${openTo('p.id', 4)}) as "mayOpen"
     from json_to_recordset($2::json)
       as given (position int, "birthDate" date, email text, phone text, "franceTravailId" text, key text, "birthKey" text)
     cross join lateral (
       select id from people.person where territory_id = $1 and birth_date = given."birthDate"
       union select id from people.person where territory_id = $1 and phone = given.phone
       union select id from people.person where territory_id = $1 and email = given.email
       union select id from people.person where territory_id = $1 and france_travail_id = given."franceTravailId"
       union select id from people.person
         where territory_id = $1 and name_key ~>=~ given.key and name_key ~<~ (given.key || U&'\\FFFF')
       union select id from people.person
         where territory_id = $1 and name_key ~>=~ given."birthKey" and name_key ~<~ (given."birthKey" || U&'\\FFFF')) near
     join people.person p on p.territory_id = $1 and p.id = near.id
     left join territory.commune c on c.code = p.commune_code
     where p.archived_at is null`,
    [
      tx.territoryId,
      JSON.stringify(
        identities.map((one, position) => ({
          ...one,
          position,
          key: nameKey(`${one.familyName} ${one.givenName}`),
          birthKey: one.birthName ? nameKey(`${one.birthName} ${one.givenName}`) : null,
        })),
      ),
      ...[scopeOf(actor, 'people.read') === 'territory', actor.memberId, actor.organisationId, today],
    ],
  )

/** For who is about to open a file: never a name that she may not see, only whom to ask. */
export const compareBeforeOpening: TerritoryHandler<typeof contract> = async (context, { body }) => {
  const { verdict, candidates } = await comparePerson(context, body)
  const hidden = candidates.filter((one) => !one.mayOpen)
  const shown = candidates.filter((one) => one.mayOpen)
  await audit(context, {
    action: 'people.compared',
    details: { shown: shown.length, hidden: hidden.length },
  })
  return done({ verdict, candidates: shown, hidden: await whomToAsk(context, hidden) })
}

const whomToAsk = async (
  { tx, today }: Context,
  hidden: readonly Likely[],
): Promise<{ askOrganisation: string }[]> =>
  hidden.length === 0
    ? []
    : tx.query(
        `select coalesce((select o.name from people.follower f
             join organisations.published_organisation o on o.territory_id = f.territory_id and o.id = f.organisation_id
             where f.territory_id = $1 and f.person_id = asked.id and ${followsWhole}
               and (f.ends_on is null or f.ends_on >= $3) and not o.is_discreet
             order by f.starts_on desc limit 1), '') as "askOrganisation"
         from unnest($2::uuid[]) as asked (id)`,
        [tx.territoryId, hidden.map((one) => one.id), today],
      )
