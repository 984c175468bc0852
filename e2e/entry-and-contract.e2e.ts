import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aDraft } from '#features/pathways/testing/engagement-builders.ts'
import { aPathway } from '#features/pathways/testing/pathway-builders.ts'
import { aStep } from '#features/pathways/testing/step-builders.ts'
import { type FreshTerritory, freshTerritory } from './fresh-territory.ts'
import { press, said } from './gestures.ts'
import type { SignedIn } from './visitors.ts'

let world: FreshTerritory
let desk: SignedIn
let referent: SignedIn

beforeAll(async () => {
  world = await freshTerritory()
  desk = await world.enter('entryDesk')
  referent = await world.enter('referent')
})
afterAll(async () => {
  await desk?.context.close()
  await referent?.context.close()
})

test('an application opened from a file says for whom, and lets one choose somebody else', async () => {
  const { personId } = await aPathway(world, { givenName: 'Samira', familyName: 'Haddad' })
  const page = await desk.open(`candidatures/nouvelle?personne=${personId}`)
  await page.getByText(/Haddad Samira, date de naissance\s: \d{2}\/\d{2}\/\d{4}/).waitFor()
  await press(page, 'Choisir une autre personne')
  await page.getByRole('combobox', { name: 'Personne' }).waitFor()
})

test('a contract that somebody signed is corrected once its signatures are taken back, with the reason kept', async () => {
  const { pathwayId } = await aDraft(world)
  const page = await referent.open(`parcours/${pathwayId}/contrat`)
  await press(page, 'Noter la signature')
  await said(page, /Une personne a déjà signé\s: ce texte ne change plus/)
  await expect.poll(() => page.getByRole('button', { name: 'Enregistrer le brouillon' }).count()).toBe(0)
  await page.getByRole('textbox', { name: 'Pourquoi' }).fill('La date de fin était fausse')
  await press(page, 'Retirer les signatures')
  await page.getByRole('button', { name: 'Enregistrer le brouillon' }).waitFor()
  await page.getByText(/retirée le 23 nov.*\s: La date de fin était fausse/).waitFor()
})

test('of two who change the same step, the second compares them in words, never in codes', async () => {
  const { id: pathwayId, personId } = await aPathway(world)
  const { id } = await aStep(world, { pathwayId })
  const page = await referent.open(`personnes/${personId}/etapes/${id}`)
  const other = await referent.context.newPage()
  await other.goto(page.url())
  const change = async (one: Page, day: string, hours: string) => {
    await one.getByRole('textbox', { name: 'Fin prévue' }).fill(day)
    await one.getByRole('textbox', { name: 'Heures prévues' }).fill(hours)
    await press(one, 'Enregistrer')
  }
  await press(page, 'Modifier')
  await press(other, 'Modifier')
  await change(other, '30/06/2027', '20')
  await said(other, 'Étape modifiée.')
  await change(page, '01/07/2027', '12h30')
  await said(page, 'Quelqu’un a modifié cette étape pendant que vous l’aviez ouverte.')
  for (const words of ['1er juil. 2027', '30 juin 2027', /^12\sh\s30$/, /^20\sh$/]) await said(page, words)
})
