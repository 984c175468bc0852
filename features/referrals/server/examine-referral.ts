import { listFiles } from '#features/documents/server/public.ts'
import {
  comparePerson,
  criterionName,
  findCommune,
  loadCriteriaInUse,
} from '#features/people/server/public.ts'
import { daysBetween, localDate } from '#kernel/dates.ts'
import { movesFrom } from '#kernel/lifecycle.ts'
import { done, refuse } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { Examination, examineReferral } from '../contract.ts'
import { openStates } from '../contract.ts'
import { deskMoves, referralLifecycle } from '../rules/lifecycle.ts'
import { mayDecide } from './referral-access.ts'
import { loadReferral, type ReferralRow } from './referral-store.ts'
import { refusalOf } from './sent-reply.ts'
import { loadHistory, loadMessages } from './thread-store.ts'

/** Side by side with the files that look like the person; what is sensitive stays out until the file holds it. */
export const examine: TerritoryHandler<typeof examineReferral> = async (context, { params }) => {
  const { tx, actor, today, timeZone } = context
  const referral = await loadReferral(tx, params.referralId)
  if (!referral || !mayDecide(actor, referral)) return refuse('not-found')
  await audit(context, { action: 'referrals.opened', subjectKind: 'referral', subjectId: referral.id })
  const { schemeId, ...values } = referral.values
  const { sentAt, decidedAt } = referral
  return done({
    ...referral,
    schemeId,
    values,
    communeName: values.communeCode ? ((await findCommune(tx, values.communeCode))?.name ?? null) : null,
    criteria: await labelled(context, values.criteria),
    sender: {
      organisationId: referral.senderOrganisationId,
      organisationName: referral.senderOrganisationName,
      contactName: referral.senderName,
      contactEmail: referral.senderEmail,
      contactPhone: referral.senderPhone,
    },
    sentAt: sentAt?.toISOString() ?? null,
    ageDays: sentAt ? daysBetween(localDate(sentAt, timeZone), today) : 0,
    decidedAt: decidedAt?.toISOString() ?? null,
    refusal: refusalOf(referral),
    ...(await lookAlikes(context, referral)),
    messages: await loadMessages(tx, referral.id),
    history: await loadHistory(tx, referral.id),
    attachments: await listFiles(tx, { subjectKind: 'referral', subjectId: referral.id }),
    moves: deskMovesOf(referral),
    needsLetter: values.email === null,
  })
}

/** Compared while an answer is awaited; afterwards the file itself says who it is. */
const lookAlikes = async (
  context: Context,
  referral: ReferralRow,
): Promise<Pick<Examination, 'verdict' | 'candidates' | 'hiddenCandidates'>> => {
  if (!(openStates as readonly string[]).includes(referral.state))
    return { verdict: null, candidates: [], hiddenCandidates: 0 }
  const { verdict, candidates } = await comparePerson(context, referral.values)
  const shown = candidates.filter((one) => one.mayOpen)
  return { verdict, candidates: shown, hiddenCandidates: candidates.length - shown.length }
}

const labelled = async (context: Context, codes: readonly string[]): Promise<Examination['criteria']> => {
  const known = codes.length > 0 ? await loadCriteriaInUse(context) : []
  return codes.map((code) => ({ code, ...criterionName(known, code) }))
}

const deskMovesOf = (referral: ReferralRow): Examination['moves'] => {
  const all = movesFrom(referralLifecycle, referral.state)
  return Object.fromEntries(
    deskMoves.map((move) => {
      const verdict = all[move]
      return [move, { allowed: verdict.allowed, reason: verdict.allowed ? null : verdict.reason }]
    }),
  )
}
