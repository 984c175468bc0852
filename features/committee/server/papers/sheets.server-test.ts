import { expect, it } from 'vitest'
import { aTerritory } from '#apps/testing/world.ts'
import { aRuleSet } from '#features/eligibility/testing/rule-set-builders.ts'
import { docxTexts } from '#platform/testing/docx-parts.ts'
import { pdfObjects } from '#platform/testing/pdf-objects.ts'
import { printNamedSheets, printSheets } from '../../contract.ts'
import { aSession, aSessionWithItem } from '../../testing/session-builders.ts'

it('the sheets without a name are a tagged PDF, a page each, that names nobody', async () => {
  const world = await aTerritory()
  await aRuleSet(world)
  const { session } = await aSessionWithItem(world)
  const params = { sessionId: session.id }
  const member = world.as('committeeMember')
  const objects = pdfObjects((await member.call(printSheets, { params, query: {} })).bytes)
  for (const mark of ['/StructTreeRoot', '/Lang', 'pdfuaid', '/Count 1']) expect(objects).toContain(mark)
  const text = docxTexts((await member.call(printSheets, { params, query: { format: 'docx' } })).bytes)
  expect(text).toContain('Candidature n° 1')
  expect(text).toContain('26 à 49 ans')
  expect(text).toMatch(/Habite le territoire\s+remplie/)
  expect(text).toMatch(/– [^\n]*RSA[^\n]*\s+non remplie/)
  expect(text).not.toMatch(/Lacroix|Mehdi|1979/)
})

it('the sheets with names are printed by who runs the sittings alone', async () => {
  const world = await aTerritory()
  const { session } = await aSessionWithItem(world)
  const asked = { params: { sessionId: session.id }, query: { format: 'docx' as const } }
  expect((await world.as('committeeMember').call(printNamedSheets, asked)).status).toBe(403)
  const text = docxTexts((await world.as('entryDesk').call(printNamedSheets, asked)).bytes)
  expect(text).toContain('Mehdi Lacroix')
})

it('one application is printed alone, and an empty agenda prints nothing', async () => {
  const world = await aTerritory()
  const { session } = await aSessionWithItem(world)
  const params = { sessionId: session.id }
  const desk = world.as('entryDesk')
  const ofNumber = (number: number) => desk.call(printSheets, { params, query: { number } })
  expect([(await ofNumber(1)).status, (await ofNumber(2)).status]).toEqual([200, 409])
  const empty = await aSession(world)
  expect(await desk.refused(printSheets, { params: { sessionId: empty.id }, query: {} })).toBe(
    'nobody-on-agenda',
  )
})
