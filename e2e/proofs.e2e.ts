import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { withFile } from '#apps/testing/request-of.ts'
import { listApplications } from '#features/pathways/contract.ts'
import { acceptReferral, attachToReferral } from '#features/referrals/contract.ts'
import { aSentReferral } from '#features/referrals/testing/referral-builders.ts'
import { newId } from '#kernel/id.ts'
import { type FreshTerritory, freshTerritory } from './fresh-territory.ts'
import { choose, holdsFocus, press, said } from './gestures.ts'
import { settled, shapeFaults, violationsOf } from './page-checks.ts'
import type { SignedIn } from './visitors.ts'

/** A proof sent with a prescription: received on its criterion, refused, given again, checked; the evaluation turns. */
let world: FreshTerritory
let desk: SignedIn
let prescriber: SignedIn
let referralId = ''
let personId = ''
let application = ''

beforeAll(async () => {
  world = await freshTerritory()
  referralId = await aSentReferral(world, { criteria: ['RSA'] })
  const document = { params: { referralId, documentId: newId() } }
  const file = { name: 'attestation-rsa.pdf', content: '%PDF-1.4\n%%EOF\n' }
  await world.as('prescriber').done(attachToReferral, withFile(document, file))
  personId = newId()
  await world.as('entryDesk').done(acceptReferral, {
    params: { referralId },
    body: { version: 2, schemeId: world.schemeId, newPersonId: personId },
  })
  const { items } = await world.as('entryDesk').done(listApplications, { params: {}, query: {} })
  application = `candidatures/${items.find((one) => one.personId === personId)?.id ?? ''}`
  ;[desk, prescriber] = await Promise.all([world.enter('entryDesk'), world.enter('prescriber')])
})
afterAll(() => Promise.all([desk, prescriber].map((one) => one?.context.close())))

const nothingWrong = async (page: Page) => {
  await settled(page)
  expect([...(await violationsOf(page)), ...(await shapeFaults(page))]).toEqual([])
}
const receive = async () => {
  const page = await desk.open(`personnes/${personId}/identite`)
  const criteria = page.getByRole('region', { name: 'Critères' })
  await criteria.getByRole('button', { name: 'Justifier' }).click()
  await choose(page, 'Pièce jointe au dossier', 'attestation-rsa.pdf')
  await press(page, 'Noter le justificatif')
  await criteria.getByText(/Pièce reçue le .*, à vérifier/).waitFor()
  return page
}
const eligibility = async () => {
  const page = await desk.open(application)
  return { page, panel: page.getByRole('region', { name: 'Éligibilité' }) }
}

test('the entry desk notes on its criterion the proof that came with the prescription', async () => {
  await nothingWrong(await receive())
})

test('it finds who waits for a check among the applications, and opens the document from there', async () => {
  const page = await desk.open('candidatures')
  await page.getByRole('link', { name: /^Pièces à vérifier\s+1$/ }).click()
  await nothingWrong(page)
  await page.getByRole('link', { name: 'Nadia Lambert' }).click()
  const panel = page.getByRole('region', { name: 'Éligibilité' })
  await panel.getByText('Les conditions seront remplies quand les pièces reçues seront vérifiées.').waitFor()
  await panel.getByText(/expire le 23 févr. 2027 \(dans 92 jours\)/).waitFor()
  await panel.getByRole('button', { name: 'Ouvrir la pièce Bénéficiaire du RSA' }).waitFor()
})

test('a proof refused with its reason counts as missing, and leaves the list', async () => {
  const { page, panel } = await eligibility()
  await panel.getByRole('button', { name: /^Refuser la pièce\s?: Bénéficiaire du RSA/ }).click()
  await holdsFocus(panel.getByRole('textbox', { name: 'Pourquoi' }))
  await press(page, 'Refuser la pièce')
  await said(page, 'Dites pourquoi, en cinq lettres au moins.')
  await panel.getByRole('textbox', { name: 'Pourquoi' }).fill('La date de l’attestation est illisible.')
  await nothingWrong(page)
  await press(page, 'Refuser la pièce')
  await panel.getByText('pièce refusée, à redemander').waitFor()
  await panel.getByText(/Pièce refusée le 23 nov. 2026 par Membre entryDesk/).waitFor()
  await panel.getByText('Les conditions seront remplies quand les pièces seront là.').waitFor()
  await nothingWrong(page)
})

test('who prescribed reads that it is to be given again and why, and nothing else of the file', async () => {
  const page = await prescriber.open(`prescriptions/envoyees/${referralId}`)
  const panel = page.getByRole('region', { name: 'Pièces des critères' })
  await panel.getByText('à redonner').waitFor()
  await panel.getByText('La date de l’attestation est illisible.').waitFor()
  expect(await panel.textContent()).not.toContain('Membre entryDesk')
  await nothingWrong(page)
})

test('another one waits again, and once checked the conditions are met, on a phone as well', async () => {
  // The latest proof is the last received: two at one instant have no order.
  await world.moveTo('2026-11-23T10:30:00Z')
  await receive()
  const { page, panel } = await eligibility()
  await panel.getByRole('button', { name: /^Accepter la pièce\s?: Bénéficiaire du RSA/ }).click()
  await panel.getByText('Les conditions sont remplies.').waitFor()
  await panel.getByText(/Pièce vérifiée le 23 nov. 2026 par Membre entryDesk/).waitFor()
  await page.setViewportSize({ width: 390, height: 800 })
  await nothingWrong(page)
  await page.setViewportSize({ width: 1280, height: 800 })
})
