import { describe, expect, it } from 'vitest'
import { aTerritory } from '#apps/testing/world.ts'
import { newId } from '#kernel/id.ts'
import { docxTexts } from '#platform/testing/docx-parts.ts'
import { pdfTexts } from '#platform/testing/pdf-texts.ts'
import { recordMeeting } from '../../contract/meetings.ts'
import { printCertificate, printReport } from '../../contract/papers.ts'
import { anExit, aPositiveExit } from '../../testing/exit-builders.ts'
import { aMeeting } from '../../testing/meeting-builders.ts'
import { aPathway } from '../../testing/pathway-builders.ts'
import { aStep } from '../../testing/step-builders.ts'

describe('a certificate', () => {
  it('says who is followed, since when and by whom, and nothing of why', async () => {
    const world = await aTerritory()
    const { id: pathwayId } = await aPathway(world, { birthDate: '1988-04-02' })
    const answer = await world
      .as('referent')
      .call(printCertificate, { params: { pathwayId }, query: { format: 'docx' } })
    const text = docxTexts(answer.bytes)
    expect(text).toContain(
      'Samira Haddad, dont la date de naissance est le 2 avril 1988, bénéficie d’un accompagnement',
    )
    expect(text).toContain('depuis le 17 août 2026')
    expect(text).not.toMatch(/PLIE|insertion|RSA|chômage|sans emploi/i)
  })

  it('is given by who follows, and leaves its line in the trail', async () => {
    const world = await aTerritory()
    const { id: pathwayId } = await aPathway(world)
    const given = async (role: string) =>
      (await world.as(role).call(printCertificate, { params: { pathwayId }, query: {} })).status
    expect([await given('referent'), await given('fundManager'), await given('secondReferent')]).toEqual([
      ...[200, 403, 404],
    ])
    const lines = await world.rows((tx) =>
      tx.query(`select subject_id as id from audit.line where territory_id = $1 and action = $2`, [
        ...[tx.territoryId, 'pathways.certificate-printed'],
      ]),
    )
    expect(lines).toEqual([{ id: pathwayId }])
  })
})

describe('the report of an ended pathway', () => {
  const printed = async (world: Awaited<ReturnType<typeof aTerritory>>, role: string, pathwayId: string) =>
    pdfTexts((await world.as(role).call(printReport, { params: { pathwayId }, query: {} })).bytes)

  it('counts meetings, dates steps and says the exit with its proof', async () => {
    const world = await aTerritory()
    const pathway = await aPathway(world)
    await aMeeting(world, { pathway, presence: 'honoured', at: '2026-10-12T09:00:00Z' })
    await aMeeting(world, { pathway, presence: 'absent', at: '2026-10-19T09:00:00Z' })
    await aStep(world, { pathwayId: pathway.id, label: 'Atelier cuisine', moves: ['start', 'finish'] })
    await anExit(world, { pathwayId: pathway.id })
    const text = await printed(world, 'fundManager', pathway.id)
    for (const words of ['Entretiens : 1', 'Rendez-vous manqués : 1', 'Atelier cuisine', 'Sortie neutre'])
      expect(text).toContain(words)
    const { pathwayId } = await aPositiveExit(world)
    expect(await printed(world, 'referent', pathwayId)).toContain('Justificatifs attendus')
  })

  it('holds no note, no theme and no reason of the exit, whoever prints it', async () => {
    const world = await aTerritory()
    const pathway = await aPathway(world)
    await world.as('referent').done(recordMeeting, {
      params: { pathwayId: pathway.id },
      body: {
        ...{ id: newId(), kind: 'interview', at: '2026-11-20T09:00:00Z' },
        ...{ presence: 'honoured', note: 'Note-secrète' },
      },
    })
    await anExit(world, { pathwayId: pathway.id, reasonCode: 'long-illness', comment: 'Mot-secret' })
    const text = await printed(world, 'referent', pathway.id)
    expect(text).toContain('Sortie neutre')
    expect(text).not.toMatch(/Note-secrète|Mot-secret|maladie|invalidité/i)
  })

  it('is refused while the pathway goes on', async () => {
    const world = await aTerritory()
    const { id: pathwayId } = await aPathway(world)
    expect(await world.as('referent').refused(printReport, { params: { pathwayId }, query: {} })).toBe(
      'pathway-not-ended',
    )
  })
})
