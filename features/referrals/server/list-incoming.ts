import { comparePeople } from '#features/people/server/public.ts'
import { daysBetween, localDate } from '#kernel/dates.ts'
import { done } from '#kernel/result.ts'
import type { Input } from '#platform/contract/route.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { IncomingLine, listIncomingReferrals } from '../contract.ts'
import { openStates } from '../contract.ts'
import { urgencyOf } from '../rules/answer-dates.ts'
import { isShown } from './retention-store.ts'

const page = 50

type IncomingRow = Omit<IncomingLine, 'sentAt' | 'ageDays' | 'urgency' | 'verdict'> & {
  readonly sentAt: Date
  readonly escalatesOn: string | null
  readonly birthName: string | null
  readonly email: string | null
  readonly phone: string | null
  readonly franceTravailId: string | null
  readonly total: number
}

/** The oldest first. Each line that waits is compared with the files of the territory: the sender never learns it. */
export const showIncoming: TerritoryHandler<typeof listIncomingReferrals> = async (context, { query }) => {
  const { tx, today, timeZone } = context
  const rows = await incomingRows(context, query, { limit: page, offset: query.offset })
  const waits = rows.map((row) => (openStates as readonly string[]).includes(row.state))
  const compared = await comparePeople(
    context,
    rows.filter((_, index) => waits[index]),
  )
  const verdicts = compared.map((one) => one.verdict)
  const items = rows.map((row, index) => {
    const {
      total: _total,
      birthName: _birth,
      email: _mail,
      phone: _phone,
      franceTravailId: _id,
      escalatesOn: _escalation,
      ...line
    } = row
    const sentOn = localDate(row.sentAt, timeZone)
    return {
      ...line,
      sentAt: row.sentAt.toISOString(),
      ageDays: daysBetween(sentOn, today),
      urgency: urgencyOf(today, row),
      verdict: waits[index] ? (verdicts.shift() ?? 'unknown') : null,
    }
  })
  const [filters] = await tx.query<{
    waiting: number
    senders: { id: string; name: string }[]
    schemes: { id: string; label: string }[]
  }>(filtersSql, [tx.territoryId, openStates])
  return done({
    items,
    total: rows[0]?.total ?? 0,
    ...(filters ?? { waiting: 0, senders: [], schemes: [] }),
  })
}

const filtersSql = `select
  (select count(*)::int from referrals.referral where territory_id = $1 and state = any ($2)) as waiting,
  (select coalesce(json_agg(json_build_object('id', o.id, 'name', o.name) order by o.name), '[]')
   from organisations.published_organisation o where o.territory_id = $1 and exists (select from referrals.referral r
     where r.territory_id = $1 and r.sender_organisation_id = o.id and r.state <> 'draft')) as senders,
  (select coalesce(json_agg(json_build_object('id', s.id, 'label', s.label) order by s.label), '[]')
   from organisations.published_scheme s where s.territory_id = $1) as schemes`

/** Prescriptions received, the oldest first. */
export const incomingRows = (
  { tx }: Pick<Context, 'tx'>,
  filters: Pick<Input<typeof listIncomingReferrals>['query'], 'state' | 'senderOrganisationId' | 'schemeId'>,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<IncomingRow[]> => {
  const states = (filters.state ?? 'open') === 'open' ? openStates : [filters.state]
  return tx.query<IncomingRow>(
    `select r.id, r.reference, r.given_name as "givenName", r.family_name as "familyName", r.birth_name as "birthName",
       r.birth_date as "birthDate", r.email, r.phone, r.france_travail_id as "franceTravailId", c.name as "communeName",
       r.scheme_id as "schemeId", s.label as "schemeLabel", r.sender_organisation_id as "senderOrganisationId",
       o.name as "senderName", r.state, r.sent_at as "sentAt", r.answer_due_on as "answerDueOn",
       r.expires_on as "expiresOn", d.escalates_on as "escalatesOn", count(*) over ()::int as total
     from referrals.referral r
     join organisations.published_scheme s on s.territory_id = r.territory_id and s.id = r.scheme_id
     join organisations.published_organisation o on o.territory_id = r.territory_id and o.id = r.sender_organisation_id
     left join territory.commune c on c.code = r.commune_code
     left join deadlines.published_deadline d
       on d.territory_id = $1 and d.rule_code = 'referral-answer' and d.subject_id = r.id
     where r.territory_id = $1 and r.state = any ($2) and r.sent_at is not null and ${isShown('r')}
       and ($3::uuid is null or r.sender_organisation_id = $3) and ($4::uuid is null or r.scheme_id = $4)
     order by r.sent_at, r.id limit $6 offset $5`,
    [tx.territoryId, states, filters.senderOrganisationId ?? null, filters.schemeId ?? null, offset, limit],
  )
}
