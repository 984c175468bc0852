import { describe, expect, it } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { saveTemplate } from '#features/templates/contract.ts'
import { newId } from '#kernel/id.ts'
import { docxTexts } from '#platform/testing/docx-parts.ts'
import { pdfObjects } from '#platform/testing/pdf-objects.ts'
import { pdfTexts } from '#platform/testing/pdf-texts.ts'
import { handOver, proposeAppointments, undoAct } from '../../contract/caseload.ts'
import {
  printActLetters,
  printPathwayLetter,
  readActLetters,
  readPathwayLetter,
} from '../../contract/letters.ts'
import { aMeeting } from '../../testing/meeting-builders.ts'
import { aPathway } from '../../testing/pathway-builders.ts'

const atHome = async (world: World, personId: string) =>
  world.rows((tx) =>
    tx.query(
      `update people.person set address = '3 rue des Tilleuls', postal_code = '59000' where territory_id = $1 and id = $2`,
      [tx.territoryId, personId],
    ),
  )

const proposed = async (world: World, pathwayIds: readonly string[]) => {
  const body = {
    id: newId(),
    kind: 'interview' as const,
    place: 'Maison de l’emploi',
    appointments: pathwayIds.map((pathwayId) => ({ id: newId(), pathwayId, at: '2026-11-26T13:00:00Z' })),
  }
  await world.as('referent').done(proposeAppointments, { params: {}, body })
  return body.id
}

describe('letters', () => {
  it('of an appointment give the day, the hour, the place and how to answer', async () => {
    const world = await aTerritory()
    const pathway = await aPathway(world)
    await atHome(world, pathway.personId)
    const place = 'Maison de l’emploi'
    await aMeeting(world, { pathway, presence: 'planned', at: '2026-11-26T13:00:00Z', place })
    const letter = await world
      .as('referent')
      .done(readPathwayLetter, { params: { pathwayId: pathway.id, kind: 'appointment' } })
    expect(letter.recipient).toEqual(['Samira Haddad', '3 rue des Tilleuls', '59000 Lille'])
    expect(letter.paragraphs.join(' ')).toMatch(/jeudi 26 novembre à 14 h, Maison de l’emploi\./)
    expect(letter.paragraphs.join(' ')).toContain(world.members.referent?.email)
  })

  it('never say why the person is followed, nor by which scheme', async () => {
    const world = await aTerritory()
    const { id } = await aPathway(world)
    const { text } = await world
      .as('referent')
      .call(readPathwayLetter, { params: { pathwayId: id, kind: 'new-referent' } })
    expect(text).not.toMatch(/PLIE|insertion|RSA|chômage|France Travail/i)
  })

  it('cannot be written for an appointment that nobody fixed', async () => {
    const world = await aTerritory()
    const { id } = await aPathway(world)
    const params = { pathwayId: id, kind: 'appointment' as const }
    expect(await world.as('referent').refused(readPathwayLetter, { params })).toBe('nothing-to-write')
  })

  it('of an act are for those alone to whom no mail went, and only for its author', async () => {
    const world = await aTerritory()
    const [paper, mail] = [await aPathway(world), await aPathway(world, { email: 'a@exemple.fr' })]
    const actId = await proposed(world, [paper.id, mail.id])
    const { items } = await world.as('referent').done(readActLetters, { params: { actId } })
    expect(items.map((one) => one.pathwayId)).toEqual([paper.id])
    expect(await world.as('projectManager').refused(readActLetters, { params: { actId } })).toBe('not-found')
  })

  it('of a hand-over name who follows from now on', async () => {
    const world = await aTerritory()
    const pathway = await aPathway(world)
    const body = {
      id: newId(),
      memberId: world.members.secondReferent?.memberId ?? '',
      startsOn: '2026-11-23',
      reason: 'Absence longue',
      pathwayIds: [pathway.id],
    }
    await world.as('projectManager').done(handOver, { params: {}, body })
    const { items } = await world.as('projectManager').done(readActLetters, { params: { actId: body.id } })
    expect(items[0]?.paragraphs.join(' ')).toMatch(/vous accompagne désormais/)
  })

  it('are not written for an act that was taken back', async () => {
    const world = await aTerritory()
    const actId = await proposed(world, [(await aPathway(world)).id])
    await world.as('referent').done(undoAct, { params: { actId } })
    expect(await world.as('referent').refused(readActLetters, { params: { actId } })).toBe('already-undone')
  })

  it('leave a line in the trail of the person whose address was read', async () => {
    const world = await aTerritory()
    const pathway = await aPathway(world)
    const params = { pathwayId: pathway.id, kind: 'new-referent' as const }
    await world.as('referent').done(readPathwayLetter, { params })
    const lines = await world.rows((tx) =>
      tx.query(`select subject_id as id from audit.line where territory_id = $1 and action = $2`, [
        ...[tx.territoryId, 'pathways.letter-prepared'],
      ]),
    )
    expect(lines).toEqual([{ id: pathway.personId }])
  })

  it('leave as one document, a page each, with the words of the screen and where rights are told', async () => {
    const world = await aTerritory()
    const persons = [await aPathway(world), await aPathway(world, { givenName: 'Nadia' })]
    await atHome(world, persons[0]?.personId ?? '')
    const actId = await proposed(
      world,
      persons.map(({ id }) => id),
    )
    const params = { actId }
    const { items } = await world.as('referent').done(readActLetters, { params })
    const pdf = (await world.as('referent').call(printActLetters, { params, query: {} })).bytes
    const docx = (await world.as('referent').call(printActLetters, { params, query: { format: 'docx' } }))
      .bytes
    expect(pdfObjects(pdf)).toContain('/Count 2')
    const squeezed = (text: string) => text.replaceAll(/\s+/g, ' ')
    for (const text of [pdfTexts(pdf), docxTexts(docx)].map(squeezed)) {
      for (const { subject, recipient } of items)
        for (const words of [subject, ...recipient]) expect(text).toContain(squeezed(words))
      expect(text).toContain('3 rue des Tilleuls')
      expect(text).toContain('Vos données et vos droits')
      expect(text).not.toMatch(/PLIE|insertion|RSA|chômage|France Travail/i)
    }
    expect(squeezed(docxTexts(docx))).toContain(squeezed(items[0]?.paragraphs[1] ?? 'nothing'))
  })

  it('are written in the text of the territory, on screen and on paper', async () => {
    const world = await aTerritory()
    const pathway = await aPathway(world)
    await world.as('projectManager').done(saveTemplate, {
      params: { templateCode: 'nouveau-referent' },
      body: { id: newId(), after: 0, text: '# Bonjour {{personne}}\n\nAppelez {{referent}}.' },
    })
    const params = { pathwayId: pathway.id, kind: 'new-referent' as const }
    const letter = await world.as('referent').done(readPathwayLetter, { params })
    expect([letter.subject, ...letter.paragraphs]).toEqual([
      ...['Bonjour Samira Haddad', `Appelez ${letter.signature}.`],
    ])
    const docx = await world.as('referent').call(printPathwayLetter, { params, query: { format: 'docx' } })
    expect(docxTexts(docx.bytes)).toContain(`Appelez ${letter.signature}.`)
  })
})
