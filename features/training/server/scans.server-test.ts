import { expect, it } from 'vitest'
import { withFile } from '#apps/testing/request-of.ts'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { pngOf } from '#features/documents/testing/file-builders.ts'
import { newId } from '#kernel/id.ts'
import { addScan, listScans } from '../contract.ts'
import { anEndedSession } from '../testing/training-builders.ts'

const sent = (world: World, sessionId: string, file: { name: string; content: string | Buffer }) =>
  world
    .as('projectManager')
    .call(
      addScan,
      withFile({ params: { sessionId, scanId: newId() } }, file as { name: string; content: string }),
    )

it('the scan of a signed sheet is a PDF or a picture, whatever the page that sends it lets through', async () => {
  const world = await aTerritory()
  const { session } = await anEndedSession(world)
  const refused = await sent(world, session.id, {
    name: 'feuille.csv',
    content: 'nom;présence\nSamira;oui\n',
  })
  expect([refused.status, refused.problem]).toMatchObject([
    422,
    { code: 'file-type-refused', params: { types: 'PDF, JPG, PNG' } },
  ])
  expect((await sent(world, session.id, { name: 'feuille.png', content: pngOf() })).status).toBe(200)
  const { items } = await world.as('projectManager').done(listScans, { params: { sessionId: session.id } })
  expect(items.map(({ name }) => name)).toEqual(['feuille.png'])
})
