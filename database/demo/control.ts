import { createHash } from 'node:crypto'
import { drawMethodOn, drawSample } from '#features/controls/rules/draw-sample.ts'
import { lastDayFrom, opening } from '#features/controls/rules/sample-state.ts'
import { addDays } from '#kernel/dates.ts'
import { demoId, type Random } from './random.ts'
import type { DemoSetting } from './setting.ts'

interface Controller {
  readonly id: string
  readonly organisationId: string
}

const asked = 15

/**
 * A control announced last week: a sample among the participants of an operation, open to the demo's controller, who
 * reads the attendance sheets that it pays for. Somebody of one of these sheets joins by name.
 */
export const addControl = (setting: DemoSetting, random: Random, controller: Controller): void => {
  const { rows, today, managerId } = setting
  const drawnOn = addDays(today, -4)
  const operation = rows
    .of('funding.operation')
    .find((one) => String(one.starts_on) <= drawnOn && String(one.ends_on) >= drawnOn)
  if (!operation) return
  const [fromOn, toOn] = [String(operation.starts_on), drawnOn]
  const population = rows
    .of('funding.participation')
    .filter((row) => row.operation_id === operation.id)
    .filter((row) => String(row.entered_on) <= toOn && String(row.exited_on ?? '9999') >= fromOn)
    .map((row) => String(row.person_id))
  const id = demoId(random, Date.parse(drawnOn))
  const seed = id.slice(-12)
  const drawn = drawSample(population, asked, (personId) =>
    createHash('sha256').update(`${seed}${personId}`).digest('hex'),
  )
  const at = `${drawnOn}T09:00:00Z`
  const opensUntil = lastDayFrom(drawnOn, opening.months)
  rows.add('controls.sample', {
    id,
    purpose: `Visite sur place, ${operation.label}`,
    member_id: controller.id,
    scheme_id: null,
    operation_id: operation.id,
    population: 'ongoing',
    from_on: fromOn,
    to_on: toOn,
    population_size: new Set(population).size,
    asked_size: asked,
    method_code: drawMethodOn(drawnOn).code,
    seed,
    opens_until: opensUntil,
    drawn_by: managerId,
    drawn_at: at,
    drawn_on: drawnOn,
  })
  for (const personId of new Set(population))
    rows.add('controls.population_person', { sample_id: id, person_id: personId })
  const named = signedInOperation(setting, String(operation.id)).find((one) => !drawn.includes(one))
  for (const personId of [...drawn, ...(named ? [named] : [])]) {
    rows.add('controls.sampled_person', {
      sample_id: id,
      person_id: personId,
      added_reason: personId === named ? 'Nom lu sur une feuille d’émargement de l’opération' : null,
      added_by: managerId,
      added_at: at,
    })
    rows.add('people.follower', {
      id: demoId(random, Date.parse(drawnOn)),
      person_id: personId,
      member_id: controller.id,
      organisation_id: controller.organisationId,
      role: `control-sample:${id}`,
      starts_on: drawnOn,
      ends_on: opensUntil,
      granted_by: managerId,
      granted_at: at,
    })
  }
}

/** The persons of the sheets of its workshops. */
const signedInOperation = ({ rows }: DemoSetting, operationId: string): string[] => {
  const paid = new Set(
    rows
      .of('training.activity')
      .filter((one) => one.operation_id === operationId)
      .map((one) => one.id),
  )
  const held = new Set(
    rows
      .of('training.session')
      .filter((one) => one.state === 'closed' && paid.has(one.activity_id))
      .map((one) => one.id),
  )
  return rows
    .of('training.enrolment')
    .filter((one) => one.state === 'enrolled' && held.has(one.session_id))
    .map((one) => String(one.person_id))
}
