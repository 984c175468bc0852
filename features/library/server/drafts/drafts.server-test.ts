import { beforeEach, describe, expect, it } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { removeObjective } from '#features/agreements/contract.ts'
import {
  aManualObjective,
  anAgreement,
  anObjective,
} from '#features/agreements/testing/agreement-builders.ts'
import { countedPathways } from '#features/agreements/testing/counted-pathways.ts'
import { newId } from '#kernel/id.ts'
import {
  addBlock,
  changeBlock,
  changeDraft,
  compareDraft,
  createDraft,
  type Draft,
  listFigures,
  moveBlock,
  printDraft,
  readDraft,
  removeBlock,
  saveDraftVersion,
  signDraft,
} from '../../contract.ts'
import { aBlock, aBlockBody, aCitingDraft, aDraftText } from '../../testing/library-builders.ts'

const signed = (count: number) => Array.from({ length: count }, () => ({ signedOn: '2026-02-02' }))
const figuresIn = (draft: Draft) => draft.blocks.map(({ figure }) => [figure?.value, figure?.state])

describe('the volet of a CRTE', () => {
  let world: World
  beforeEach(async () => {
    world = await aTerritory()
  })
  const manager = () => world.as('projectManager')
  const read = (draftId: string, role = 'projectManager') =>
    world.as(role).done(readDraft, { params: { draftId } })
  const sign = (draftId: string, signedOn = '2026-01-05') =>
    manager().done(signDraft, { params: { draftId }, body: { id: newId(), signedOn } })

  it('opens with the texts chosen in the toolbox, in their order, each with its source', async () => {
    const draft = await aDraftText(world, 'industrie-section', 'jeunesse-objectif')
    expect(draft.blocks.map(({ kind, title }) => [kind, title])).toEqual([
      ['text', 'L’industrie cherche des bras, le territoire en forme'],
      ['objective', 'Une solution pour chaque jeune repéré'],
    ])
    expect(draft.blocks.every(({ source }) => source.length > 0)).toBe(true)
    const body = { id: newId(), label: 'Volet', tools: ['jeunesse-objectif', 'inconnu'] }
    expect(await manager().refused(createDraft, { params: {}, body })).toBe('unknown-tool')
  })

  it('shows its figures live until it is signed, then never moves again', async () => {
    await countedPathways(world, signed(6))
    const { id } = await aCitingDraft(world)
    expect(figuresIn(await read(id))).toEqual([[6, 'known']])
    await countedPathways(world, signed(2))
    expect(figuresIn(await read(id))).toEqual([[8, 'known']])
    await sign(id)
    await countedPathways(world, signed(3))
    const after = await read(id, 'electedOfficial')
    expect(figuresIn(after)).toEqual([[8, 'known']])
    expect(after.signed).toMatchObject({ on: '2026-01-05', versionNumber: 1 })
  })

  it('is written no more once signed, by any door', async () => {
    const { id: draftId, blocks } = await aCitingDraft(world)
    await sign(draftId)
    const params = { draftId, blockId: blocks[0]?.id ?? '' }
    const words = { title: 'Autre', figure: { source: 'cockpit', code: 'entries' } } as const
    expect([
      await manager().refused(addBlock, { params: { draftId }, body: aBlockBody() }),
      await manager().refused(changeBlock, { params, body: { version: 1, ...words } }),
      await manager().refused(moveBlock, { params, body: { direction: 'up' } }),
      await manager().refused(removeBlock, { params, query: { version: 1 } }),
      await manager().refused(changeDraft, { params: { draftId }, body: { version: 1, label: 'Autre' } }),
      await manager().refused(saveDraftVersion, { params: { draftId }, body: { id: newId() } }),
      await manager().refused(signDraft, {
        params: { draftId },
        body: { id: newId(), signedOn: '2026-01-05' },
      }),
    ]).toEqual(Array.from({ length: 7 }, () => 'draft-signed'))
  })

  it('shows no figure under five, whoever reads', async () => {
    await countedPathways(world, signed(3))
    const { id } = await aCitingDraft(world)
    expect(figuresIn(await read(id))).toEqual([[null, 'hidden']])
    expect(figuresIn(await read(id, 'prescriber'))).toEqual([[null, 'hidden']])
  })

  it('says missing what has no value, and gone what its source holds no more: never zero', async () => {
    const objective = anObjective()
    await anAgreement(world, objective)
    const { id } = await aDraftText(world)
    await aBlock(world, id, { kind: 'figure', figure: { source: 'objective', code: objective.id } })
    expect(figuresIn(await read(id))).toEqual([[null, 'missing']])
    await manager().done(removeObjective, { params: { objectiveId: objective.id }, query: { version: 1 } })
    expect(figuresIn(await read(id))).toEqual([[null, 'gone']])
    const figure = { source: 'portrait', code: 'population' } as const
    const body = aBlockBody({ kind: 'figure', figure })
    expect(await manager().refused(addBlock, { params: { draftId: id }, body })).toBe('unknown-figure')
  })

  it('lets every member cite the same figures, whatever pathways are theirs', async () => {
    await countedPathways(world, signed(7))
    const figures = await world.as('prescriber').done(listFigures, { params: {} })
    expect(figures.items.find(({ code }) => code === 'active')).toMatchObject({ value: 7, unit: 'persons' })
    expect(figures.hasPortrait).toBe(true)
  })

  it('tells how its figures moved since a version', async () => {
    await countedPathways(world, signed(6))
    const { id: draftId } = await aCitingDraft(world)
    await manager().done(saveDraftVersion, { params: { draftId }, body: { id: newId() } })
    await countedPathways(world, signed(1))
    const { items } = await manager().done(compareDraft, { params: { draftId }, query: { from: 1 } })
    expect(items.map(({ before, after, move }) => [before?.value, after?.value, move])).toEqual([
      [6, 7, 'moved'],
    ])
    expect(await manager().refused(compareDraft, { params: { draftId }, query: { from: 2 } })).toBe(
      'not-found',
    )
  })

  it('keeps both texts when two people write the same block: the second is refused with the first', async () => {
    const { id: draftId } = await aDraftText(world)
    const { blocks } = await aBlock(world, draftId)
    const params = { draftId, blockId: blocks[0]?.id ?? '' }
    const write = (content: string) => ({ params, body: { version: 1, title: 'Pourquoi', content } })
    await manager().done(changeBlock, write('Le premier texte.'))
    const refused = await manager().call(changeBlock, write('Le second texte.'))
    expect(refused.status).toBe(409)
    expect(refused.body).toMatchObject({ current: { content: 'Le premier texte.', version: 2 } })
    expect((await read(draftId)).blocks[0]?.content).toBe('Le premier texte.')
  })

  it('moves a block among its neighbours and no further than the ends', async () => {
    const { id: draftId } = await aDraftText(world)
    for (const title of ['A', 'B', 'C']) await aBlock(world, draftId, { title })
    const titles = async () => (await read(draftId)).blocks.map(({ title }) => title).join('')
    const blockId = (await read(draftId)).blocks[2]?.id ?? ''
    const up = () => manager().done(moveBlock, { params: { draftId, blockId }, body: { direction: 'up' } })
    await up()
    expect(await titles()).toBe('ACB')
    await up()
    await up()
    expect(await titles()).toBe('CAB')
    await aBlock(world, draftId, { title: 'D', afterId: blockId })
    expect(await titles()).toBe('CDAB')
  })

  it('takes no block without its words, nor a practice that nobody chose', async () => {
    const { id: draftId } = await aDraftText(world)
    const fieldsOf = async (given: Parameters<typeof aBlockBody>[0]) =>
      (await manager().call(addBlock, { params: { draftId }, body: aBlockBody(given) })).problem.fields
    expect(await fieldsOf({ title: '' })).toMatchObject([{ pointer: '/title', code: 'required' }])
    expect(await fieldsOf({ content: ' ' })).toMatchObject([{ pointer: '/content', code: 'required' }])
    expect(await fieldsOf({ kind: 'practice' })).toMatchObject([{ pointer: '/practiceId', code: 'required' }])
    const { blocks } = await aBlock(world, draftId)
    const params = { draftId, blockId: blocks[0]?.id ?? '' }
    const body = { version: 1, title: 'Pourquoi', content: '' }
    expect(await manager().refused(changeBlock, { params, body })).toBe('invalid')
  })

  it('cites what a partner gives with the unit of the objective, never its code', async () => {
    const objective = aManualObjective()
    await anAgreement(world, objective)
    const { items } = await manager().done(listFigures, { params: {} })
    expect(items.find(({ code }) => code === objective.id)?.unit).toBe('heures')
  })

  it('is written by who writes agreements alone, and unknown to a neighbour', async () => {
    const { id: draftId, blocks } = await aCitingDraft(world)
    const body = aBlockBody()
    for (const role of ['electedOfficial', 'referent', 'prescriber'])
      expect(await world.as(role).refused(addBlock, { params: { draftId }, body })).toBe('right-missing')
    const neighbour = (await aTerritory()).as('projectManager')
    expect(await neighbour.refused(readDraft, { params: { draftId } })).toBe('not-found')
    expect(await neighbour.refused(addBlock, { params: { draftId }, body })).toBe('not-found')
    const forged = { draftId: newId(), blockId: blocks[0]?.id ?? '' }
    expect(await manager().refused(moveBlock, { params: forged, body: { direction: 'up' } })).toBe(
      'not-found',
    )
  })

  it('is signed neither empty nor on a day to come', async () => {
    const { id: draftId } = await aDraftText(world)
    const signing = (signedOn: string) => ({ params: { draftId }, body: { id: newId(), signedOn } })
    expect(await manager().refused(signDraft, signing('2026-01-05'))).toBe('draft-empty')
    await aBlock(world, draftId)
    expect(await manager().refused(signDraft, signing('2099-01-01'))).toBe('invalid')
  })

  it('prints what is on screen, as PDF and DOCX', async () => {
    const { id: draftId } = await aCitingDraft(world)
    for (const format of ['pdf', 'docx'] as const)
      expect((await manager().call(printDraft, { params: { draftId }, query: { format } })).status).toBe(200)
  })
})
