import { describe, expect, it } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { listOpenings } from '#features/people/contract.ts'
import { checkSeal } from '#features/seals/contract.ts'
import { readTemplateRoute, saveTemplate } from '#features/templates/contract.ts'
import { newId } from '#kernel/id.ts'
import { docxTexts } from '#platform/testing/docx-parts.ts'
import { pdfObjects } from '#platform/testing/pdf-objects.ts'
import { pdfTexts } from '#platform/testing/pdf-texts.ts'
import { cancelSession, correctDecision, printMinutes } from '../../contract.ts'
import { anAdmission, aSession, aSessionWithItem, aSignedSession } from '../../testing/session-builders.ts'

const printed = async (world: World, sessionId: string, format: 'pdf' | 'docx') =>
  (await world.as('entryDesk').call(printMinutes, { params: { sessionId }, query: { format } })).bytes
const asText = async (world: World, sessionId: string) => docxTexts(await printed(world, sessionId, 'docx'))
/** Without what a line puts between words or inside one too long for it. */
const squeezed = (text: string): string => text.replaceAll(/\s|\u200b|\u00ad/g, '')

describe('the minutes as a document', () => {
  it('are a tagged PDF that names who sat and gives who applies as a number', async () => {
    const world = await aTerritory()
    const { session } = await aSignedSession(world)
    const pdf = await printed(world, session.id, 'pdf')
    for (const mark of ['/StructTreeRoot', '/Lang', 'pdfuaid']) expect(pdfObjects(pdf)).toContain(mark)
    const text = pdfTexts(pdf)
    for (const word of ['Membre projectManager', 'Quorum atteint', 'Un autre accompagnement convient mieux'])
      expect(text).toContain(word)
    expect(text).not.toMatch(/Lacroix|Mehdi|1979/)
  })

  it('before the signature are a draft with room to sign, and bear no fingerprint', async () => {
    const world = await aTerritory()
    const { session } = await aSessionWithItem(world)
    const text = await asText(world, session.id)
    expect(text).toContain('Projet : ce procès-verbal n’est pas signé.')
    expect(text).toContain('Nom, date et signature :')
    expect(text).toContain('Non examinée')
    expect(text).not.toMatch(/Empreinte|Copie de travail/)
  })

  it('once signed say who, when and the fingerprint, by which « Vérifier un document » knows them', async () => {
    const world = await aTerritory()
    const { session } = await aSignedSession(world)
    const text = squeezed(pdfTexts(await printed(world, session.id, 'pdf')))
    expect(text).toMatch(/MembreprojectManager,présidencedeséance/)
    expect(text).toMatch(/le23novembre2026à9h,parMembreentryDesk/)
    expect(text).not.toMatch(/Projet|Copiedetravail/)
    const whole = /textesigné:([0-9a-f]{64})/.exec(text)?.[1] ?? ''
    const foot = /Empreinte([0-9a-f]{16})/.exec(text)?.[1] ?? ''
    for (const fingerprint of [whole, foot]) {
      const { items } = await world.as('entryDesk').done(checkSeal, { params: {}, body: { fingerprint } })
      expect(items).toMatchObject([{ label: 'Procès-verbal de commission', isUnchanged: true }])
    }
  })

  it('as DOCX say that they are a working copy, not what was signed', async () => {
    const world = await aTerritory()
    const { session } = await aSignedSession(world)
    expect(await asText(world, session.id)).toContain('ce fichier n’est pas le procès-verbal signé')
  })

  it('show a correction beside the decision that was signed', async () => {
    const world = await aTerritory()
    const { session, item } = await aSignedSession(world)
    await world.as('projectManager').done(correctDecision, {
      params: { sessionId: session.id, itemId: item.itemId },
      body: { ...anAdmission(world, item.version), correctionReason: 'Une place s’est libérée' },
    })
    const text = await asText(world, session.id)
    expect(text).toContain('Refus')
    expect(text).toMatch(/Corrections depuis la signature[\s\S]*Admission[\s\S]*Une place s’est libérée/)
  })

  it('of a cancelled sitting say that they are no minutes', async () => {
    const world = await aTerritory()
    const { id, version } = await aSession(world)
    await world.as('projectManager').done(cancelSession, {
      params: { sessionId: id },
      body: { version, reason: 'Trop peu de candidatures' },
    })
    expect(await asText(world, id)).toContain('Séance annulée')
  })

  it('keep the text of the day of their signature, whatever the territory writes since', async () => {
    const world = await aTerritory()
    const { session } = await aSignedSession(world)
    const open = await aSession(world, { heldOn: '2026-11-30' })
    world.at('2026-11-23T08:05:00Z')
    const params = { templateCode: 'proces-verbal' }
    const manager = world.as('projectManager')
    const { shippedText } = await manager.done(readTemplateRoute, { params })
    await manager.done(saveTemplate, {
      params,
      body: { id: newId(), after: 0, text: `${shippedText}\nTexte du territoire.` },
    })
    expect(await asText(world, open.id)).toContain('Texte du territoire.')
    expect(await asText(world, session.id)).not.toContain('Texte du territoire.')
  })

  it('are printed by who runs the sittings alone, and told in the trail of each person on them', async () => {
    const world = await aTerritory()
    const { session, application } = await aSignedSession(world)
    const asked = { params: { sessionId: session.id }, query: {} }
    for (const role of ['committeeMember', 'referent'])
      expect((await world.as(role).call(printMinutes, asked)).status).toBe(403)
    expect((await world.as('projectManager').call(printMinutes, asked)).status).toBe(200)
    const neighbour = await aTerritory()
    expect((await neighbour.as('projectManager').call(printMinutes, asked)).status).toBe(404)
    const { items } = await world
      .as('projectManager')
      .done(listOpenings, { params: { personId: application.personId }, query: {} })
    expect(items.map(({ action }) => action)).toContain('committee.minutes-printed')
  })
})
