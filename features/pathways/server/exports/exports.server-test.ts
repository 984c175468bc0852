import { describe, expect, it } from 'vitest'
import { aTerritory } from '#apps/testing/world.ts'
import { grantRight } from '#features/people/testing/grant-right.ts'
import {
  exportAgenda,
  exportApplications,
  exportEntrustedSteps,
  exportReferents,
} from '../../contract/exports.ts'
import { anApplication } from '../../testing/application-builders.ts'
import { aMeeting } from '../../testing/meeting-builders.ts'
import { aPathway } from '../../testing/pathway-builders.ts'

const body = { format: 'csv', reason: 'Comité technique', filters: {} } as const
const linesOf = (text: string) => text.trim().split('\r\n').slice(1)

describe('the applications', () => {
  it('do not leave with who may export the names that she follows and no others', async () => {
    const world = await aTerritory()
    await grantRight(world, 'entryDesk', 'exchanges.export', 'own')
    expect(await world.as('entryDesk').refused(exportApplications, { params: {}, body })).toBe(
      'right-missing',
    )
  })

  it('leave as the screen shows them: those that await a decision, or one state', async () => {
    const world = await aTerritory()
    await anApplication(world)
    const ask = (filters: { state?: 'admitted' }) =>
      world.as('projectManager').call(exportApplications, { params: {}, body: { ...body, filters } })
    expect(linesOf((await ask({})).text)).toHaveLength(1)
    expect(linesOf((await ask({ state: 'admitted' })).text)).toEqual([])
  })

  it('do not leave with a référent: she decides of no entry', async () => {
    const world = await aTerritory()
    expect(await world.as('referent').refused(exportApplications, { params: {}, body })).toBe('right-missing')
  })
})

describe('the caseloads by référent', () => {
  it('count what each holds and name no followed person', async () => {
    const world = await aTerritory()
    await aPathway(world, { familyName: 'Lacroix' })
    const { text } = await world.as('projectManager').call(exportReferents, { params: {}, body })
    expect(text).toContain('Membre referent;')
    expect(text).not.toContain('Lacroix')
  })

  it('do not leave with a référent', async () => {
    const world = await aTerritory()
    expect(await world.as('referent').refused(exportReferents, { params: {}, body })).toBe('right-missing')
  })
})

describe('the agenda', () => {
  const week = { ...body, filters: { from: '2026-11-23', to: '2026-11-29' } } as const
  const aWeek = async () => {
    const world = await aTerritory()
    const pathway = await aPathway(world, { familyName: 'Lacroix' })
    await aMeeting(world, { pathway, presence: 'planned', at: '2026-11-26T13:30:00Z', place: '=Antenne' })
    return world
  }

  it('leaves with one’s own appointments of the week, at the territory’s time', async () => {
    const world = await aWeek()
    const { text } = await world.as('referent').call(exportAgenda, { params: {}, body: week })
    expect(linesOf(text)).toEqual([`26/11/2026;14:30;;Samira Lacroix;Entretien;'=Antenne;prévu`])
    const colleague = await world.as('secondReferent').call(exportAgenda, { params: {}, body: week })
    expect(linesOf(colleague.text)).toEqual([])
  })

  it('does not leave with a fund manager: she follows nobody', async () => {
    const world = await aWeek()
    expect(await world.as('fundManager').refused(exportAgenda, { params: {}, body: week })).toBe(
      'right-missing',
    )
  })

  it('is refused when its days are turned around', async () => {
    const world = await aWeek()
    const turned = { ...body, filters: { from: '2026-11-29', to: '2026-11-23' } }
    expect(await world.as('referent').refused(exportAgenda, { params: {}, body: turned })).toBe('invalid')
  })
})

it('the entrusted steps leave with an operator who may export names, with nobody else', async () => {
  const world = await aTerritory()
  const refused = await world.as('stepOperator').refused(exportEntrustedSteps, { params: {}, body })
  expect(refused).toBe('right-missing')
  await grantRight(world, 'stepOperator', 'exchanges.export')
  const { text } = await world.as('stepOperator').call(exportEntrustedSteps, { params: {}, body })
  expect(linesOf(text)).toEqual([])
  expect(await world.as('referent').refused(exportEntrustedSteps, { params: {}, body })).toBe('right-missing')
})
