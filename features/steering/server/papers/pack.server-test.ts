import { describe, expect, it } from 'vitest'
import { aTerritory } from '#apps/testing/world.ts'
import {
  aManualObjective,
  anAgreement,
  anObjective,
} from '#features/agreements/testing/agreement-builders.ts'
import { aPathway } from '#features/pathways/testing/pathway-builders.ts'
import { newId } from '#kernel/id.ts'
import { docxParts, docxTexts } from '#platform/testing/docx-parts.ts'
import { pdfTexts } from '#platform/testing/pdf-texts.ts'
import { addToAgenda, printNote, takePack, takeSheet, takeSlides } from '../../contract.ts'
import { aDecision, aMeeting, aSignedMeeting, aSittingMeeting } from '../../testing/meeting-builders.ts'

const pages = (pdf: Buffer): number => pdf.toString('latin1').split(/\/Type\s*\/Page\b/).length - 1

describe('the pack of a committee', () => {
  it('is one archive: note in PDF and DOCX, slides, spreadsheet', async () => {
    const world = await aTerritory()
    const { meeting } = await aSittingMeeting(world)
    await aDecision(world, meeting.id)
    const answer = await world.as('electedOfficial').call(takePack, { params: { meetingId: meeting.id } })
    expect(answer.status, answer.text.slice(0, 300)).toBe(200)
    expect([...docxParts(answer.bytes).keys()]).toEqual([
      ...['note-2026-11-23.pdf', 'note-2026-11-23.docx', 'diaporama-2026-11-23.pptx'],
      'donnees-2026-11-23.xlsx',
    ])
  })

  it('has a note of two pages at most, with forty objectives and thirty decisions', async () => {
    const world = await aTerritory()
    const objectives = Array.from({ length: 40 }, (_, at) =>
      anObjective({ label: `Objectif numéro ${at + 1} de la convention du territoire` }),
    )
    const { meeting } = await aSittingMeeting(world, {
      agreementIds: [await anAgreement(world, ...objectives)],
    })
    for (let at = 0; at < 30; at++)
      await aDecision(world, meeting.id, {
        label: `Décision numéro ${at + 1}, à mettre en œuvre avec les partenaires.`,
      })
    const params = { meetingId: meeting.id }
    const { bytes } = await world.as('committeeMember').call(printNote, { params, query: {} })
    expect(pages(bytes)).toBeLessThanOrEqual(2)
    const said = pdfTexts(bytes)
    expect(said).toContain('Et 22 autres décisions')
    expect(said).toContain('Et 28 autres objectifs')
  })

  it('says in the note how many points it leaves to the slides, and ends what was decided as a sentence', async () => {
    const world = await aTerritory()
    const { meeting } = await aSittingMeeting(world)
    const params = { meetingId: meeting.id }
    const points = Array.from({ length: 11 }, (_, at) => ({ id: newId(), title: `Point numéro ${at + 1}` }))
    await world.as('projectManager').done(addToAgenda, { params, body: { points } })
    await aDecision(world, meeting.id, { label: 'Financer deux ateliers' })
    const answer = await world.as('committeeMember').call(printNote, { params, query: { format: 'docx' } })
    const note = docxTexts(answer.bytes)
    expect(note).toContain('Et 2 autres points, dans le diaporama.')
    expect(note).toContain('Financer deux ateliers. ')
  })

  it('has no person and no small cell, whoever asks for it', async () => {
    const world = await aTerritory()
    const objective = anObjective({
      indicatorCode: 'entries',
      label: 'Entrées',
      target: { min: 40, max: null },
    })
    const { meeting } = await aSittingMeeting(world, { agreementIds: [await anAgreement(world, objective)] })
    for (let at = 0; at < 3; at++) await aPathway(world, { familyName: 'Haddad' })
    const params = { meetingId: meeting.id }
    for (const role of ['projectManager', 'electedOfficial', 'referent']) {
      const note = docxTexts(
        (await world.as(role).call(printNote, { params, query: { format: 'docx' } })).bytes,
      )
      expect(note).toContain('non publié (moins de 5)')
      expect(note).not.toContain('Haddad')
      const slides = docxParts((await world.as(role).call(takeSlides, { params })).bytes)
      expect([...slides.values()].join('')).toContain('non publié (moins de 5)')
      const sheet = docxParts((await world.as(role).call(takeSheet, { params })).bytes)
      expect([...sheet.values()].join('')).not.toContain('Haddad')
    }
  })

  it('says in its own unit what a partner counts, and in words what it has nothing to show', async () => {
    const world = await aTerritory()
    const agreementIds = [await anAgreement(world, aManualObjective()), await anAgreement(world)]
    const { meeting } = await aSittingMeeting(world, { agreementIds })
    const params = { meetingId: meeting.id }
    const manager = world.as('projectManager')
    const note = docxTexts((await manager.call(printNote, { params, query: { format: 'docx' } })).bytes)
    expect(note).toMatch(/2\s500\sheures/)
    const slides = [...docxParts((await manager.call(takeSlides, { params })).bytes).values()].join('')
    expect(slides).toContain('Aucun objectif pour cette période.')
    expect(slides).toContain('Aucune décision à suivre.')
    const sheet = [...docxParts((await manager.call(takeSheet, { params })).bytes).values()].join('')
    expect(sheet).toContain('heures')
    expect(sheet).not.toContain('amount')
  })

  it('says how each figure moved since the figures frozen with the last minutes', async () => {
    const world = await aTerritory()
    const { body } = await aSignedMeeting(world)
    const next = await aMeeting(world, body.id, { heldOn: '2026-12-01' })
    await world.rows((tx) =>
      tx.query(
        `update steering.meeting set held_on = '2026-11-20' where territory_id = $1 and state = 'signed'`,
        [tx.territoryId],
      ),
    )
    const answer = await world
      .as('committeeMember')
      .call(printNote, { params: { meetingId: next.id }, query: { format: 'docx' } })
    expect(docxTexts(answer.bytes)).toContain('Depuis le dernier comité')
  })

  it('is refused to the neighbour, and leaves a line in the trail', async () => {
    const world = await aTerritory()
    const neighbour = await aTerritory()
    const { meeting } = await aSittingMeeting(world)
    const params = { meetingId: meeting.id }
    expect(await neighbour.as('projectManager').refused(takePack, { params })).toBe('not-found')
    await world.as('committeeMember').call(takePack, { params })
    const lines = await world.rows((tx) =>
      tx.query(`select details from audit.line where territory_id = $1 and action = 'steering.pack-taken'`, [
        tx.territoryId,
      ]),
    )
    expect(lines).toEqual([{ details: { file: 'pack.zip' } }])
  })
})
