import { describe, expect, it } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { writeJudgement } from '#features/agreements/contract.ts'
import {
  anAgreement,
  anObjective,
  aQualitativeObjective,
} from '#features/agreements/testing/agreement-builders.ts'
import { countedPathways, exits } from '#features/agreements/testing/counted-pathways.ts'
import { newId } from '#kernel/id.ts'
import { changePublication, listPublications, readPublicAgreement, takeOpenData } from '../contract.ts'
import { openToAll, signedParts } from '../testing/network-builders.ts'

const at = (world: World, agreementId: string) => ({ params: { slug: world.slug, agreementId } })
const page = (world: World, agreementId: string) =>
  world.nobody.done(readPublicAgreement, at(world, agreementId))

/** 40 exits to a job and 4 to training, all in May. */
const withExits = async () => {
  const world = await aTerritory()
  await countedPathways(world, [
    ...exits(40, 'positive-employment'),
    ...exits(4, 'positive-training'),
    ...exits(50, 'negative'),
  ])
  const goal = (
    indicatorCode: 'positive-exits' | 'positive-employment' | 'positive-training' | 'positive-rate',
  ) => anObjective({ indicatorCode, label: indicatorCode, target: { min: 40, max: null } })
  const agreementId = await anAgreement(
    world,
    ...[
      goal('positive-exits'),
      goal('positive-employment'),
      goal('positive-training'),
      goal('positive-rate'),
    ],
  )
  await signedParts(world, agreementId)
  return { world, agreementId }
}

describe('the public page of an agreement', () => {
  it('does not exist before a writer opens it, nor after it is closed again', async () => {
    const { world, agreementId } = await withExits()
    const ask = async () => (await world.nobody.call(readPublicAgreement, at(world, agreementId))).status
    expect(await ask()).toBe(404)
    await openToAll(world, agreementId)
    expect(await ask()).toBe(200)
    await world.as('projectManager').done(changePublication, {
      params: { agreementId },
      body: { id: newId(), isPublic: false },
    })
    expect(await ask()).toBe(404)
  })

  it('answers a closed agreement, an unknown one and another territory’s by the same words', async () => {
    const { world, agreementId } = await withExits()
    const other = await aTerritory()
    const ask = async (slug: string, id: string) => {
      const { status, problem } = await world.nobody.call(readPublicAgreement, {
        params: { slug, agreementId: id },
      })
      return { status, code: problem.code, title: problem.title }
    }
    const unknown = await ask(world.slug, newId())
    expect(unknown.status).toBe(404)
    expect(await ask(world.slug, agreementId)).toEqual(unknown)
    await openToAll(world, agreementId)
    expect(await ask(other.slug, agreementId)).toEqual(unknown)
    expect(await ask('nulle-part', agreementId)).toEqual(unknown)
  })

  it('hides a figure of under 11 persons with the one that would give it away, and rounds the others', async () => {
    const { world, agreementId } = await withExits()
    await openToAll(world, agreementId)
    const { objectives, countedTo } = await page(world, agreementId)
    expect(countedTo).toBe('2026-10-31')
    expect(objectives.map(({ label, figure }) => [label, figure.state, figure.value])).toEqual([
      ['positive-exits', 'shown', 45],
      ['positive-employment', 'hidden', null],
      ['positive-training', 'hidden', null],
      ['positive-rate', 'shown', 47],
    ])
  })

  it('names organisations and titles of articles, never who signed nor a text', async () => {
    const { world, agreementId } = await withExits()
    await openToAll(world, agreementId)
    const answer = await world.nobody.call(readPublicAgreement, at(world, agreementId))
    expect(answer.body.parties).toEqual([{ name: 'Association du Bassin (fictive)', role: 'carrier' }])
    expect(answer.body.articles).toEqual([{ number: '4', title: 'Objectifs chiffrés' }])
    expect(answer.text).not.toContain('Quévreux')
    for (const { memberId } of Object.values(world.members)) expect(answer.text).not.toContain(memberId)
  })

  it('tells by its name and article what is promised in words, and nothing of who judges it', async () => {
    const world = await aTerritory()
    const told = aQualitativeObjective()
    const agreementId = await anAgreement(world, anObjective(), told)
    await world.as('projectManager').done(writeJudgement, {
      params: { objectiveId: told.id },
      body: { id: newId(), code: 'support-needed', comment: 'Deux partenaires manquent.' },
    })
    await openToAll(world, agreementId)
    const answer = await world.nobody.call(readPublicAgreement, at(world, agreementId))
    expect(answer.body.told).toEqual([{ label: told.label, article: 'art. 2', ...told.period }])
    expect(answer.body.objectives).toHaveLength(1)
    expect(answer.text).not.toMatch(/partenaires manquent|support-needed|numéro et une adresse/)
  })

  it('counts what has not begun as missing, never as zero', async () => {
    const world = await aTerritory()
    const later = anObjective({ indicatorCode: 'entries', period: { from: '2027-01-01', to: '2027-12-31' } })
    const agreementId = await anAgreement(world, later)
    await openToAll(world, agreementId)
    expect((await page(world, agreementId)).objectives[0]?.figure.state).toBe('missing')
  })

  it('gives the same figures as open data with licence, and what its columns mean', async () => {
    const { world, agreementId } = await withExits()
    const take = (part: 'figures' | 'columns') =>
      world.nobody.call(takeOpenData, { params: { slug: world.slug, agreementId, part } })
    expect((await take('figures')).status).toBe(404)
    await openToAll(world, agreementId)
    const figures = (await take('figures')).text
    expect(figures.split('\r\n')[0]).toContain('objectif;indicateur;definition')
    expect(figures).toMatch(/positive-training.*;;;;masque;compte;;non;31\/10\/2026;Licence Ouverte/)
    const columns = (await take('columns')).text
    for (const name of (figures.split('\r\n')[0] ?? '').replace('\uFEFF', '').split(';'))
      expect(columns).toContain(`\n${name};`)
  })

  it('keeps who opened it and when', async () => {
    const { world, agreementId } = await withExits()
    await openToAll(world, agreementId)
    const { items } = await world.as('electedOfficial').done(listPublications, { params: {} })
    expect(items).toMatchObject([{ agreementId, isPublic: true, byName: expect.any(String) }])
    const [line] = await world.rows((tx) =>
      tx.query<{ action: string }>(
        `select action from audit.line where territory_id = $1 and subject_id = $2
        and action like 'network.%'`,
        [tx.territoryId, agreementId],
      ),
    )
    expect(line?.action).toBe('network.agreement-opened')
  })
})
