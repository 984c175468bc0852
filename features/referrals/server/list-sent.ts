import { done, refuse } from '#kernel/result.ts'
import { scopeOf } from '#platform/server/actor.ts'
import { audit } from '#platform/server/audit.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { listSentReferrals, Outcome, ReferralState, RefusalCode, readSentReferral } from '../contract.ts'
import { maySend } from './referral-access.ts'
import { loadReferral } from './referral-store.ts'
import { isShown } from './retention-store.ts'
import { refusalOf, sentReply } from './sent-reply.ts'

const page = 50

interface SentRow {
  readonly id: string
  readonly reference: string
  readonly givenName: string
  readonly familyName: string
  readonly schemeLabel: string
  readonly senderMemberName: string | null
  readonly state: ReferralState
  readonly createdAt: Date
  readonly sentAt: Date | null
  readonly answerDueOn: string | null
  readonly refusalCode: RefusalCode | null
  readonly refusalText: string | null
  readonly redirection: string | null
  readonly outcome: Outcome | null
  readonly total: number
}

/** Her own lines, or those of her organisation when her right reaches it, and so does her right to export when they leave. */
export const sentRows = (
  { tx, actor }: Pick<Context, 'tx' | 'actor'>,
  state: ReferralState | undefined,
  { limit, offset, leaves }: { readonly limit: number; readonly offset: number; readonly leaves?: true },
): Promise<SentRow[]> => {
  const own =
    scopeOf(actor, 'referrals.send') === 'own' || (leaves && scopeOf(actor, 'exchanges.export') === 'own')
  return tx.query<SentRow>(
    `select r.id, r.reference, r.given_name as "givenName", r.family_name as "familyName", s.label as "schemeLabel",
       m.name as "senderMemberName", r.state, r.created_at as "createdAt", r.sent_at as "sentAt",
       r.answer_due_on as "answerDueOn", r.refusal_code as "refusalCode", r.refusal_text as "refusalText", r.redirection,
       case when o.referral_id is not null then json_build_object('state', o.state, 'enteredOn', o.entered_on,
         'stepLabel', o.step_label, 'stepEnglish', o.step_english, 'stepIsOver', o.step_is_over,
         'exitedOn', o.exited_on, 'exitClass', o.exit_class) end as outcome,
       count(*) over ()::int as total
     from referrals.referral r
     join organisations.published_scheme s on s.territory_id = r.territory_id and s.id = r.scheme_id
     left join organisations.published_member m on m.territory_id = r.territory_id and m.id = r.sender_member_id
     left join referrals.outcome o on o.territory_id = r.territory_id and o.referral_id = r.id
     where r.territory_id = $1 and ${isShown('r')} and r.sender_organisation_id = $2 and ($3::uuid is null or r.sender_member_id = $3)
       and ($4::text is null or r.state = $4)
     order by r.created_at desc, r.id desc limit $6 offset $5`,
    [tx.territoryId, actor.organisationId, own ? actor.memberId : null, state ?? null, offset, limit],
  )
}

/** The sender’s own view: his prescriptions and what became of each, never a file nor a look-alike. */
export const showSent: TerritoryHandler<typeof listSentReferrals> = async (context, { query }) => {
  const rows = await sentRows(context, query.state, { limit: page, offset: query.offset })
  const items = rows.map(({ total: _total, refusalCode, refusalText, redirection, ...row }) => ({
    ...row,
    createdAt: row.createdAt.toISOString(),
    sentAt: row.sentAt?.toISOString() ?? null,
    refusal: refusalOf({ refusalCode, refusalText, redirection }),
  }))
  return done({ items, total: rows[0]?.total ?? 0 })
}

export const showSentReferral: TerritoryHandler<typeof readSentReferral> = async (context, { params }) => {
  const referral = await loadReferral(context.tx, params.referralId)
  if (!referral || !maySend(context.actor, referral)) return refuse('not-found')
  await audit(context, {
    action: 'referrals.sent-opened',
    subjectKind: 'referral',
    subjectId: referral.id,
  })
  return done(await sentReply(context, referral))
}
