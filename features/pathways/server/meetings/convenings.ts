import { settingAt } from '#features/territory/server/public.ts'
import { localDate } from '#kernel/dates.ts'
import { done, refuse } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type {
  listConvenings,
  listDoubleConvenings,
  noteConvening,
  withdrawConvening,
} from '../../contract/convenings.ts'
import { isDoubleConvening } from '../../rules/double-convening.ts'
import { pathwaySettings } from '../../rules/settings.ts'
import { loadPathway } from '../pathway-store.ts'
import {
  conveningsFrom,
  conveningsOnSameDays,
  insertConvening,
  markWithdrawn,
  pathwayOfConvening,
} from './convening-store.ts'

/** By which body and when: what is needed to warn, and nothing of why. */
export const addConvening: TerritoryHandler<typeof noteConvening> = async (context, { params, body }) => {
  const pathway = await loadPathway(context, params.pathwayId, 'pathways.follow')
  if (!pathway.ok) return pathway
  const isNew = await insertConvening(context, {
    ...{ ...body, pathwayId: params.pathwayId, personId: pathway.value.personId },
    onDate: localDate(new Date(body.at), context.timeZone),
  })
  if (isNew)
    await audit(context, {
      action: 'pathways.convening-noted',
      subjectKind: 'pathway',
      subjectId: params.pathwayId,
      details: { byKind: body.byKind },
    })
  return done(undefined)
}

export const dropConvening: TerritoryHandler<typeof withdrawConvening> = async (context, { params }) => {
  const pathwayId = await pathwayOfConvening(context, params.conveningId)
  if (!pathwayId) return refuse('not-found')
  const pathway = await loadPathway(context, pathwayId, 'pathways.follow')
  if (!pathway.ok) return pathway
  if (await markWithdrawn(context, params.conveningId))
    await audit(context, {
      action: 'pathways.convening-withdrawn',
      subjectKind: 'pathway',
      subjectId: pathwayId,
    })
  return done(undefined)
}

export const showConvenings: TerritoryHandler<typeof listConvenings> = async (context, { params }) => {
  const pathway = await loadPathway(context, params.pathwayId, 'pathways.follow')
  if (!pathway.ok) return pathway
  return done({
    margin: await settingAt(context.tx, pathwaySettings.conveningMargin, context.today),
    items: await conveningsFrom(context, params.pathwayId, context.today),
  })
}

/** One's own appointments to come that are too near a convening, by the territory's margin. */
export const nearConvenings = async (context: Context) => {
  const { tx, today, timeZone } = context
  const margin = await settingAt(tx, pathwaySettings.conveningMargin, today)
  return (await conveningsOnSameDays(context)).filter(({ meetingAt, minutes, convenedAt }) =>
    isDoubleConvening({ at: meetingAt, minutes }, convenedAt, { margin, timeZone }),
  )
}

/** A warning beside the agenda: nothing is refused, and nobody is judged (Cons. const. 2023-858 DC). */
export const showDoubleConvenings: TerritoryHandler<typeof listDoubleConvenings> = async (context) => {
  const near = await nearConvenings(context)
  return done({
    items: near.map(({ minutes: _, meetingAt, convenedAt, ...one }) => ({
      ...one,
      meetingAt: meetingAt.toISOString(),
      convenedAt: convenedAt.toISOString(),
    })),
  })
}
