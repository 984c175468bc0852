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

/** A control announced last week: a sample of those followed this year, open to the demo's controller. */
export const addControl = (setting: DemoSetting, random: Random, controller: Controller): void => {
  const { rows, today, managerId } = setting
  const drawnOn = addDays(today, -4)
  const [fromOn, toOn] = [`${drawnOn.slice(0, 4)}-01-01`, drawnOn]
  const population = rows
    .of('pathways.pathway')
    .filter((row) => String(row.entered_on ?? '9999') <= toOn && String(row.exited_on ?? '9999') >= fromOn)
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
    purpose: `Visite sur place, opération ${drawnOn.slice(0, 4)}`,
    member_id: controller.id,
    scheme_id: setting.schemeId,
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
  for (const personId of drawn) {
    rows.add('controls.sampled_person', {
      sample_id: id,
      person_id: personId,
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
