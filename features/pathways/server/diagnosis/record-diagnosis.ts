import type { CalendarDate } from '#kernel/dates.ts'
import { done, refuse, refuseField } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { recordDiagnosis } from '../../contract/diagnosis.ts'
import { linesAfter, movesOf } from '../../rules/diagnosis.ts'
import { loadApplication } from '../applications/application-store.ts'
import { loadPathway, type PathwayRow } from '../pathway-store.ts'
import { keepSpells } from './brake-spell-store.ts'
import { diagnosesOf, insertDiagnosis, lockDiagnoses } from './diagnosis-store.ts'

/** A version is written whole and never changed; the next one starts from it. */
export const recordOneDiagnosis: TerritoryHandler<typeof recordDiagnosis> = async (
  context,
  { params, body },
) => {
  const { tx, today } = context
  const pathway = await loadPathway(context, params.pathwayId, 'pathways.diagnose')
  if (!pathway.ok) return pathway
  await lockDiagnoses(tx, params.pathwayId)
  const versions = await diagnosesOf(tx, params.pathwayId)
  const same = versions.find((version) => version.id === body.id)
  if (same) return done(same)
  if (!pathway.value.isOpen) return refuse('pathway-closed')
  const [latest] = versions
  const number = latest?.number ?? 0
  if (body.after !== number) return refuse('diagnosis-moved', { details: latest })
  if (body.heldOn > today) return refuseField('/heldOn', 'date-in-future')
  if (body.heldOn < (await cameOn(context, pathway.value)))
    return refuseField('/heldOn', 'before-application')
  const lines = linesAfter(latest, body.heldOn, body.lines)
  if (!lines.ok) return lines
  await insertDiagnosis(context, {
    id: body.id,
    pathwayId: params.pathwayId,
    number: number + 1,
    heldOn: body.heldOn,
    lines: lines.value,
  })
  await keepSpells(context, params.pathwayId, body.heldOn, movesOf(latest, lines.value))
  await audit(context, {
    action: 'pathways.diagnosis-recorded',
    subjectKind: 'pathway',
    subjectId: params.pathwayId,
  })
  const written = (await diagnosesOf(tx, params.pathwayId)).find(({ id }) => id === body.id)
  if (!written) throw new Error('a diagnosis just written is out of reach')
  return done(written)
}

/** The day on which the person came to the scheme: a brake is not known, nor counted, since before. */
const cameOn = async (
  { tx }: Pick<Context, 'tx'>,
  { applicationId, admittedOn }: Pick<PathwayRow, 'applicationId' | 'admittedOn'>,
): Promise<CalendarDate> => {
  const application = applicationId ? await loadApplication(tx, applicationId) : undefined
  return application && application.receivedOn < admittedOn ? application.receivedOn : admittedOn
}
