import {
  captureAnswers,
  capturedVersion,
  findItem,
  formOf,
  ownFormsDue,
} from '#features/funding/server/public.ts'
import { localDate } from '#kernel/dates.ts'
import { done, refuse } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { FilledForm, readForms, takeForm } from '../contract.ts'
import { filledForms, markTaken, type StoredForm, takeSensitive } from './filled-store.ts'
import { isSealed } from './form-seal.ts'
import { mayGive } from './give-access.ts'
import { tellReferent } from './tell-referent.ts'

export const showFilled: TerritoryHandler<typeof readForms> = async (context, { params: { personId } }) => {
  if (!(await mayGive(context, personId))) return refuse('not-found')
  const forms = await filledForms(context.tx, personId)
  const due = await ownFormsDue(context, personId)
  if (forms.length > 0)
    await audit(context, { action: 'participant.forms-opened', subjectKind: 'person', subjectId: personId })
  return done({
    items: forms.map((form) => ({
      ...{ id: form.id, participationId: form.participationId, moment: form.moment },
      operationLabel: due.find((one) => one.participationId === form.participationId)?.operationLabel ?? null,
      ...{ signedName: form.signedName, signedAt: form.signedAt.toISOString() },
      takenOn: form.takenAt && localDate(form.takenAt, context.timeZone),
      answers: wordsOf(form),
      reserved: form.sensitiveItems.length,
    })),
  })
}

const wordsOf = ({ formVersion, answers }: StoredForm): FilledForm['answers'] => {
  const version = formOf(formVersion)
  return Object.entries(answers).flatMap(([code, answer]) => {
    const item = version && findItem(version, code)
    if (!item) return []
    const choice =
      answer.state === 'value' ? item.choices.find((one) => one.code === answer.value) : undefined
    return [
      {
        ...{ code, label: item.label, english: item.english, state: answer.state },
        ...{ answer: choice?.label ?? null, answerEnglish: choice?.english ?? null },
      },
    ]
  })
}

/** What is no longer what she signed is not taken. Through the way by which any answer is captured; the sensitive ones pass to their own table, shown to nobody here. */
export const take: TerritoryHandler<typeof takeForm> = async (context, { params }) => {
  const { personId, formId } = params
  if (!(await mayGive(context, personId))) return refuse('not-found')
  const form = (await filledForms(context.tx, personId)).find((one) => one.id === formId)
  if (!form) return refuse('not-found')
  if (!(await markTaken(context, formId))) return refuse('form-taken')
  const signedOn = localDate(form.signedAt, context.timeZone)
  const { participationId, moment } = form
  const answers = { ...form.answers, ...(await takeSensitive(context.tx, formId)) }
  if (!isSealed(form, answers, context.services.config.secret)) return refuse('form-altered')
  const captured = await captureAnswers(
    context,
    {
      params: { territoryId: context.tx.territoryId, participationId, moment },
      body: {
        version: await capturedVersion(context.tx, participationId, moment),
        collectedOn: signedOn,
        answers,
      },
    },
    signedOn,
  )
  if (!captured.ok) return captured
  await tellReferent(context, personId)
  await audit(context, {
    ...{ action: 'participant.form-taken', subjectKind: 'person', subjectId: personId },
    details: { moment },
  })
  return done(undefined)
}
