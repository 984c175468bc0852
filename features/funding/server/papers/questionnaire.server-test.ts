import { beforeEach, expect, it } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { docxTexts } from '#platform/testing/docx-parts.ts'
import { pdfObjects } from '#platform/testing/pdf-objects.ts'
import { printQuestionnaire } from '../../contract.ts'
import { aParticipation } from '../../testing/operation-builders.ts'
import { aQuestionnaire } from '../../testing/questionnaire-builders.ts'

let world: World
let participationId = ''
beforeEach(async () => {
  world = await aTerritory()
  participationId = (await aParticipation(world)).id
})
const printed = (role: string, format: 'pdf' | 'docx') =>
  world.as(role).call(printQuestionnaire, { params: { participationId, moment: 'entry' }, query: { format } })

it('without an answer, is a tagged PDF under the emblem with a box for each choice', async () => {
  const pdf = await printed('referent', 'pdf')
  const objects = pdfObjects(pdf.bytes)
  for (const mark of ['/StructTreeRoot', '/Lang', 'pdfuaid']) expect(objects).toContain(mark)
  const text = docxTexts((await printed('referent', 'docx')).bytes)
  expect(text).toContain('Cofinancé par l’Union européenne')
  expect(text).toContain('[   ] Refuse de répondre')
})

it('says an answer, a refusal, and of a sensitive answer that it is kept for who may read it', async () => {
  await aQuestionnaire(world, {
    participationId,
    answers: { status: { state: 'declined' }, disability: { state: 'value', value: 'yes' } },
  })
  const text = docxTexts((await printed('fundManager', 'docx')).bytes)
  expect(text).toContain('Refuse de répondre')
  expect(text).toContain('Répondu, lecture réservée')
})

it('is printed by nobody who does not read it', async () => {
  expect((await printed('prescriber', 'pdf')).status).toBe(403)
  expect((await printed('secondReferent', 'pdf')).status).toBe(404)
})
