import { beforeEach, describe, expect, it } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { newId } from '#kernel/id.ts'
import { changeTool, createTool, listTools, readDraft, withdrawTool } from '../../contract.ts'
import { aDraftText, aTool, aToolBody } from '../../testing/library-builders.ts'

describe('the toolbox', () => {
  let world: World
  beforeEach(async () => {
    world = await aTerritory()
  })
  const manager = () => world.as('projectManager')
  const tools = async (query: object = {}) =>
    (await world.as('prescriber').done(listTools, { params: {}, query })).items

  it('is filtered by theme, kind and words, what the territory added beside what is shipped', async () => {
    await aTool(world)
    const inclusion = await tools({ theme: 'inclusion', kind: 'action' })
    expect(inclusion.map(({ title, isOwn }) => [title.fr, isOwn])).toEqual([
      ['Lever un frein par étape', false],
      ['Un café des employeurs', true],
    ])
    expect((await tools({ text: 'cafe' })).map(({ title }) => title.fr)).toEqual(['Un café des employeurs'])
  })

  it('keeps in a text what was taken from it, changed or withdrawn since', async () => {
    const tool = await aTool(world)
    const { id: draftId } = await aDraftText(world, tool.code)
    const { id: _, ...fields } = aToolBody()
    const changed = { version: 1, ...fields, content: 'Chaque lundi.' }
    await manager().done(changeTool, { params: { toolId: tool.code }, body: changed })
    await manager().done(withdrawTool, { params: { toolId: tool.code }, query: { version: 2 } })
    const { blocks } = await manager().done(readDraft, { params: { draftId } })
    expect(blocks[0]).toMatchObject({ kind: 'action', content: tool.content.fr, source: 'Bilan 2025' })
    expect((await tools()).some(({ isOwn }) => isOwn)).toBe(false)
  })

  it('is written by who writes agreements, at its last version, in its own territory', async () => {
    const { code: toolId } = await aTool(world)
    const { id: _, ...fields } = aToolBody()
    const body = { version: 7, ...fields }
    expect(await manager().refused(changeTool, { params: { toolId }, body })).toBe('stale-version')
    expect(await world.as('referent').refused(createTool, { params: {}, body: aToolBody() })).toBe(
      'right-missing',
    )
    const neighbour = (await aTerritory()).as('projectManager')
    const query = { version: 1 }
    expect(await neighbour.refused(withdrawTool, { params: { toolId }, query })).toBe('not-found')
    expect(await manager().refused(withdrawTool, { params: { toolId: newId() }, query })).toBe('not-found')
  })
})
