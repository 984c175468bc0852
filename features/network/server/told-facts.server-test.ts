import { expect, it } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { indicatorCodes } from '#features/agreements/contract.ts'
import {
  admitApplication,
  moveApplication,
  recordMeeting,
  recordWatch,
  signEngagement,
} from '#features/pathways/contract.ts'
import { anApplication } from '#features/pathways/testing/application-builders.ts'
import { aDraft } from '#features/pathways/testing/engagement-builders.ts'
import { aJob, anExit, aPositiveExit, idOf } from '#features/pathways/testing/exit-builders.ts'
import { aPathway } from '#features/pathways/testing/pathway-builders.ts'
import { aStep } from '#features/pathways/testing/step-builders.ts'
import { newId } from '#kernel/id.ts'
import { aDeclension, aDefinition, aFramework } from '../testing/network-builders.ts'
import { contribute } from './contribute.ts'

/** What the territory has given so far, by indicator. */
const given = async (world: World): Promise<Readonly<Record<string, string>>> => {
  const rows = await world.rows((tx) =>
    tx.query<{ code: string; said: string }>(
      `select i.indicator_code as code, concat_ws(' ', c.numerator, c.denominator, c.value) as said
       from network.contribution c join network.framework_indicator i on i.id = c.indicator_id
       where c.territory_id = $1`,
      [tx.territoryId],
    ),
  )
  return Object.fromEntries(rows.map(({ code, said }) => [code, said]))
}

/** The hour of this territory alone: everything counted anew. */
const anHour = (world: World): Promise<void> =>
  world.rows((tx) => contribute({ tx, timeZone: 'Europe/Paris', today: '2026-11-23' }))

const changed = (before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>) =>
  indicatorCodes.filter((code) => before[code] !== after[code])

/** A territory that declines every indicator, and nothing happened there yet. */
const declinesAll = async () => {
  const [network, world] = [await aTerritory(), await aTerritory()]
  const definitions = indicatorCodes.map((indicatorCode) => aDefinition({ indicatorCode }))
  const frameworkId = await aFramework(network, ...definitions)
  await aDeclension(world, frameworkId, ...definitions.map(({ id }) => id))
  return world
}

const admitted = async (world: World): Promise<string> => {
  const { id, version } = await anApplication(world)
  const desk = world.as('entryDesk')
  const params = { applicationId: id }
  const firstMeetingAt = '2026-11-20T09:00:00Z'
  const met = await desk.done(moveApplication, {
    params,
    body: { move: 'setFirstMeeting', version, firstMeetingAt },
  })
  const checked = await desk.done(moveApplication, {
    params,
    body: { move: 'checkEligibility', version: met.version, checkedOn: '2026-11-20' },
  })
  const pathwayId = newId()
  await desk.done(admitApplication, {
    params,
    body: {
      ...{ version: checked.version, pathwayId, assignmentId: newId(), admittedOn: '2026-11-23' },
      referentId: world.members.referent?.memberId ?? '',
    },
  })
  return pathwayId
}

const signed = async (world: World, pathwayId: string): Promise<void> => {
  const { id, version } = await aDraft(world, { pathwayId })
  for (const party of ['participant', 'referent'] as const)
    await world.as('referent').done(signEngagement, {
      params: { contractId: id },
      body: {
        id: newId(),
        version,
        party,
        signerName: 'Mehdi Lacroix',
        signedOn: '2026-11-23',
        method: 'paper',
      },
    })
}

const left = async (world: World): Promise<void> => {
  await aPositiveExit(world)
  await anExit(world, {
    reasonCode: 'qualification',
    training: { label: 'Titre professionnel', startsOn: '2026-09-01', validatedOn: '2026-11-18' },
  })
}

/** Hired and out in May: her sixth month comes in November. */
const answered = async (world: World): Promise<void> => {
  world.at('2026-05-12T08:00:00Z')
  const built = await aPathway(world, { admittedOn: '2025-06-02' })
  const { job, pathway } = await aJob(world, { pathwayId: built.id, startsOn: '2026-05-11' })
  await anExit(world, {
    ...{ pathwayId: built.id, version: pathway.version, jobId: job.id },
    ...{ reasonCode: 'open-ended-job', exitedOn: '2026-05-12' },
  })
  world.at('2026-11-23T08:00:00Z')
  await world.as('referent').done(recordWatch, {
    params: { watchId: await idOf(world, 'watch', built.id, 'exit-month-6') },
    body: { observedOn: '2026-11-20', situationCode: 'same-job' },
  })
}

it('every fact that an indicator counts tells the framework at once', async () => {
  const world = await declinesAll()
  const moved = new Set<string>()
  let pathwayId = ''
  const acts: readonly (() => Promise<unknown>)[] = [
    async () => {
      pathwayId = await admitted(world)
    },
    () => signed(world, pathwayId),
    () => aStep(world, { pathwayId, moves: ['start'] }),
    () => left(world),
    () => answered(world),
  ]
  for (const act of acts) {
    const before = await given(world)
    await act()
    await world.runJobs()
    const told = await given(world)
    await anHour(world)
    expect(told).toEqual(await given(world))
    for (const code of changed(before, told)) moved.add(code)
  }
  // An indicator that no act moved here is one whose fact nobody tried: add the act.
  expect(indicatorCodes.filter((code) => !moved.has(code))).toEqual([])
}, 120_000)

it('an interview, whose commit leaves with its statement, waits for the hour', async () => {
  const world = await declinesAll()
  const { id } = await aPathway(world)
  await anHour(world)
  const before = await given(world)
  await world.as('referent').done(recordMeeting, {
    params: { pathwayId: id },
    body: {
      ...{ id: newId(), kind: 'interview', at: '2026-11-23T07:00:00Z', minutes: 45, presence: 'honoured' },
      ...{ place: null, note: null, noteIsPrivate: false },
    },
  })
  await anHour(world)
  expect(changed(before, await given(world))).toEqual(['seen-31-days'])
})
