import { describe, expect, it } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { checkSeal } from '#features/seals/contract.ts'
import { newId } from '#kernel/id.ts'
import { docxTexts } from '#platform/testing/docx-parts.ts'
import { pdfTexts } from '#platform/testing/pdf-texts.ts'
import {
  addToAgenda,
  changeMeeting,
  decide,
  printMinutes,
  readMinutes,
  recordPresence,
  signMinutes,
  writeDraft,
} from '../contract.ts'
import { aSignedMeeting, aSittingMeeting, meetingOf, someDecision } from '../testing/meeting-builders.ts'

const manager = (world: World) => world.as('projectManager')
const minutesOf = (world: World, meetingId: string) =>
  manager(world).done(readMinutes, { params: { meetingId } })
const draft = (world: World, meetingId: string, version: number, text: string) =>
  manager(world).call(writeDraft, { params: { meetingId }, body: { version, text } })

describe('two presidents who write the same minutes', () => {
  it('lose nothing: the second is given the text of the first, and each version is kept', async () => {
    const world = await aTerritory()
    const { meeting } = await aSittingMeeting(world)
    expect((await draft(world, meeting.id, 0, 'Première version.')).body.version).toBe(1)
    const refused = await draft(world, meeting.id, 0, 'Version de l’autre présidence.')
    expect(refused.status).toBe(409)
    expect(refused.text).toContain('Première version.')
    await draft(world, meeting.id, 1, 'Première version. Version de l’autre présidence.')
    const kept = await world.rows((tx) =>
      tx.query<{ content: string }>(
        'select content from steering.minutes_draft where territory_id = $1 order by version',
        [tx.territoryId],
      ),
    )
    expect(kept.map(({ content }) => content)).toEqual([
      ...['Première version.', 'Première version. Version de l’autre présidence.'],
    ])
  })

  it('who send at the same instant keep one version and one conflict', async () => {
    const world = await aTerritory()
    const { meeting } = await aSittingMeeting(world)
    const answers = await Promise.all(['A', 'B', 'C'].map((text) => draft(world, meeting.id, 0, text)))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409])
  })

  it('sign only the text that they read', async () => {
    const world = await aTerritory()
    const { meeting, seats } = await aSittingMeeting(world)
    await draft(world, meeting.id, 0, 'Texte.')
    const call = { params: { meetingId: meeting.id }, body: { version: 0, chairIds: [seats.president.id] } }
    expect(await manager(world).refused(signMinutes, call)).toBe('stale-version')
  })
})

describe('signed minutes', () => {
  it('never change, and nothing of their meeting either', async () => {
    const world = await aTerritory()
    const { meeting, seats } = await aSignedMeeting(world)
    const params = { meetingId: meeting.id }
    const { version } = (await meetingOf(world, meeting.id)).meeting
    const refusals = [
      await manager(world).refused(writeDraft, { params, body: { version: 0, text: 'Autre' } }),
      await manager(world).refused(decide, { params, body: someDecision(world) }),
      await manager(world).refused(addToAgenda, { params, body: { points: [{ id: newId(), title: 'A' }] } }),
      await manager(world).refused(recordPresence, {
        params,
        body: { seatId: seats.member.id, presence: 'absent' },
      }),
      await manager(world).refused(changeMeeting, {
        params,
        body: { version, heldOn: '2026-11-22', startsAt: '10:00', place: 'Ailleurs' },
      }),
    ]
    expect(new Set(refusals)).toEqual(new Set(['meeting-signed']))
    await expect(
      world.rows((tx) =>
        tx.query(`update steering.minutes set content = '{}' where territory_id = $1`, [tx.territoryId]),
      ),
    ).rejects.toThrow(/permission denied/)
  })

  it('are verified as the other sealed documents are, by whoever reads the agreements', async () => {
    const world = await aTerritory()
    const neighbour = await aTerritory()
    const { hash, meeting } = await aSignedMeeting(world)
    const asked = (of: World, role: string) =>
      of.as(role).done(checkSeal, { params: {}, body: { fingerprint: hash.slice(0, 16) } })
    expect((await asked(world, 'electedOfficial')).items).toMatchObject([
      { label: 'Procès-verbal d’un comité', isUnchanged: true },
    ])
    expect((await asked(neighbour, 'projectManager')).items).toEqual([])
    expect((await minutesOf(world, meeting.id)).signature).toMatchObject({ hash, isIntact: true })
  })

  it('hold the quorum, the decisions and the figures of the day; later moves do not touch them', async () => {
    const world = await aTerritory()
    const { meeting } = await aSignedMeeting(world)
    const before = (await minutesOf(world, meeting.id)).minutes
    expect(before.quorum).toMatchObject({ voting: 3, counted: 3, isReached: true })
    expect(before.decisions).toMatchObject([{ number: 1, outcome: 'adopted' }])
    expect(before.boards[0]?.figures).toHaveLength(1)
    await world.rows((tx) =>
      tx.query('update agreements.objective set target_min = 99 where territory_id = $1', [tx.territoryId]),
    )
    world.at('2027-03-01T08:00:00Z')
    expect((await minutesOf(world, meeting.id)).minutes).toEqual(before)
    expect((await meetingOf(world, meeting.id)).frozen).toHaveLength(1)
  })

  it('are signed by those who presided, who were there', async () => {
    const world = await aTerritory()
    const { meeting, seats } = await aSittingMeeting(world)
    const params = { meetingId: meeting.id }
    await manager(world).done(recordPresence, {
      params,
      body: { seatId: seats.president.id, presence: 'absent' },
    })
    const sign = (chairIds: string[]) =>
      manager(world).call(signMinutes, { params, body: { version: 0, chairIds } })
    expect((await sign([seats.president.id])).status).toBe(422)
    expect((await sign([newId()])).status).toBe(422)
    expect((await sign([seats.manager.id, seats.member.id])).status).toBe(200)
    expect((await minutesOf(world, meeting.id)).minutes.chairs).toHaveLength(2)
  })

  it('print as PDF and DOCX with their fingerprint; a draft says that it is one', async () => {
    const world = await aTerritory()
    const { meeting, hash } = await aSignedMeeting(world)
    const printed = (meetingId: string, format: 'pdf' | 'docx') =>
      world.as('electedOfficial').call(printMinutes, { params: { meetingId }, query: { format } })
    const pdf = pdfTexts((await printed(meeting.id, 'pdf')).bytes)
    for (const words of ['Comité de pilotage', 'Anne Lefort', 'Écrire aux employeurs'])
      expect(pdf).toContain(words)
    expect(docxTexts((await printed(meeting.id, 'docx')).bytes)).toContain(hash)
    // The table of what was signed compares nothing: the note does.
    expect(pdf).not.toContain('Depuis le dernier comité')
    const other = await aSittingMeeting(world)
    expect(docxTexts((await printed(other.meeting.id, 'docx')).bytes)).toContain('Projet, non signé.')
  })
})
