import type { World } from '#apps/testing/world.ts'
import type { CalendarDate } from '#kernel/dates.ts'
import { newId } from '#kernel/id.ts'
import { addStep, moveStep } from '../contract.ts'
import type { StepMove } from '../rules/step-lifecycle.ts'
import { aPathway } from './pathway-builders.ts'

interface AnyStep {
  /** An existing episode; else one is made. */
  readonly pathwayId?: string
  readonly label?: string
  readonly typeCode?: string
  readonly themeCode?: string
  readonly startsOn?: CalendarDate | null
  readonly endsOn?: CalendarDate | null
  readonly operatorEmail?: string | null
  readonly needToKnow?: string | null
  /** Entrusted to the world's operator. */
  readonly isEntrusted?: boolean
  readonly isPrescribed?: boolean
  /** Moves made by the référent, one after the other. */
  readonly moves?: readonly StepMove[]
  readonly role?: string
}

/** A workshop of the world, proposed by the référent. */
export const aStep = async (world: World, given: AnyStep = {}) => {
  const id = newId()
  const pathwayId = given.pathwayId ?? (await aPathway(world)).id
  const as = world.as(given.role ?? 'referent')
  let { step } = await as.done(addStep, {
    params: { pathwayId },
    body: {
      id,
      typeCode: given.typeCode ?? 'workshop',
      label: given.label ?? 'Atelier mobilité',
      themeCode: given.themeCode ?? null,
      startsOn: given.startsOn ?? null,
      endsOn: given.endsOn ?? null,
      operatorOrganisationId: given.isEntrusted ? world.organisations.operator : null,
      operatorEmail: given.operatorEmail ?? null,
      needToKnow: given.needToKnow ?? null,
      prescribe: given.isPrescribed ?? false,
    },
  })
  for (const move of given.moves ?? [])
    ({ step } = await as.done(moveStep, {
      params: { stepId: id },
      body: { move, version: step.version, reasonText: 'Essai' },
    }))
  return { ...step, pathwayId }
}

/** The body of the last mail of a template, for its link or its code. */
export const lastMail = async (world: World, template: string): Promise<string> => {
  const [mail] = await world.rows((tx) =>
    tx.query<{ body: string }>(
      `select body from mail.message where territory_id = $1 and template = $2 order by created_at desc, id desc limit 1`,
      [world.territoryId, template],
    ),
  )
  return mail?.body ?? ''
}
export const tokenIn = (body: string): string => /operateur\/(\S+)/.exec(body)?.[1] ?? ''
export const codeIn = (body: string): string => /\b\d{6}\b/.exec(body)?.[0] ?? ''
