import type { Page } from 'playwright-core'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { type App, openApp, type SignedIn } from './app.ts'
import { pdf, press, said } from './gestures.ts'

let app: App
let prescriber: SignedIn

beforeAll(async () => {
  app = await openApp()
})
afterEach(() => prescriber.context.close())

test('a prescription ticks the criteria that it shows, and leaves unticked what its sender unticks', async () => {
  prescriber = await app.signIn('prescriber@demo.example')
  const page = await prescriber.open('prescriptions/nouvelle')
  const box = (name: RegExp) => page.getByRole('checkbox', { name })
  // The form ticks what it deduces once it has drawn what was typed.
  const ticked = (name: RegExp, is: boolean) => expect.poll(() => box(name).isChecked()).toBe(is)
  const birth = page.getByRole('textbox', { name: 'Date de naissance' })
  await box(/^50 ans et plus/).waitFor()
  await birth.fill('12/03/1970')
  await birth.blur()
  await ticked(/^50 ans et plus/, true)
  await box(/^50 ans et plus/).uncheck()
  await box(/^RSA$/).check()
  await ticked(/^Bénéficiaire du RSA/, true)
  await ticked(/^50 ans et plus/, false)
  await birth.fill('12/03/2005')
  await birth.blur()
  await ticked(/^Moins de 26 ans/, true)
})

const typeReferral = async (page: Page, familyName: string) => {
  const field = (name: string | RegExp) => page.getByRole('textbox', { name })
  await page.getByLabel('Nom', { exact: true }).fill(familyName)
  await page.getByLabel('Prénom', { exact: true }).fill('Nadia')
  await field('Date de naissance').fill('12/03/1990')
  await page.getByRole('radio', { name: 'Femme' }).check({ force: true })
  await field(/^Courriel/).fill('nadia@exemple.fr')
  await field(/^Pourquoi cette prescription/).fill('Cherche un emploi stable.')
  await field(/^La personne a été informée le/).fill('20/11/2026')
  await page.getByRole('checkbox', { name: /^Bénéficiaire du RSA/ }).check()
}

test('a file chosen in a prescription is there once it is sent, with no other press', async () => {
  prescriber = await app.signIn('prescriber@demo.example')
  const page = await prescriber.open('prescriptions/nouvelle')
  await typeReferral(page, 'Lambert')
  await page.getByLabel(/^Pièce jointe/).setInputFiles(pdf)
  await page.getByRole('list', { name: 'Fichiers joints' }).getByText('contrat.pdf').waitFor()
  await press(page, 'Envoyer la prescription')
  await page.getByRole('link', { name: /^Lambert Nadia/ }).click()
  await page.getByRole('button', { name: /Télécharger\s+contrat\.pdf/ }).waitFor()
})

test('a file chosen while nothing can be kept is said not kept, and the prescription waits for it', async () => {
  prescriber = await app.signIn('prescriber@demo.example')
  const page = await prescriber.open('prescriptions/nouvelle')
  await page.getByLabel('Nom', { exact: true }).waitFor()
  await prescriber.context.setOffline(true)
  await page.getByLabel(/^Pièce jointe/).setInputFiles(pdf)
  await said(page, '« contrat.pdf » n’est pas gardé, et la prescription ne part pas sans lui. Le service')
  await prescriber.context.setOffline(false)
  // The draft is kept once something can be: its file follows.
  await typeReferral(page, 'Sanspièce')
  await page.getByRole('list', { name: 'Fichiers joints' }).getByText('contrat.pdf').waitFor()

  const sent = /\/documents\/[0-9a-f-]{36}/
  await page.route(sent, (route) => route.abort())
  await page.getByLabel(/^Pièce jointe/).setInputFiles({ ...pdf, name: 'annexe.pdf' })
  await said(page, '« annexe.pdf » n’est pas gardé')
  await press(page, 'Envoyer la prescription')
  await said(page, 'Le fichier choisi n’est pas gardé.')
  expect(await page.getByText('Réponse au plus tard').count()).toBe(0)
  await page.unroute(sent)
  await press(page, 'Envoyer la prescription')
  await page.getByRole('link', { name: /^Sanspièce Nadia/ }).click()
  for (const name of [/Télécharger\s+contrat\.pdf/, /Télécharger\s+annexe\.pdf/])
    await page.getByRole('button', { name }).waitFor()
})

test('a file that is not to leave after all is taken out of its field, and the prescription leaves', async () => {
  prescriber = await app.signIn('prescriber@demo.example')
  const page = await prescriber.open('prescriptions/nouvelle')
  await typeReferral(page, 'Renonce')
  await page.getByLabel(/^Pièce jointe/).setInputFiles({ ...pdf, name: 'contrat.exe' })
  await said(page, '« contrat.exe » n’est pas d’un type accepté')
  await press(page, 'Ne pas joindre ce fichier')
  await press(page, 'Envoyer la prescription')
  await page.getByRole('link', { name: /^Renonce Nadia/ }).waitFor()
})
