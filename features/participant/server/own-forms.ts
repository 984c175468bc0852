import { isCodeOfSession } from '#features/accounts/server/public.ts'
import { checkAnswers, findItem, ownFormsDue } from '#features/funding/server/public.ts'
import { localDate } from '#kernel/dates.ts'
import { done, refuse, refuseField } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { OpenHandler } from '#platform/server/http/serve.ts'
import type { listForms, signForm } from '../contract.ts'
import { filledForms, insertForm } from './filled-store.ts'
import { sealOf } from './form-seal.ts'
import { tellReferent } from './tell-referent.ts'
import { asParticipant } from './visit.ts'

export const showForms: OpenHandler<typeof listForms> = (context) =>
  asParticipant(context, async (visit) => {
    const waiting = (await filledForms(visit.tx, visit.personId)).filter((one) => one.takenAt === null)
    const due = await ownFormsDue(visit, visit.personId)
    return done({
      items: due.map(({ form, participationId, moment, operationLabel, dueOn }) => {
        const signed = waiting.find((one) => one.participationId === participationId && one.moment === moment)
        return {
          ...{ participationId, moment, operationLabel, dueOn, formVersion: form.version },
          signedOn: signed ? localDate(signed.signedAt, visit.timeZone) : null,
          questions: form.items.map(({ code, label, required, choices }) => ({
            ...{ code, label, required },
            choices: choices.map((one) => ({ code: one.code, label: one.label })),
          })),
        }
      }),
    })
  })

/** Her name and her code again are her signature; the seal is read again when the form is taken over. */
export const sign: OpenHandler<typeof signForm> = async (context, { body }) => {
  const checked = await asParticipant(context, async () => done(undefined))
  if (!checked.ok) return checked
  const right = await isCodeOfSession(context, 'participant', body.code)
  if (!right.ok) return right
  if (!right.value) return refuse('code-wrong', { fields: [{ pointer: '/code', code: 'code-wrong' }] })
  return asParticipant(context, async (visit) => {
    const { participationId, moment, formVersion, answers, name } = body
    const due = (await ownFormsDue(visit, visit.personId)).find(
      (one) =>
        one.participationId === participationId && one.moment === moment && one.form.version === formVersion,
    )
    if (!due) return refuse('form-not-due')
    if (Object.keys(answers).length === 0) return refuse('nothing-answered')
    const wrong = checkAnswers(due.form, answers)
    if (wrong) return refuseField(`/answers/${wrong.item}`, wrong.code)
    const parts = Object.groupBy(Object.entries(answers), ([item]) =>
      findItem(due.form, item)?.isSensitive ? 'sensitive' : 'open',
    )
    await insertForm(visit, {
      ...{ personId: visit.personId, participationId, moment, formVersion, name },
      answers: Object.fromEntries(parts.open ?? []),
      sensitive: Object.fromEntries(parts.sensitive ?? []),
      seal: sealOf(
        { participationId, moment, formVersion, signedName: name, signedAt: visit.now },
        answers,
        visit.services.config.secret,
      ),
    })
    await tellReferent(visit, visit.personId)
    await audit(visit, {
      ...{ action: 'participant.form-signed', subjectKind: 'person', subjectId: visit.personId },
      details: { moment },
    })
    return done(undefined)
  })
}
