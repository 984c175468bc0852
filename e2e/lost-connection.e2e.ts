import { afterEach, beforeAll, expect, test } from 'vitest'
import { withFile } from '#apps/testing/request-of.ts'
import { addDocument } from '#features/people/contract.ts'
import { aPerson } from '#features/people/testing/person-builders.ts'
import { newId } from '#kernel/id.ts'
import { type FreshTerritory, freshTerritory } from './fresh-territory.ts'
import { choose, holds, said } from './gestures.ts'
import type { SignedIn } from './visitors.ts'

let world: FreshTerritory
let referent: SignedIn
beforeAll(async () => {
  world = await freshTerritory()
})
afterEach(() => referent.context.close())

const startFile = async (familyName: string) => {
  referent = await world.enter('referent')
  const page = await referent.open('personnes/nouvelle')
  await choose(page, 'Motif du dossier', 'Accompagnement')
  const name = page.getByLabel('Nom', { exact: true })
  await name.fill(familyName)
  await page.getByLabel('Prénom').fill('Maëlle')
  const save = () => page.locator('main').getByRole('button', { name: 'Ouvrir le dossier' }).click()
  return { page, name, save }
}
const filesOf = (familyName: string) =>
  world.rows((tx) =>
    tx.query('select from people.person where territory_id = $1 and family_name = $2', [
      tx.territoryId,
      familyName,
    ]),
  )

test('a save without connection keeps what was typed, and passes once the line is back', async () => {
  const { page, name, save } = await startFile('Horsligne')
  await referent.context.setOffline(true)
  await save()
  await page
    .getByText('Le service ne répond pas. Vérifiez votre connexion, puis réessayez.')
    .first()
    .waitFor()
  await holds(name, 'Horsligne')
  expect(await filesOf('Horsligne')).toHaveLength(0)
  await referent.context.setOffline(false)
  await save()
  await said(page, 'Le dossier est ouvert.')
  expect(await filesOf('Horsligne')).toHaveLength(1)
})

test('a save whose answer is lost is pressed again without doubling', async () => {
  const { page, name, save } = await startFile('Réponseperdue')
  await page.route(
    /\/people$/,
    async (route) => {
      await route.fetch()
      await route.abort('connectionreset')
    },
    { times: 1 },
  )
  await save()
  await page
    .getByText('Le service ne répond pas. Vérifiez votre connexion, puis réessayez.')
    .first()
    .waitFor()
  await holds(name, 'Réponseperdue')
  await save()
  await page.getByText('Cela a déjà été enregistré.').first().waitFor()
  expect(await filesOf('Réponseperdue')).toHaveLength(1)
})

test('a file that cannot come is said, where the button was pressed', async () => {
  const personId = await aPerson(world, { familyName: 'Lambert', followedBy: ['referent'] })
  await world
    .as('referent')
    .done(
      addDocument,
      withFile({ params: { personId, documentId: newId() } }, { name: 'a.txt', content: 'a' }),
    )
  referent = await world.enter('referent')
  const page = await referent.open(`personnes/${personId}/identite`)
  const button = page.getByRole('button', { name: 'Télécharger a.txt' })
  await button.waitFor()
  await referent.context.setOffline(true)
  await button.click()
  await said(page, 'Le service ne répond pas. Vérifiez votre connexion, puis réessayez.')
})
