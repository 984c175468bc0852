import type { CalendarDate } from '#kernel/dates.ts'
import { type Result, refuse, refuseField } from '#kernel/result.ts'
import type { Input } from '#platform/contract/route.ts'
import { audit } from '#platform/server/audit.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { answerQuestionnaire, GivenAnswer, Questionnaire } from '../contract.ts'
import { askedBy, checkAnswers, missingOf } from '../rules/check-answers.ts'
import { type FormVersion, findItem, formOf, formOn } from '../rules/forms.ts'
import { spanOf } from '../rules/moments.ts'
import { keepLines } from './keep-lines.ts'
import { mayAnswerOn } from './may-answer-store.ts'
import { findParticipation } from './participation-store.ts'
import {
  findQuestionnaire,
  insertQuestionnaire,
  loadAnswers,
  updateQuestionnaire,
  writeAnswer,
  writeSensitiveAnswer,
} from './questionnaire-store.ts'
import { questionnaireReply } from './read-questionnaire.ts'

/** Answers as they come, one form at a time; what is complete ends its lines of « À faire ». */
export const answer: TerritoryHandler<typeof answerQuestionnaire> = (context, input) =>
  captureAnswers(context, input, null)

/** The same; `filledOn`: the day on which the person filled and signed it herself, when it was she. */
export const captureAnswers = async (
  context: Context,
  { params, body }: Pick<Input<typeof answerQuestionnaire>, 'params' | 'body'>,
  filledOn: CalendarDate | null,
): Promise<Result<Questionnaire>> => {
  const { participationId, moment } = params
  const participation = await findParticipation(context, participationId)
  if (!participation || !(await mayAnswerOn(context, participation.personId))) return refuse('not-found')
  const span = spanOf(moment, participation)
  if (!span) return refuse('moment-to-come')
  if (body.collectedOn > context.today) return refuseField('/collectedOn', 'in-the-future')
  if (moment !== 'entry' && body.collectedOn < span.fromOn)
    return refuseField('/collectedOn', 'collected-too-early', { from: span.fromOn })
  const known = await findQuestionnaire(context, participationId, moment)
  if ((known?.version ?? 0) !== body.version)
    return refuse('stale-version', { details: known && { version: known.version } })
  const form = (known && formOf(known.formVersion)) ?? formOn(moment, body.collectedOn)
  const wrong = checkAnswers(form, body.answers)
  if (wrong) return refuseField(`/answers/${wrong.item}`, wrong.code)
  // V15: the first instant never moves, and would be that of no answer. What the person signed is taken as it is.
  if (!known && filledOn === null && Object.values(body.answers).every((given) => given === null))
    return refuse('nothing-answered')
  const { personId } = participation
  const captured = { participationId, personId, moment, formVersion: form.version, ...body }
  const id = known?.id ?? (await insertQuestionnaire(context, captured))
  if (!id) return refuse('stale-version')
  const answeredSensitive = await write(context, { form, id }, body.answers, known?.answeredSensitive ?? [])
  const answered = new Set([
    ...(await loadAnswers(context, id)).map(({ itemCode }) => itemCode),
    ...answeredSensitive,
  ])
  const isWritten = await updateQuestionnaire(context, id, known?.version ?? 1, {
    ...{ collectedOn: body.collectedOn, missing: missingOf(form, answered), asked: askedBy(form) },
    answeredSensitive,
    filledOn,
  })
  if (!isWritten) return refuse('stale-version')
  await keepLines(context, [participationId])
  await audit(context, {
    ...{ action: 'funding.questionnaire-answered', subjectKind: 'person', subjectId: personId },
    details: { moment, count: Object.keys(body.answers).length, byPerson: filledOn !== null },
  })
  return questionnaireReply(context, participationId, moment)
}

/** Writes each answer where it belongs; the sensitive questions that then have one. */
const write = async (
  context: Context,
  { form, id }: { readonly form: FormVersion; readonly id: string },
  answers: Readonly<Record<string, GivenAnswer | null>>,
  before: readonly string[],
): Promise<string[]> => {
  const sensitive = new Set(before)
  for (const [itemCode, given] of Object.entries(answers)) {
    const answered = { questionnaireId: id, itemCode, answer: given }
    if (!findItem(form, itemCode)?.isSensitive) await writeAnswer(context, answered)
    else {
      await writeSensitiveAnswer(context, answered)
      if (given === null) sensitive.delete(itemCode)
      else sensitive.add(itemCode)
    }
  }
  return [...sensitive].toSorted()
}
