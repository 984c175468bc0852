import { expect, it } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { listPractices, readPractice } from '#features/library/contract.ts'
import { aPractice } from '#features/library/testing/library-builders.ts'
import { newId } from '#kernel/id.ts'
import { changeAction, createAction } from '../contract.ts'
import { actionOf, actionValues, anAction, aPlan } from '../testing/plan-builders.ts'

const reusesOf = async (world: World, practiceId: string, role = 'prescriber') => {
  const { actions } = await world.as(role).done(readPractice, { params: { practiceId } })
  const { items } = await world.as(role).done(listPractices, { params: {}, query: {} })
  return [items.find(({ id }) => id === practiceId)?.reuses, actions.map(({ label }) => label)]
}

it('counts and tells on the sheet of a practice the actions and sub-actions that it inspired', async () => {
  const world = await aTerritory()
  const practice = await aPractice(world)
  const planId = (await aPlan(world)).id
  const actionId = await anAction(world, { planId }, { practiceId: practice.id })
  await anAction(world, { parentId: actionId }, { practiceId: practice.id, label: 'Former un moniteur' })
  expect((await actionOf(world, actionId, 'prescriber')).action.practice).toEqual({
    ...{ id: practice.id, title: practice.title },
  })
  expect(await reusesOf(world, practice.id)).toEqual([2, ['Former un moniteur', 'Permis solidaire']])
  const { id: _id, ...values } = actionValues({ label: 'Permis pour tous', practiceId: practice.id })
  await world
    .as('projectManager')
    .done(changeAction, { params: { actionId }, body: { version: 1, ...values } })
  expect(await reusesOf(world, practice.id)).toEqual([2, ['Former un moniteur', 'Permis pour tous']])
})

it('tells nobody of a restricted action, nor of what is under it, and counts neither', async () => {
  const world = await aTerritory()
  const practice = await aPractice(world)
  const planId = (await aPlan(world)).id
  const more = { practiceId: practice.id }
  const actionId = await anAction(world, { planId }, { ...more, isRestricted: true })
  await anAction(world, { parentId: actionId }, more)
  for (const role of ['prescriber', 'projectManager'])
    expect(await reusesOf(world, practice.id, role)).toEqual([0, []])
  const { id: _id, ...open } = actionValues({ ...more, isRestricted: false })
  const params = { actionId }
  await world.as('projectManager').done(changeAction, { params, body: { version: 1, ...open } })
  expect((await reusesOf(world, practice.id))[0]).toBe(2)
  await world
    .as('projectManager')
    .done(changeAction, { params, body: { version: 2, ...open, isRestricted: true } })
  expect((await reusesOf(world, practice.id))[0]).toBe(0)
})

it('refuses the sheet of another territory', async () => {
  const [world, neighbour] = [await aTerritory(), await aTerritory()]
  const planId = (await aPlan(world)).id
  const practiceId = (await aPractice(neighbour)).id
  for (const id of [practiceId, newId()]) {
    const body = actionValues({ practiceId: id })
    const { status, problem } = await world
      .as('projectManager')
      .call(createAction, { params: { planId }, body })
    expect([status, problem.fields]).toMatchObject([422, [{ pointer: '/practiceId', code: 'unknown' }]])
  }
})
