import { beforeEach, describe, expect, it } from 'vitest'
import { withFile } from '#apps/testing/request-of.ts'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { newId } from '#kernel/id.ts'
import {
  addDeliverable,
  changePractice,
  createPractice,
  exportPractices,
  listDeliverables,
  listPractices,
  printPractice,
  readPractice,
} from '../../contract.ts'
import { aBlock, aDraftText, aPractice, aPracticeBody } from '../../testing/library-builders.ts'

describe('a practice sheet', () => {
  let world: World
  beforeEach(async () => {
    world = await aTerritory()
  })
  const manager = () => world.as('projectManager')
  const titles = async (query: object = {}) =>
    (await world.as('prescriber').done(listPractices, { params: {}, query })).items.map(({ title }) => title)

  it('is ranked by its evidence, then by who reused it', async () => {
    const lone = await aPractice(world, { title: 'Sans reprise' })
    const reused = await aPractice(world, { title: 'Reprise' })
    await aPractice(world, { title: 'Comparée', evidence: 'sms-3' })
    await aPractice(world, { title: 'Inspirée', inspiredById: reused.id })
    const { id } = await aDraftText(world)
    await aBlock(world, id, { kind: 'practice', practiceId: reused.id })
    expect(await titles()).toEqual(['Comparée', 'Reprise', 'Inspirée', lone.title])
    const read = await manager().done(readPractice, { params: { practiceId: reused.id } })
    expect(read.inspired.map(({ title }) => title)).toEqual(['Inspirée'])
    expect(read.citedIn.map(({ label }) => label)).toEqual(['Volet emploi-formation'])
  })

  it('is found by theme, audience, evidence and words without their accents', async () => {
    await aPractice(world, { title: 'Café des métiers', theme: 'skills', audiences: ['youth', 'women'] })
    await aPractice(world, { title: 'Scooters', evidence: 'sms-2' })
    expect(await titles({ theme: 'skills' })).toEqual(['Café des métiers'])
    expect(await titles({ audience: 'women' })).toEqual(['Café des métiers'])
    expect(await titles({ evidence: 'sms-2' })).toEqual(['Scooters'])
    expect(await titles({ text: 'cafe des METIERS' })).toEqual(['Café des métiers'])
    expect(await titles({ text: 'introuvable' })).toEqual([])
  })

  it('keeps the results in their order, each with its figure and source', async () => {
    const results = ['Un', 'Deux', 'Trois'].map((label, value) => ({
      label,
      value,
      unit: '',
      source: 'Bilan',
    }))
    const { id } = await aPractice(world, { results })
    expect((await manager().done(readPractice, { params: { practiceId: id } })).results).toEqual(results)
    const body = { ...aPracticeBody(), results: [{ label: 'Sans source', value: 3, unit: '', source: ' ' }] }
    expect(await manager().refused(createPractice, { params: {}, body })).toBe('invalid')
  })

  it('names an organisation, a practice and a licence that exist here', async () => {
    const neighbour = await aTerritory()
    const theirs = await aPractice(neighbour)
    const refusal = (given: Parameters<typeof aPracticeBody>[0]) =>
      manager().refused(createPractice, { params: {}, body: aPracticeBody(given) })
    expect(await refusal({ inspiredById: theirs.id })).toBe('unknown-practice')
    expect(await refusal({ contactOrganisationId: newId() })).toBe('unknown-organisation')
    expect(await refusal({ licence: 'tous-droits' })).toBe('unknown-licence')
    const own = aPracticeBody()
    const body = { ...own, inspiredById: own.id }
    expect(await manager().refused(createPractice, { params: {}, body })).toBe('invalid')
  })

  it('shows the other version to who saves second, and writes nothing over it', async () => {
    const { id: practiceId } = await aPractice(world)
    const { id: _, ...fields } = aPracticeBody()
    const save = (problem: string) => ({ params: { practiceId }, body: { version: 1, ...fields, problem } })
    await manager().done(changePractice, save('Premier.'))
    const second = await manager().call(changePractice, save('Second.'))
    expect([second.status, second.body]).toMatchObject([409, { current: { problem: 'Premier.' } }])
  })

  it('is written by who writes agreements alone, and unknown to a neighbour', async () => {
    const { id: practiceId } = await aPractice(world)
    const body = aPracticeBody()
    expect(await world.as('referent').refused(createPractice, { params: {}, body })).toBe('right-missing')
    const neighbour = (await aTerritory()).as('projectManager')
    expect(await neighbour.refused(readPractice, { params: { practiceId } })).toBe('not-found')
    expect(await manager().refused(readPractice, { params: { practiceId: newId() } })).toBe('not-found')
    expect((await neighbour.done(listPractices, { params: {}, query: {} })).items).toEqual([])
  })

  it('carries files that every member may download', async () => {
    const { id: practiceId } = await aPractice(world)
    const file = { name: 'cahier-des-charges.txt', content: 'Trois lots.' }
    await manager().done(addDeliverable, withFile({ params: { practiceId, fileId: newId() } }, file))
    const { items } = await world.as('prescriber').done(listDeliverables, { params: { practiceId } })
    expect(items.map(({ name }) => name)).toEqual(['cahier-des-charges.txt'])
  })

  it('leaves on paper and as a list', async () => {
    const { id: practiceId } = await aPractice(world)
    for (const format of ['pdf', 'docx'] as const) {
      const printed = await world
        .as('prescriber')
        .call(printPractice, { params: { practiceId }, query: { format } })
      expect(printed.status).toBe(200)
    }
    const list = await world
      .as('prescriber')
      .call(exportPractices, { params: {}, body: { format: 'csv', filters: {} } })
    expect(list.text).toContain('Des scooters pour l’embauche')
    expect(list.text).toContain('Non évaluée')
  })
})
