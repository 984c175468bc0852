import { listFiles } from '#features/documents/server/public.ts'
import { criterionName, loadCriteriaInUse, proofsDeclaredBy } from '#features/people/server/public.ts'
import { settingAt } from '#features/territory/server/public.ts'
import { localDate } from '#kernel/dates.ts'
import { movesFrom } from '#kernel/lifecycle.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { DeclaredProof, Outcome, OutcomeState, SentReferral } from '../contract.ts'
import { lastKeptDay } from '../rules/draft-days.ts'
import { referralLifecycle, senderMoves } from '../rules/lifecycle.ts'
import { missingBeforeSending } from './check-referral.ts'
import { draftDaysSetting } from './draft-days-setting.ts'
import type { ReferralRow } from './referral-store.ts'
import { loadDraftSensitive } from './sensitive-store.ts'
import { loadHistory, loadMessages } from './thread-store.ts'

/** A prescription as its sender sees it: his own words and what became of it. */
export const sentReply = async (context: Context, referral: ReferralRow): Promise<SentReferral> => {
  const { tx, today, timeZone } = context
  const isDraft = referral.state === 'draft'
  const outcome = await loadOutcome(context, referral.id)
  return {
    ...referral,
    sensitive: isDraft ? await loadDraftSensitive(tx, referral.id) : [],
    keptUntil: isDraft
      ? lastKeptDay(localDate(referral.updatedAt, timeZone), await settingAt(tx, draftDaysSetting, today))
      : null,
    sentAt: referral.sentAt?.toISOString() ?? null,
    decidedAt: referral.decidedAt?.toISOString() ?? null,
    refusal: refusalOf(referral),
    outcome,
    proofs: await proofsToGive(context, referral, outcome),
    messages: await loadMessages(tx, referral.id),
    history: await loadHistory(tx, referral.id, referral.senderOrganisationId),
    attachments: await listFiles(tx, { subjectKind: 'referral', subjectId: referral.id }),
    moves: senderMovesOf(referral, today),
  }
}

const senderMovesOf = (referral: ReferralRow, today: string): SentReferral['moves'] => {
  const missing = missingBeforeSending({ ...referral.values, sensitive: [] }, today)
  const all = movesFrom(referralLifecycle, referral.state, {
    complete: missing.every((problem) => problem.pointer === '/personInformedOn'),
    personInformed: !missing.some((problem) => problem.pointer === '/personInformedOn'),
  })
  return Object.fromEntries(
    senderMoves.map((move) => {
      const verdict = all[move]
      return [move, { allowed: verdict.allowed, reason: verdict.allowed ? null : verdict.reason }]
    }),
  )
}

export const refusalOf = ({
  refusalCode,
  refusalText,
  redirection,
}: Pick<ReferralRow, 'refusalCode' | 'refusalText' | 'redirection'>): SentReferral['refusal'] =>
  refusalCode === null ? null : { code: refusalCode, text: refusalText ?? '', redirection }

const undecided: readonly OutcomeState[] = ['first-meeting-expected', 'decision-expected', 'deferred']

/** Of the criteria that this prescription declared, while the entry is not decided; then it is no longer his to bring. */
const declaredProofs = async (
  context: Context,
  { personId, senderOrganisationId, values }: ReferralRow,
  outcome: Outcome | null,
) => {
  if (personId === null || (outcome && !undecided.includes(outcome.state))) return []
  const declared = await proofsDeclaredBy(context, personId, senderOrganisationId)
  return declared.filter(({ code }) => values.criteria.includes(code))
}

/** Whether the sender is the one to bring another proof of that criterion. */
export const bringsProofOf = async (
  context: Context,
  referral: ReferralRow,
  criterion: string,
): Promise<boolean> => {
  const declared = await declaredProofs(context, referral, await loadOutcome(context, referral.id))
  return declared.some(({ code }) => code === criterion)
}

const proofsToGive = async (
  context: Context,
  referral: ReferralRow,
  outcome: Outcome | null,
): Promise<DeclaredProof[]> => {
  const known = await loadCriteriaInUse(context)
  return (await declaredProofs(context, referral, outcome)).map(({ code, receivedOn, kind, reason }) => ({
    ...criterionName(known, code),
    ...{ state: kind === 'refused' ? kind : receivedOn ? 'received' : 'awaited', receivedOn, reason },
  }))
}

const loadOutcome = async ({ tx }: Pick<Context, 'tx'>, referralId: string): Promise<Outcome | null> => {
  const [row] = await tx.query<Outcome>(
    `select state, entered_on as "enteredOn", step_label as "stepLabel", step_english as "stepEnglish",
       step_is_over as "stepIsOver", exited_on as "exitedOn", exit_class as "exitClass"
     from referrals.outcome where territory_id = $1 and referral_id = $2`,
    [tx.territoryId, referralId],
  )
  return row ?? null
}
