import { describe, expect, it } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { newId } from '#kernel/id.ts'
import { addStep, changeStep, moveStep, recordAttendance } from '../../contract.ts'
import { aPathway } from '../../testing/pathway-builders.ts'
import { aStep } from '../../testing/step-builders.ts'

const running = (world: World, rule: string) =>
  world.rows((tx) =>
    tx.query<{ dueOn: string }>(
      `select due_on as "dueOn" from deadlines.deadline where territory_id = $1 and rule_code = $2 and settled_at is null`,
      [world.territoryId, rule],
    ),
  )

const columns = async (world: World, pathwayId: string) => {
  const [row] = await world.rows((tx) =>
    tx.query<{ current: string | null; lastEnd: string | null; version: number }>(
      `select current_step_id as current, last_step_ended_on as "lastEnd", version from pathways.pathway
       where territory_id = $1 and id = $2`,
      [world.territoryId, pathwayId],
    ),
  )
  return row
}

const body = (given: object = {}) => ({ id: newId(), typeCode: 'workshop', label: 'Atelier', ...given })

describe('a step before the contract is signed', () => {
  it('may be proposed, with a warning', async () => {
    const world = await aTerritory()
    const pathway = await aPathway(world, { signedOn: null })
    const reply = await world
      .as('referent')
      .done(addStep, { params: { pathwayId: pathway.id }, body: body() })
    expect(reply.warnings).toEqual(['before-contract'])
    expect(reply.moves.prescribe).toEqual({ allowed: false, reason: 'contractSigned' })
  })

  it('is prescribed by the project manager alone, with a reason that the trail keeps', async () => {
    const world = await aTerritory()
    const pathway = await aPathway(world, { signedOn: null })
    const call = {
      params: { pathwayId: pathway.id },
      body: body({ prescribe: true, overrideReason: 'Session demain' }),
    }
    expect(await world.as('referent').refused(addStep, { ...call, body: body({ prescribe: true }) })).toBe(
      'before-contract',
    )
    expect(await world.as('referent').refused(addStep, call)).toBe('right-missing')
    expect((await world.as('projectManager').done(addStep, call)).step.state).toBe('prescribed')
    const lines = await world.rows((tx) =>
      tx.query(
        `select from audit.line where territory_id = $1 and action = 'pathways.step-before-contract'`,
        [world.territoryId],
      ),
    )
    expect(lines).toHaveLength(1)
  })
})

describe('V3: the dates of a step', () => {
  it('outside the episode are told, not refused', async () => {
    const world = await aTerritory()
    const pathway = await aPathway(world)
    const reply = await world.as('referent').done(addStep, {
      params: { pathwayId: pathway.id },
      body: body({ startsOn: '2026-01-05', endsOn: '2026-01-09' }),
    })
    expect(reply.warnings).toEqual(['outside-pathway'])
  })

  it('are refused in the wrong order, with the field', async () => {
    const world = await aTerritory()
    const pathway = await aPathway(world)
    const answer = await world.as('referent').call(addStep, {
      params: { pathwayId: pathway.id },
      body: body({ startsOn: '2026-12-05', endsOn: '2026-12-01' }),
    })
    expect(answer.problem).toMatchObject({ code: 'dates-reversed', fields: [{ pointer: '/endsOn' }] })
  })
})

describe('the current step of an episode', () => {
  it('is the one that runs, and its columns are what the rows say', async () => {
    const world = await aTerritory()
    const pathway = await aPathway(world)
    const first = await aStep(world, { pathwayId: pathway.id, moves: ['start', 'finish'] })
    const second = await aStep(world, { pathwayId: pathway.id, moves: ['start'] })
    expect(await columns(world, pathway.id)).toMatchObject({ current: second.id, lastEnd: '2026-11-23' })
    const [row] = await world.rows((tx) =>
      tx.query(
        `select (select max(ended_on) from pathways.step where territory_id = $1 and pathway_id = $2 and state in ('done', 'abandoned')) as end,
           (select id from pathways.step where territory_id = $1 and pathway_id = $2 and state = 'ongoing') as current`,
        [world.territoryId, pathway.id],
      ),
    )
    expect(row).toEqual({ end: first.endedOn, current: second.id })
  })

  it('starts the sixty days without step when it ends, and stops them when another begins', async () => {
    const world = await aTerritory()
    const pathway = await aPathway(world)
    await aStep(world, { pathwayId: pathway.id, moves: ['start', 'finish'] })
    expect(await running(world, 'no-current-step')).toEqual([{ dueOn: '2027-01-22' }])
    await aStep(world, { pathwayId: pathway.id, moves: ['start'] })
    expect(await running(world, 'no-current-step')).toEqual([])
  })
})

describe('the deadlines of a step', () => {
  it('wait ten days for the answer, then for the end', async () => {
    const world = await aTerritory()
    const step = await aStep(world, { isPrescribed: true, endsOn: '2026-12-18' })
    expect(await running(world, 'step-answer')).toEqual([{ dueOn: '2026-12-03' }])
    await world
      .as('referent')
      .done(moveStep, { params: { stepId: step.id }, body: { move: 'start', version: 2 } })
    expect(await running(world, 'step-answer')).toEqual([])
    expect(await running(world, 'step-end')).toEqual([{ dueOn: '2026-12-18' }])
  })
})

describe('a move', () => {
  it('of a step that somebody moved meanwhile answers the row as it is', async () => {
    const world = await aTerritory()
    const step = await aStep(world, { moves: ['start'] })
    const answer = await world
      .as('referent')
      .call(moveStep, { params: { stepId: step.id }, body: { move: 'finish', version: 1 } })
    expect(answer.status).toBe(409)
    expect(answer.problem).toMatchObject({ code: 'stale-version', current: { state: 'ongoing', version: 2 } })
  })

  it('says who cancelled and asks why', async () => {
    const world = await aTerritory()
    const { id } = await aStep(world)
    const cancel = (reasonText: string | null) => ({
      params: { stepId: id },
      body: { move: 'cancel-by-person' as const, version: 1, reasonText },
    })
    expect(await world.as('referent').refused(moveStep, cancel(null))).toBe('move-refused')
    const { step } = await world.as('referent').done(moveStep, cancel('Trop loin'))
    expect(step).toMatchObject({ state: 'cancelled-by-person', reasonText: 'Trop loin' })
  })

  it('is not a colleague’s: a référent does not reach another’s steps', async () => {
    const world = await aTerritory()
    const { id } = await aStep(world)
    const call = { params: { stepId: id }, body: { move: 'start' as const, version: 1 } }
    expect(await world.as('secondReferent').refused(moveStep, call)).toBe('not-found')
  })
})

it('the same step sent twice counts once', async () => {
  const world = await aTerritory()
  const pathway = await aPathway(world)
  const call = { params: { pathwayId: pathway.id }, body: body() }
  const [one, two] = [
    await world.as('referent').done(addStep, call),
    await world.as('referent').done(addStep, call),
  ]
  expect(two.step).toEqual(one.step)
})

it('a step changed by two people keeps the first and shows it to the second', async () => {
  const world = await aTerritory()
  const { id } = await aStep(world)
  const change = (label: string) => ({
    params: { stepId: id },
    body: { version: 1, typeCode: 'workshop', label },
  })
  await world.as('referent').done(changeStep, change('Atelier permis'))
  const answer = await world.as('projectManager').call(changeStep, change('Atelier vélo'))
  expect(answer.problem).toMatchObject({ code: 'stale-version', current: { label: 'Atelier permis' } })
})

describe('presences', () => {
  const row = { day: '2026-11-20', half: 'morning', presence: 'present', minutes: 180 } as const
  it('add up to the hours done, an absence counting none', async () => {
    const world = await aTerritory()
    const { id } = await aStep(world, { moves: ['start'] })
    const note = (rows: object[]) =>
      world.as('referent').done(recordAttendance, { params: { stepId: id }, body: { rows } as never })
    await note([row, { ...row, half: 'afternoon', presence: 'absent' }])
    expect((await note([{ ...row, minutes: 210 }])).doneMinutes).toBe(210)
  })

  it('of a day are whole or by halves, never both', async () => {
    const world = await aTerritory()
    const { id } = await aStep(world, { moves: ['start'] })
    const rows = [row, { ...row, half: 'day' as const }]
    expect(
      await world.as('referent').refused(recordAttendance, { params: { stepId: id }, body: { rows } }),
    ).toBe('half-and-day')
  })

  it('are not told before their day', async () => {
    const world = await aTerritory()
    const { id } = await aStep(world, { moves: ['start'] })
    const rows = [{ ...row, day: '2026-11-24' }]
    expect(
      await world.as('referent').refused(recordAttendance, { params: { stepId: id }, body: { rows } }),
    ).toBe('date-in-future')
  })
})
