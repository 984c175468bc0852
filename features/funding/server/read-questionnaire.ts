import { mayOpenPerson } from '#features/people/server/public.ts'
import { done, type Result, refuse } from '#kernel/result.ts'
import { may } from '#platform/server/actor.ts'
import { audit } from '#platform/server/audit.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { Moment, Questionnaire, readQuestionnaire } from '../contract.ts'
import { missingOf } from '../rules/check-answers.ts'
import { formOf, formOn } from '../rules/forms.ts'
import { spanOf } from '../rules/moments.ts'
import { mayAnswerOn } from './may-answer-store.ts'
import { findParticipation } from './participation-store.ts'
import {
  findQuestionnaire,
  loadAnswers,
  loadSensitiveAnswers,
  type StoredQuestionnaire,
} from './questionnaire-store.ts'
import { sealedWith, signedText } from './signing/answers-seal.ts'
import { lastSignature } from './signing/signature-store.ts'

export const show: TerritoryHandler<typeof readQuestionnaire> = async (context, { params }) => {
  const reply = await questionnaireReply(context, params.participationId, params.moment)
  if (!reply.ok) return reply
  await audit(context, {
    action: 'funding.questionnaire-opened',
    subjectKind: 'person',
    subjectId: reply.value.personId,
    details: { moment: params.moment, sensitive: reply.value.sensitiveAnswers !== null },
  })
  return reply
}

/** A questionnaire as its reader may see it: what is sensitive is not even selected for who may not read it (R11). */
export const questionnaireReply = async (
  context: Context,
  participationId: string,
  moment: Moment,
): Promise<Result<Questionnaire>> => {
  const participation = await findParticipation(context, participationId)
  if (!participation) return refuse('not-found')
  const span = spanOf(moment, participation)
  if (!span) return refuse('moment-to-come')
  const stored = await findQuestionnaire(context, participationId, moment)
  const form = (stored && formOf(stored.formVersion)) ?? formOn(moment, context.today)
  return done({
    ...{ moment, formVersion: form.version, ...span },
    personId: participation.personId,
    personName: participation.personName,
    operationCode: participation.operationCode,
    operationLabel: participation.operationLabel,
    ...capturedBy(stored),
    signature: stored ? await signatureOf(context, { ...stored, participationId, moment }) : null,
    answers: stored ? await loadAnswers(context, stored.id) : [],
    sensitiveAnswers: await sensitiveFor(context, participation.personId, stored),
    sensitiveAnswered: [...(stored?.answeredSensitive ?? [])],
    missing: stored ? [...stored.missing] : missingOf(form, new Set()),
    mayAnswer: may(context.actor, 'funding.answer') && (await mayAnswerOn(context, participation.personId)),
    version: stored?.version ?? 0,
  })
}

const capturedBy = (stored: StoredQuestionnaire | undefined) => ({
  collectedOn: stored?.collectedOn ?? null,
  firstCapturedAt: stored?.firstCapturedAt.toISOString() ?? null,
  capturedAt: stored?.capturedAt.toISOString() ?? null,
  capturedByName: stored?.capturedByName ?? null,
  filledByPersonOn: stored?.filledByPersonOn ?? null,
})

const signatureOf = async (
  context: Context,
  answered: StoredQuestionnaire & { readonly participationId: string; readonly moment: Moment },
): Promise<Questionnaire['signature']> => {
  const last = await lastSignature(context, answered.id)
  if (!last) return null
  const { on, signerName, recordedByName, salt, hash } = last
  const isUnchanged = sealedWith(salt, await signedText(context, answered)) === hash
  return { on, signerName, recordedByName, hash, isUnchanged }
}

const sensitiveFor = async (context: Context, personId: string, stored: StoredQuestionnaire | undefined) => {
  if (!(await mayOpenPerson(context, personId, 'people.read-sensitive'))) return null
  if (!stored) return []
  await context.tx.revealSensitive()
  return loadSensitiveAnswers(context, stored.id)
}
