import { describe, expect, it } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { anOperation } from '#features/funding/testing/operation-builders.ts'
import { newId } from '#kernel/id.ts'
import { docxParts, docxTexts } from '#platform/testing/docx-parts.ts'
import { pdfAlternatives, pdfObjects } from '#platform/testing/pdf-objects.ts'
import { pdfTexts } from '#platform/testing/pdf-texts.ts'
import { closeSession, correctPresence, printPresence, printSheet, signSheet } from '../../contract.ts'
import { anEndedSession, notePresence } from '../../testing/training-builders.ts'

const close = (world: World, session: { readonly id: string; readonly version: number }) =>
  world
    .as('projectManager')
    .done(closeSession, { params: { sessionId: session.id }, body: { version: session.version } })

describe('a certificate of attendance', () => {
  it('says the public name, the half-days at which she came and their hours, once the session is closed', async () => {
    const world = await aTerritory()
    const { session, enrolmentId } = await anEndedSession(world)
    await notePresence(world, session.id, enrolmentId, ['present', 'absent'])
    const input = { params: { sessionId: session.id, enrolmentId }, query: { format: 'docx' as const } }
    expect(await world.as('stepOperator').refused(printPresence, input)).toBe('session-still-open')
    await close(world, session)
    const text = docxTexts((await world.as('stepOperator').call(printPresence, input)).bytes)
    for (const words of ['Haddad Samira', 'Écrire et lire au quotidien', 'matin, de 9 h à 12 h', '3 h'])
      expect(text).toContain(words)
    expect(text).not.toMatch(/après-midi|illettrisme/)
  })

  it('is for who came, and is given by who attends the session', async () => {
    const world = await aTerritory()
    const { session, enrolmentId } = await anEndedSession(world)
    await notePresence(world, session.id, enrolmentId, ['excused', 'absent'])
    await close(world, session)
    const input = { params: { sessionId: session.id, enrolmentId }, query: {} }
    expect(await world.as('stepOperator').refused(printPresence, input)).toBe('not-attended')
    expect((await world.as('fundManager').call(printPresence, input)).status).toBe(403)
    expect((await world.as('secondReferent').call(printPresence, input)).status).toBe(404)
  })
})

describe('an attendance sheet', () => {
  it('has a page a half-day, the drawn signature and what it says, under the emblem of who pays', async () => {
    const world = await aTerritory()
    const { id: operationId } = await anOperation(world)
    const { session, enrolmentId } = await anEndedSession(world, { activity: { operationId } })
    await world.as('stepOperator').done(signSheet, {
      params: { sessionId: session.id },
      body: { id: newId(), enrolmentId, part: 'morning', drawing: 'M10 10 L40 30' },
    })
    const params = { sessionId: session.id }
    const pdf = (await world.as('stepOperator').call(printSheet, { params, query: {} })).bytes
    expect(pdfObjects(pdf)).toContain('/Count 2')
    expect(pdfAlternatives(pdf)).toContain('Signature')
    expect(pdfAlternatives(pdf)).toContain('Emblème de l’Union européenne')
    expect(pdfTexts(pdf)).toMatch(/Signé le 24 novembre 2026 à \d+ h/)
    const docx = (await world.as('stepOperator').call(printSheet, { params, query: { format: 'docx' } }))
      .bytes
    expect(docxTexts(docx)).toContain('Cofinancé par l’Union européenne')
    expect(docxParts(docx).get('word/document.xml')).toContain('descr="Emblème de l’Union européenne"')
    expect(docxParts(docx).has('word/media/emblem.png')).toBe(true)
  })

  it('says under the table which presence was corrected since the seal, by whom and why', async () => {
    const world = await aTerritory()
    const { session, enrolmentId } = await anEndedSession(world)
    const params = { sessionId: session.id }
    const manager = world.as('projectManager')
    await manager.done(closeSession, { params, body: { version: session.version } })
    await manager.done(correctPresence, {
      params,
      body: { enrolmentId, part: 'morning', value: 'excused', reason: 'Convoquée le même jour' },
    })
    const pdf = pdfTexts((await manager.call(printSheet, { params, query: {} })).bytes)
    expect(pdf).toContain('excusé (corrigé)')
    expect(pdf).toMatch(/la feuille scellée disait « présent »/)
    expect(pdf).toContain('Convoquée le même jour')
  })

  it('names whom it concerns in the trail, and is printed by who attends alone', async () => {
    const world = await aTerritory()
    const { session, personId } = await anEndedSession(world)
    const params = { sessionId: session.id }
    expect((await world.as('projectManager').call(printSheet, { params, query: {} })).status).toBe(200)
    expect((await world.as('fundManager').call(printSheet, { params, query: {} })).status).toBe(403)
    const lines = await world.rows((tx) =>
      tx.query(
        `select c.subject_id as id from audit.line l
         join audit.concerned c on c.territory_id = $1 and c.line_id = l.id
         where l.territory_id = $1 and l.action = 'training.sheet-printed'`,
        [tx.territoryId],
      ),
    )
    expect(lines).toEqual([{ id: personId }])
  })
})
