import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aSentReferral } from '#features/referrals/testing/referral-builders.ts'
import { type FreshTerritory, freshTerritory } from './fresh-territory.ts'
import { allWords, choose, press, said } from './gestures.ts'
import type { SignedIn } from './visitors.ts'

/** Between the entry desk and a prescriber: a question and its answer, a refusal, a withdrawal. */
const email = 'ines@personne.example'
const explanation = 'La liste d’attente dépasse six mois.'
const redirection = 'la mission locale, 12 rue des Essais'

let world: FreshTerritory
let desk: SignedIn
let prescriber: SignedIn
let referrals: { readonly mailed: string; readonly written: string; readonly withdrawn: string }

beforeAll(async () => {
  world = await freshTerritory()
  referrals = {
    mailed: await aSentReferral(world, { givenName: 'Inès', familyName: 'Roux', email, phone: null }),
    written: await aSentReferral(world, { givenName: 'Paul', familyName: 'Masson', phone: '0622222222' }),
    withdrawn: await aSentReferral(world, {
      givenName: 'Lila',
      familyName: 'Perrot',
      email: 'lila@personne.example',
      phone: null,
    }),
  }
  ;[desk, prescriber] = await Promise.all([world.enter('entryDesk'), world.enter('prescriber')])
})
afterAll(() => Promise.all([desk, prescriber].map((one) => one?.context.close())))

const write = async (page: Page, words: string) => {
  await page.getByRole('textbox', { name: 'Message' }).fill(words)
  await press(page, 'Envoyer le message')
  await page.getByRole('listitem').filter({ hasText: words }).waitFor()
}

const refuse = async (referralId: string): Promise<Page> => {
  const page = await desk.open(`prescriptions/${referralId}`)
  await page.getByText('Ne pas retenir', { exact: true }).click()
  await choose(page, 'Motif', 'Pas de place avant longtemps')
  await page.getByRole('textbox', { name: 'Explication' }).fill(explanation)
  await page.getByRole('textbox', { name: 'Orientation proposée' }).fill(redirection)
  await press(page, 'Envoyer la réponse')
  await said(page, 'La réponse est envoyée au prescripteur.')
  return page
}

test('the desk asks for more, and the sender answers in the same thread', async () => {
  await write(await desk.open(`prescriptions/${referrals.mailed}`), 'Quels horaires possibles ?')
  const page = await prescriber.open('prescriptions/envoyees')
  await page.getByRole('row').filter({ hasText: 'Roux' }).getByText('Précision demandée').waitFor()
  await page.getByRole('link', { name: 'Roux Inès' }).click()
  await page.getByRole('listitem').filter({ hasText: 'Quels horaires possibles ?' }).waitFor()
  await write(page, 'Le matin seulement.')
  const answered = await desk.open(`prescriptions/${referrals.mailed}`)
  await answered.getByRole('listitem').filter({ hasText: 'Le matin seulement.' }).waitFor()
})

test('a refusal gives its reason to the sender, and to the person where to turn without it', async () => {
  await refuse(referrals.mailed)
  const page = await prescriber.open(`prescriptions/envoyees/${referrals.mailed}`)
  const answer = page.getByRole('region', { name: 'Suite donnée' })
  for (const words of ['Pas de place avant longtemps', explanation, redirection])
    await answer.getByText(words).waitFor()
  const [mail] = await world.mailsTo(email, 'referrals.person-refused')
  expect(mail?.body).toContain(redirection)
  expect(mail?.body).not.toContain(explanation)
})

test('who has no address is written to: the desk prints the letter', async () => {
  await refuse(referrals.written)
  const page = await desk.open(`prescriptions/${referrals.written}`)
  await page.getByRole('link', { name: 'Lettre à imprimer' }).click()
  await said(page, new RegExp(redirection))
  const words = await allWords(page)
  expect(words).toContain('Paul Masson')
  expect(words).not.toContain(explanation)
})

test('a prescription taken back leaves the desk, and the person is told', async () => {
  const page = await prescriber.open(`prescriptions/envoyees/${referrals.withdrawn}`)
  await press(page, 'Retirer la prescription')
  await page.getByRole('dialog').getByRole('button', { name: 'Retirer la prescription' }).click()
  await said(page, 'Vous l’avez retirée.')
  const incoming = await desk.open('prescriptions')
  await said(incoming, 'Aucune n’attend de réponse.')
  expect(await world.mailsTo('lila@personne.example', 'referrals.person-withdrawn')).toHaveLength(1)
})
