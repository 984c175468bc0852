import { takeSigningCode } from '#features/accounts/server/public.ts'
import { askSigningCode } from '#features/pathways/server/public.ts'
import { loadPerson } from '#features/people/server/public.ts'
import { done, type Result, refuse } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import { hashOf } from '#platform/server/seals.ts'
import type { Moment, sendAnswersCode, signAnswers } from '../../contract.ts'
import { spanOf } from '../../rules/moments.ts'
import { mayAnswerOn } from '../may-answer-store.ts'
import { findParticipation, type StoredParticipation } from '../participation-store.ts'
import { findQuestionnaire, type StoredQuestionnaire } from '../questionnaire-store.ts'
import { questionnaireReply } from '../read-questionnaire.ts'
import { newSalt, sealedWith, signedText } from './answers-seal.ts'
import { insertAnswersSignature, lastSignature } from './signature-store.ts'

const titles: Readonly<Record<Moment, string>> = {
  entry: 'Questionnaire FSE+ à l’entrée',
  exit: 'Questionnaire FSE+ à la sortie',
  'month-6': 'Questionnaire FSE+ six mois après la sortie',
}

interface OfMoment {
  readonly participationId: string
  readonly moment: Moment
}

interface ToSign {
  readonly participation: StoredParticipation
  readonly stored: StoredQuestionnaire
  readonly text: string
}

/** Complete answers that are not signed as they are, read in the version that the asker has before her. */
const toSign = async (
  context: Context,
  { participationId, moment }: OfMoment,
  version: number,
): Promise<Result<ToSign>> => {
  const participation = await findParticipation(context, participationId)
  if (!participation || !(await mayAnswerOn(context, participation.personId))) return refuse('not-found')
  if (!spanOf(moment, participation)) return refuse('moment-to-come')
  const stored = await findQuestionnaire(context, participationId, moment)
  if (!stored || stored.missing.length > 0) return refuse('questionnaire-incomplete')
  if (stored.version !== version) return refuse('stale-version', { details: { version: stored.version } })
  const text = await signedText(context, { ...stored, participationId, moment })
  const last = await lastSignature(context, stored.id)
  if (last && sealedWith(last.salt, text) === last.hash) return refuse('questionnaire-signed')
  return done({ participation, stored, text })
}

export const sendCode: TerritoryHandler<typeof sendAnswersCode> = async (context, { params, body }) => {
  const found = await toSign(context, params, body.version)
  if (!found.ok) return found
  const { participation, stored, text } = found.value
  const asked = await askSigningCode(context, {
    ...{ personId: participation.personId, subjectId: stored.id, contentHash: hashOf(text) },
    title: titles[params.moment],
    about: [`réponses du ${stored.collectedOn.split('-').reverse().join('/')}`],
    onOwnPage: false,
  })
  if (!asked.ok) return asked
  await audit(context, {
    action: 'funding.signing-code-sent',
    subjectKind: 'person',
    subjectId: participation.personId,
    details: { moment: params.moment },
  })
  return asked
}

/** She is there, she was read her answers, she says the code: her name is that of her file, the day is today. */
export const signWithCode: TerritoryHandler<typeof signAnswers> = async (context, { params, body }) => {
  const { participationId, moment } = params
  const found = await toSign(context, params, body.version)
  // The answer to a request that came twice is that of the first.
  if (!found.ok)
    return (await isSignedBy(context, params, body.id))
      ? questionnaireReply(context, participationId, moment)
      : found
  const { participation, stored, text } = found.value
  const person = await loadPerson(context.tx, participation.personId)
  if (!person) return refuse('not-found')
  const signable = { subjectId: stored.id, contentHash: hashOf(text) }
  if (!(await takeSigningCode(context, { ...signable, code: body.code })))
    return refuse('signing-code-wrong', { fields: [{ pointer: '/code', code: 'signing-code-wrong' }] })
  const salt = newSalt()
  const hash = sealedWith(salt, text)
  await insertAnswersSignature(context, {
    ...{ id: body.id, questionnaireId: stored.id, salt, hash },
    signerName: `${person.givenName} ${person.familyName}`,
  })
  await audit(context, {
    ...{ action: 'funding.answers-signed', subjectKind: 'person', subjectId: participation.personId },
    // The trail is chained: it bears witness to the hash as well.
    details: { moment, hash },
  })
  return questionnaireReply(context, participationId, moment)
}

const isSignedBy = async (context: Context, { participationId, moment }: OfMoment, id: string) => {
  const participation = await findParticipation(context, participationId)
  if (!participation || !(await mayAnswerOn(context, participation.personId))) return false
  const stored = await findQuestionnaire(context, participationId, moment)
  return stored !== undefined && (await lastSignature(context, stored.id))?.id === id
}
