import { expect, it } from 'vitest'
import { aTerritory } from '#apps/testing/world.ts'
import { newId } from '#kernel/id.ts'
import { createObjective, type ObjectiveBody, rebaseObjective } from '../contract.ts'
import { aManualObjective, anAgreement, anObjective } from '../testing/agreement-builders.ts'

it('a baseline of persons is a whole number, written or re-based; hours may have a part', async () => {
  const world = await aTerritory()
  world.at('2026-11-24T09:00:00Z')
  const persons = aManualObjective({
    measured: {
      ...{ nature: 'level', unit: 'inscrits', isRate: false, countsPersons: true, series: null },
      ...{ formula: 'Inscrits', source: 'Tableau' },
    },
  })
  const agreementId = await anAgreement(world, persons, aManualObjective())
  const half = { value: 2400.5, on: '2026-01-31' }
  const wrong = [422, ['/baseline/value not-whole']]
  const fields = async (body: ObjectiveBody) => {
    const answer = await world.as('projectManager').call(createObjective, { params: { agreementId }, body })
    return [answer.status, answer.problem?.fields?.map(({ pointer, code }) => `${pointer} ${code}`)]
  }
  expect(await fields({ ...persons, id: newId(), baseline: half })).toEqual(wrong)
  expect(await fields(anObjective({ indicatorCode: 'entries', baseline: half }))).toEqual(wrong)
  const rebased = await world.as('projectManager').call(rebaseObjective, {
    params: { objectiveId: persons.id },
    body: {
      ...{ version: 1, baseline: half, target: persons.target, steps: [] },
      ...{ reason: 'Compté autrement', amendmentNumber: null },
    },
  })
  expect(rebased.problem.fields).toEqual([{ pointer: '/baseline/value', code: 'not-whole' }])
  expect((await fields(aManualObjective({ baseline: half })))[0]).toBe(200)
})
