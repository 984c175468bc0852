import { afterAll, beforeAll, expect, test } from 'vitest'
import { aPathway } from '#features/pathways/testing/pathway-builders.ts'
import { aStep, codeIn, tokenIn } from '#features/pathways/testing/step-builders.ts'
import { type FreshTerritory, freshTerritory } from './fresh-territory.ts'
import { allWords, press, said } from './gestures.ts'
import type { SignedIn } from './visitors.ts'

/** A step entrusted to somebody without an account, on a phone, by the link of a mail. */
const person = { givenName: 'Samira', familyName: 'Haddad', name: 'Samira Haddad' }

let world: FreshTerritory
let operator: SignedIn
let pathway: { readonly id: string; readonly personId: string }

beforeAll(async () => {
  world = await freshTerritory()
  pathway = await aPathway(world, person)
  operator = await world.signedOut('phone')
})
afterAll(() => operator?.context.close())

const invited = async (given: { readonly label: string; readonly endsOn?: string }) => {
  const email = `${given.label.split(' ').at(-1)}@operateur.example`
  const step = await aStep(world, {
    pathwayId: pathway.id,
    operatorEmail: email,
    isPrescribed: true,
    ...given,
  })
  const [mail] = await world.mailsTo(email, 'pathways.operator-link')
  return { email, step, token: tokenIn(mail?.body ?? '') }
}

const visit = async (token: string) => {
  await operator.page.goto(`${world.origin}/operateur/${token}`)
  await press(operator.page, 'Recevoir le code')
}

const codeSentTo = async (email: string, rank = 0): Promise<string> =>
  codeIn((await world.mailsTo(email, 'accounts.link-code'))[rank]?.body ?? '')

/** Nothing of the person, whatever the page says instead. */
const sayingNothing = async (words: string | RegExp) => {
  const { page } = operator
  await said(page, words)
  expect(await allWords(page)).not.toMatch(/Haddad|Atelier|Code à six chiffres/)
}

test('on a phone: the code, the answer, a presence with its hours, the end, and the référent reads them', async () => {
  const { email, step, token } = await invited({ label: 'Atelier mobilite' })
  const { page } = operator
  await visit(token)
  await said(page, 'Code envoyé à m•••@operateur.example')
  const code = await codeSentTo(email)
  await page.getByLabel('Code à six chiffres').fill(code === '111111' ? '222222' : '111111')
  await press(page, 'Ouvrir l’étape')
  await said(page, /Ce code n’est pas le bon/)
  await page.getByLabel('Code à six chiffres').fill(code)
  await press(page, 'Ouvrir l’étape')
  await page.getByRole('heading', { name: person.name }).waitFor()
  for (const move of ['Accepter', 'Commencer']) {
    await press(page, move)
    await page.locator('form').getByRole('button', { name: move }).click()
    await page.getByRole('heading', { name: 'Votre réponse' }).waitFor()
  }
  await page.getByRole('textbox', { name: 'Heures' }).fill('3,5')
  await press(page, 'Noter cette présence')
  await said(page, /Présent, 3\sh\s30/)
  await press(page, /^Terminer/)
  await page
    .locator('form')
    .getByRole('button', { name: /^Terminer/ })
    .click()
  await said(page, 'Réalisée')
  const referent = await world.enter('referent')
  const read = await referent.open(`personnes/${pathway.personId}/etapes/${step.id}`)
  await said(read, /Présent, 3\sh\s30/)
  await said(read, 'Réalisée')
  await referent.context.close()
})

test('an hour after its code, the link asks for another one and keeps what was typed', async () => {
  const { email, token } = await invited({ label: 'Atelier tri' })
  const { page } = operator
  await visit(token)
  await said(page, 'Code envoyé à')
  await page.getByLabel('Code à six chiffres').fill(await codeSentTo(email))
  await press(page, 'Ouvrir l’étape')
  await press(page, 'Commencer')
  await page.locator('form').getByRole('button', { name: 'Commencer' }).click()
  await page.getByRole('textbox', { name: 'Heures' }).fill('2h15')
  await world.moveTo('2026-11-23T09:30:00Z')
  await press(page, 'Noter cette présence')
  await said(page, /Ce code n’est plus valable/)
  await press(page, 'Recevoir le code')
  await said(page, 'Code envoyé à')
  await page.getByLabel('Code à six chiffres').fill(await codeSentTo(email, 1))
  await press(page, 'Ouvrir l’étape')
  await page.getByLabel('Code à six chiffres').waitFor({ state: 'detached' })
  await press(page, 'Noter cette présence')
  await said(page, /Présent, 2\sh\s15/)
})

test('a link that the référent closed opens nothing, and says what to do', async () => {
  const { step, token } = await invited({ label: 'Atelier numerique' })
  const referent = await world.enter('referent')
  const page = await referent.open(`personnes/${pathway.personId}/etapes/${step.id}`)
  await press(page, 'Fermer le lien')
  await said(page, 'Lien fermé')
  await referent.context.close()
  await visit(token)
  await sayingNothing('Ce lien n’ouvre plus d’étape')
})

test('a link is over thirty days after the end of its step, and says so', async () => {
  const { token } = await invited({ label: 'Atelier logement', endsOn: '2026-11-30' })
  await world.moveTo('2026-12-31T08:00:00Z')
  await visit(token)
  await sayingNothing('Ce lien n’ouvre plus d’étape')
})

test('a forged link gives nothing', async () => {
  await visit('A'.repeat(43))
  await sayingNothing('Ce lien n’ouvre plus d’étape')
})
