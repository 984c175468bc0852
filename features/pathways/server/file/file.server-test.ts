import { describe, expect, it } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { grantRight } from '#features/people/testing/grant-right.ts'
import { newId } from '#kernel/id.ts'
import {
  changeMeeting,
  openFile,
  readFileHead,
  readFileTimeline,
  readStep,
  recordMeeting,
  returnFromSuspension,
  suspendPathway,
} from '../../contract.ts'
import { suspensionReasons } from '../../rules/suspension-reasons.ts'
import { anApplication, aPersonRow } from '../../testing/application-builders.ts'
import { anExit } from '../../testing/exit-builders.ts'
import { aPathway } from '../../testing/pathway-builders.ts'
import { aStep } from '../../testing/step-builders.ts'

const openings = (world: World) =>
  world.rows((tx) =>
    tx.query<{ member: string; details: object }>(
      `select member_id as member, details from audit.line where territory_id = $1 and action = 'people.file-opened'`,
      [world.territoryId],
    ),
  )

const withMeetings = async (world: World) => {
  const pathway = await aPathway(world)
  const note = (text: string, noteIsPrivate: boolean) =>
    world.as('referent').done(recordMeeting, {
      params: { pathwayId: pathway.id },
      body: {
        ...{ id: newId(), kind: 'interview', at: '2026-11-23T07:00:00Z', presence: 'honoured' },
        ...{ note: text, noteIsPrivate },
      },
    })
  await note('Accord pour la formation', false)
  await note('Me rappeler son frère', true)
  return pathway
}

describe('R2: a person’s file', () => {
  it('gives the person, the episode with its contract and steps, and the meetings', async () => {
    const world = await aTerritory()
    const pathway = await withMeetings(world)
    const step = await aStep(world, { pathwayId: pathway.id, moves: ['start'] })
    const file = await world.as('referent').done(openFile, { params: { personId: pathway.personId } })
    expect(file.person).toMatchObject({ familyName: 'Haddad', communeName: 'Lille' })
    expect(file.episodes[0]?.steps.map((one) => one.id)).toEqual([step.id])
    expect(file.episodes[0]?.contracts[0]).toMatchObject({ number: 1, aim: 'Aide-soignante' })
    expect(file.meetings).toHaveLength(2)
  })

  it('passes its schema with every part filled, for each role that reads it', async () => {
    const world = await aTerritory()
    const pathway = await withMeetings(world)
    await aStep(world, { pathwayId: pathway.id, moves: ['start'] })
    const referent = world.as('referent')
    const next = { id: newId(), kind: 'interview' as const, at: '2026-12-14T09:00:00Z' }
    await referent.done(recordMeeting, {
      params: { pathwayId: pathway.id },
      body: { ...next, presence: 'planned' },
    })
    const { place, minutes } = { place: 'bureau 4', minutes: 45 }
    await referent.done(changeMeeting, {
      params: { meetingId: next.id },
      body: { ...next, at: '2026-12-15T09:00:00Z', version: 1, presence: 'planned', place, minutes },
    })
    for (const role of ['referent', 'projectManager', 'fundManager']) {
      const params = { personId: pathway.personId }
      expect((await world.as(role).done(openFile, { params })).meetings).not.toHaveLength(0)
      const timeline = await world.as(role).done(readFileTimeline, { params })
      for (const part of ['meetingChanges', 'transitions', 'deadlines'] as const)
        expect(timeline[part], part).not.toHaveLength(0)
    }
  })

  it('gives the suspension of an episode that came back to the ordinary follow-up, for one line in the trail', async () => {
    const world = await aTerritory()
    const { id: pathwayId, personId } = await aPathway(world)
    const referent = world.as('referent')
    const plain = await referent.done(openFile, { params: { personId } })
    expect(plain.episodes[0]?.suspensions).toEqual([])
    const suspended = await referent.done(suspendPathway, {
      params: { pathwayId },
      body: {
        ...{ id: newId(), version: plain.episodes[0]?.version ?? 0, reasonCode: 'illness' },
        ...{ startsOn: '2026-11-20', plannedReturnOn: '2026-12-20' },
      },
    })
    await referent.done(returnFromSuspension, {
      params: { pathwayId },
      body: { version: suspended.pathway.version, on: '2026-11-21' },
    })
    const file = await referent.done(openFile, { params: { personId } })
    expect(file.episodes[0]).toMatchObject({ state: 'active', suspensions: [{ endedOn: '2026-11-21' }] })
    expect(await openings(world)).toHaveLength(2)
  })

  it('writes who opened it in the same statement, and nothing else', async () => {
    const world = await aTerritory()
    const { personId } = await aPathway(world)
    await world.as('referent').done(openFile, { params: { personId } })
    expect(await openings(world)).toEqual([{ member: world.members.referent?.memberId, details: {} }])
  })

  it('is not there for a référent who does not follow the person, and leaves no line', async () => {
    const world = await aTerritory()
    const { personId } = await aPathway(world)
    expect(await world.as('secondReferent').refused(openFile, { params: { personId } })).toBe('not-found')
    expect(await openings(world)).toEqual([])
  })

  it('gives a private note to its author alone', async () => {
    const world = await aTerritory()
    const { personId } = await withMeetings(world)
    const notes = async (role: string) =>
      (await world.as(role).done(openFile, { params: { personId } })).privateNotes.map((note) => note.body)
    expect(await notes('referent')).toEqual(['Me rappeler son frère'])
    expect(await notes('projectManager')).toEqual([])
  })

  it('gives no word of an interview to who checks', async () => {
    const world = await aTerritory()
    const { personId } = await withMeetings(world)
    const { status, text } = await world.as('fundManager').call(openFile, { params: { personId } })
    expect(status).toBe(200)
    expect(text).not.toMatch(/Accord pour la formation/)
  })

  it('R1: gives a reason of health, justice or family to who may read sensitive facts of this person, dates to all', async () => {
    const world = await aTerritory()
    const { id: pathwayId, personId } = await aPathway(world)
    const dates = { startsOn: '2026-11-05', plannedReturnOn: '2026-12-15' }
    let version = 1
    const reasons = suspensionReasons.map(({ code }) => code)
    for (const reasonCode of reasons) {
      const body = { id: newId(), version, reasonCode, ...dates }
      const { pathway } = await world.as('referent').done(suspendPathway, { params: { pathwayId }, body })
      const back = { version: pathway.version, on: '2026-11-05' }
      version = (await world.as('referent').done(returnFromSuspension, { params: { pathwayId }, body: back }))
        .version
    }
    const read = async (role: string) => {
      const { episodes } = await world.as(role).done(openFile, { params: { personId } })
      const { transitions } = await world.as(role).done(readFileTimeline, { params: { personId } })
      const suspensions = episodes.flatMap((one) => one.suspensions)
      expect(suspensions.map(({ startsOn, plannedReturnOn }) => ({ startsOn, plannedReturnOn }))).toEqual(
        reasons.map(() => dates),
      )
      const moves = transitions.filter(({ move }) => move === 'suspend')
      return [suspensions, moves].map((all) => all.flatMap(({ reasonCode }) => reasonCode ?? []).toSorted())
    }
    const open = ['abroad', 'short-job', 'training']
    for (const role of ['referent', 'projectManager', 'entryDesk', 'fundManager'])
      expect([role, ...(await read(role))]).toEqual([role, open, open])
    await grantRight(world, 'referent', 'people.read-sensitive')
    await grantRight(world, 'projectManager', 'people.read-sensitive')
    const all = reasons.toSorted()
    expect(await read('referent')).toEqual([all, all])
    // Habilitated, for the persons whom she follows: not for this one.
    expect(await read('projectManager')).toEqual([open, open])
    await grantRight(world, 'fundManager', 'people.read-sensitive', 'territory')
    expect(await read('fundManager')).toEqual([all, all])
  })

  it('says to who checks neither the brake of a step nor what its operator must know', async () => {
    const world = await aTerritory()
    const { id: pathwayId, personId } = await aPathway(world)
    const step = await aStep(world, { pathwayId, isEntrusted: true, needToKnow: 'Ne conduit pas' })
    await world.rows((tx) =>
      tx.query(
        `update pathways.step set theme_code = 'mobilite--entretenir-reparer-son-vehicule' where territory_id = $1`,
        [tx.territoryId],
      ),
    )
    for (const [role, reads] of [
      ['referent', true],
      ['fundManager', false],
    ] as const) {
      const file = await world.as(role).call(openFile, { params: { personId } })
      const alone = await world.as(role).call(readStep, { params: { stepId: step.id } })
      expect([file.status, alone.status]).toEqual([200, 200])
      for (const { text } of [file, alone])
        expect([role, /Ne conduit pas/.test(text), /mobilite--/.test(text)]).toEqual([role, reads, reads])
    }
  })

  it('gives to who checks the exit and the moves without the words written on them', async () => {
    const world = await aTerritory()
    const { id: pathwayId, personId } = await aPathway(world)
    await anExit(world, { pathwayId, comment: 'Ne répond plus depuis sa séparation' })
    const read = async (role: string) => {
      const [file, timeline] = [openFile, readFileTimeline].map((route) =>
        world.as(role).call(route, { params: { personId } }),
      )
      return `${(await file)?.text}${(await timeline)?.text}`
    }
    expect(await read('referent')).toContain('séparation')
    expect(await read('fundManager')).toContain('moved-away')
    expect(await read('fundManager')).not.toContain('séparation')
  })

  it('never holds a sensitive fact', async () => {
    const world = await aTerritory()
    const { personId } = await aPathway(world)
    await world.rows(async (tx) => {
      await tx.query(
        `insert into people.sensitive_fact (territory_id, id, person_id, code, constraint_note, source, recorded_at)
         values ($1, $2, $3, 'rqth', 'Port de charges', 'declared', '2026-11-01T08:00:00Z')`,
        [world.territoryId, newId(), personId],
      )
    })
    const { text } = await world.as('referent').call(openFile, { params: { personId } })
    expect(text).not.toMatch(/rqth|Port de charges/)
  })
})

describe('what moved in a file and what is due', () => {
  it('tells each move of the pathway, its steps and its applications', async () => {
    const world = await aTerritory()
    const { id: pathwayId, personId } = await aPathway(world)
    await aStep(world, { pathwayId, moves: ['start'] })
    const { transitions } = await world.as('referent').done(readFileTimeline, { params: { personId } })
    expect(new Set(transitions.map((one) => one.subjectKind))).toEqual(new Set(['pathway', 'step']))
    expect(transitions.map((one) => one.move)).toContain('start')
  })

  it('adds no line to the one of the file that was just opened', async () => {
    const world = await aTerritory()
    const { personId } = await aPathway(world)
    await world.as('referent').done(openFile, { params: { personId } })
    await world.as('referent').done(readFileTimeline, { params: { personId } })
    expect(await openings(world)).toHaveLength(1)
  })

  it('is an opening of the file for who asks for it alone, or an hour later', async () => {
    const world = await aTerritory()
    const { personId } = await aPathway(world)
    const read = (role: string) => world.as(role).done(readFileTimeline, { params: { personId } })
    await read('referent')
    await read('projectManager')
    expect(await openings(world)).toHaveLength(2)
    world.at('2026-11-23T09:30:00Z')
    await read('referent')
    expect(await openings(world)).toHaveLength(3)
  })

  it('is not there for a référent who does not follow the person, and leaves no line', async () => {
    const world = await aTerritory()
    const { personId } = await aPathway(world)
    expect(await world.as('secondReferent').refused(readFileTimeline, { params: { personId } })).toBe(
      'not-found',
    )
    expect(await openings(world)).toEqual([])
  })
})

describe('the head of a file', () => {
  it('says where the pathway stands without being an opening of the file', async () => {
    const world = await aTerritory()
    const pathway = await aPathway(world)
    const head = await world.as('referent').done(readFileHead, { params: { personId: pathway.personId } })
    expect(head).toMatchObject({ episode: { id: pathway.id, state: 'active', isOpen: true }, episodes: 1 })
    expect(await openings(world)).toEqual([])
  })

  it('leads to the application that awaits a decision, when there is no pathway', async () => {
    const world = await aTerritory()
    const personId = await aPersonRow(world)
    const read = () => world.as('entryDesk').done(readFileHead, { params: { personId } })
    expect(await read()).toEqual({ episode: null, episodes: 0, proofs: 0, applicationId: null, away: null })
    const { id } = await anApplication(world, { personId })
    expect((await read()).applicationId).toBe(id)
  })
})
