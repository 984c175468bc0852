import { expect, it } from 'vitest'
import { aTerritory } from '#apps/testing/world.ts'
import { docxTexts } from '#platform/testing/docx-parts.ts'
import {
  changeObjective,
  createObjective,
  printAmendment,
  readAmendedTargets,
  removeObjective,
} from '../../contract.ts'
import { anObjective } from '../../testing/agreement-builders.ts'
import * as life from '../../testing/life-builders.ts'

it('an amendment prints the targets that it moves, takes out and adds, each as it was and as it becomes', async () => {
  const world = await aTerritory()
  world.at('2026-11-24T09:00:00Z')
  const manager = world.as('projectManager')
  const agreementId = await life.aWrittenDraft(world)
  const moved = anObjective({ label: 'Moved' })
  const gone = anObjective({ label: 'Gone' })
  const added = anObjective({ label: 'Added' })
  const write = (body: typeof moved) => manager.done(createObjective, { params: { agreementId }, body })
  for (const one of [moved, gone, anObjective({ label: 'Kept' })]) await write(one)
  await life.moved(world, agreementId, 'submit', 'accept', 'sign')
  world.at('2026-11-25T09:00:00Z')
  const amendmentId = await life.aDraftedAmendment(world, agreementId, { kind: 'targets', changes: {} })
  const printed = async () => {
    const query = { format: 'docx' } as const
    const paper = await manager.call(printAmendment, { params: { amendmentId }, query })
    return docxTexts(paper.bytes)
  }
  expect(await printed()).toContain('Aucune cible ne change.')
  world.at('2026-11-26T09:00:00Z')
  await manager.done(changeObjective, {
    params: { objectiveId: moved.id },
    body: { ...moved, version: 1, target: { min: 50, max: null } },
  })
  await manager.done(removeObjective, { params: { objectiveId: gone.id }, query: { version: 1 } })
  await write(added)
  const words = await printed()
  const lineOf = (label: string) =>
    words
      .slice(words.indexOf(`${label}, art. 4.3`))
      .split('\n')
      .slice(1, 3)
  expect(lineOf('Moved')).toEqual(['au moins 45\u00a0%', 'au moins 50\u00a0%'])
  expect(lineOf('Gone')).toEqual(['au moins 45\u00a0%', 'objectif retiré'])
  expect(lineOf('Added')).toEqual(['nouvel objectif', 'au moins 45\u00a0%'])
  expect(words).not.toContain('Kept')
  const { items } = await world.as('referent').done(readAmendedTargets, { params: { amendmentId } })
  expect(items.map(({ label, unit, before, after }) => [label, unit, before?.min, after?.min])).toEqual([
    ['Moved', 'share', 45, 50],
    ['Gone', 'share', 45, undefined],
    ['Added', 'share', undefined, 45],
  ])
})

it('a signed amendment of targets under which none was written says where they are read, not that none changes', async () => {
  const world = await aTerritory()
  world.at('2026-11-24T09:00:00Z')
  const agreementId = await life.aSigned(world)
  const amendmentId = await life.aDraftedAmendment(world, agreementId, { kind: 'targets', changes: {} })
  await life.amendmentMoved(world, amendmentId, 'submit', 'accept', 'sign')
  const { bytes } = await world
    .as('projectManager')
    .call(printAmendment, { params: { amendmentId }, query: { format: 'docx' } })
  const words = await docxTexts(bytes)
  expect(words).not.toContain('Aucune cible ne change.')
  expect(words).toContain('ce qu’il change des cibles se lit dans son texte signé')
})
