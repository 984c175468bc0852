import { expect, it } from 'vitest'
import { aTerritory } from '#apps/testing/world.ts'
import { pdfObjects } from '#platform/testing/pdf-objects.ts'
import { printEngagement, writeEngagement } from '../../../contract/agreements-of-engagement.ts'
import { aDraft } from '../../../testing/engagement-builders.ts'

it('prints a tagged PDF of one page, its opening written, whatever people typed', async () => {
  const world = await aTerritory()
  const { id, version } = await aDraft(world)
  await world.as('referent').done(writeEngagement, {
    params: { contractId: id },
    body: { version, aim: '#panic("x") = $x^2$ *gras*', startsOn: '2026-11-23', objectives: [] },
  })
  const answer = await world.as('referent').call(printEngagement, { params: { contractId: id }, query: {} })
  expect([answer.status, answer.headers['content-type']]).toEqual([200, 'application/pdf'])
  const objects = pdfObjects(answer.bytes)
  for (const mark of ['/StructTreeRoot', '/Lang', 'pdfuaid', '/Count 1']) expect(objects).toContain(mark)
  const lines = await world.rows((tx) =>
    tx.query(
      `select details ->> 'version' as version, details ->> 'template' as template from audit.line
       where territory_id = $1 and action = 'pathways.contract-printed'`,
      [tx.territoryId],
    ),
  )
  expect(lines).toEqual([{ version: '1', template: '2026-11-29' }])
})

it('is printed by who reads the pathway, and by nobody else', async () => {
  const world = await aTerritory()
  const { id } = await aDraft(world)
  const printed = async (role: string) =>
    (await world.as(role).call(printEngagement, { params: { contractId: id }, query: {} })).status
  expect(await printed('projectManager')).toBe(200)
  expect(await printed('prescriber')).toBe(403)
})
