import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { takeIn } from '#features/funding/testing/operation-builders.ts'
import { anAccess, otherThan } from '#features/participant/testing/page-builders.ts'
import { aDocumentOf } from '#features/participant/testing/route-examples.ts'
import { aMeeting } from '#features/pathways/testing/meeting-builders.ts'
import { aPathway } from '#features/pathways/testing/pathway-builders.ts'
import { aStep } from '#features/pathways/testing/step-builders.ts'
import { type FreshTerritory, freshTerritory } from './fresh-territory.ts'
import { press, said } from './gestures.ts'
import { shapeFaults, violationsOf } from './page-checks.ts'
import type { SignedIn } from './visitors.ts'

/** The person herself, on her phone, by the link and the code that her référent gave her. */
let world: FreshTerritory
let phone: SignedIn

beforeAll(async () => {
  world = await freshTerritory()
})
afterAll(() => phone?.context.close())

/** What axe and the shape of the page find wrong. */
const faultsOf = async (page: SignedIn['page']) => [
  ...(await violationsOf(page)),
  ...(await shapeFaults(page)),
]

const somebody = async (familyName: string) => {
  const pathway = await aPathway(world, { givenName: 'Samira', familyName })
  const place = '12 quai des Tanneurs'
  await aMeeting(world, { pathway, presence: 'planned', at: '2026-11-27T09:00:00Z', place })
  await aStep(world, { pathwayId: pathway.id, typeCode: 'training-french', isPrescribed: true })
  await aStep(world, {
    pathwayId: pathway.id,
    typeCode: 'health',
    label: 'Bilan de santé',
    isPrescribed: true,
  })
  return { pathway, ...(await anAccess(world, { personId: pathway.personId })) }
}

test('in French: five wrong codes are slowed, then the appointment, another day, new telephone, data', async () => {
  const { pathway, token, code } = await somebody('Haddad')
  const documentId = await aDocumentOf(world, pathway.personId)
  const referent = await world.enter('referent')
  const access = await referent.open(`personnes/${pathway.personId}/sa-page`)
  await press(access, 'Montrer attestation.txt')
  await said(access, 'Sur sa page')
  phone = await world.signedOut('phone')
  const { page } = phone
  await page.goto(`${world.origin}/ma-page/${token}`)
  for (let tries = 0; tries < 5; tries += 1) {
    await page.getByLabel('Votre code').fill(otherThan(code))
    await press(page, 'Ouvrir ma page')
    await said(page, tries < 3 ? /Ce lien ou ce code ne va pas/ : /Trop d’essais/)
  }
  await world.moveTo('2026-11-23T08:10:00Z')
  await page.getByLabel('Votre code').fill(code)
  await press(page, 'Ouvrir ma page')
  await page.getByRole('heading', { name: 'Bonjour Samira' }).waitFor()
  expect(await page.locator('main').textContent()).toMatch(/vendredi 27 novembre à 10\sh/)
  expect(await page.locator('main').textContent()).not.toMatch(/santé|Bilan/i)
  expect(await faultsOf(page)).toEqual([])
  await press(page, 'Je ne peux pas venir')
  await page.getByLabel('Pourquoi ? (facultatif)').fill('Je travaille.')
  await press(page, 'Demander un autre jour')
  await said(page, /Votre demande est partie/)
  await press(page, 'Corriger mes informations')
  await page.getByLabel('Nouveau téléphone').fill('06 99 88 77 66')
  await press(page, 'Envoyer')
  await said(page, /La personne qui vous accompagne vérifie/)
  await press(page, 'Retour')
  await press(page, 'Mes demandes')
  await said(page, 'Un autre jour de rendez-vous')
  await said(page, 'Il n’y a pas encore de réponse.')
  expect(await faultsOf(page)).toEqual([])
  await press(page, 'Retour')
  await press(page, 'Mes papiers')
  await page.getByRole('link', { name: 'attestation.txt' }).waitFor()
  const [taken] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Prendre une copie à lire' }).click(),
  ])
  expect(taken.suggestedFilename()).toBe('mes-donnees.html')
  await press(page, 'Retour')
  await press(page, 'Qui voit mon dossier ?')
  await said(page, 'Référence de parcours')
  await press(page, 'Retour')
  await press(page, 'Fermer ma page')
  await said(page, 'Votre page est fermée.')
  expect(documentId).not.toBe('')
  const asked = await referent.open(`personnes/${pathway.personId}/sa-page`)
  await said(asked, /Nouvelles coordonnées/)
  await press(asked, 'Écrire dans le dossier')
  await said(asked, 'Fait')
  await referent.context.close()
})

test('in Arabic: from right to left, names as they are written, axe content', async () => {
  const { token, code } = await somebody('Benali')
  const { page } = await world.signedOut('phone')
  await page.goto(`${world.origin}/ma-page/${token}`)
  await press(page, 'العربية')
  await page.getByLabel('رمزك').fill(code)
  await press(page, 'فتح صفحتي')
  await page.getByRole('heading', { name: 'مرحباً Samira' }).waitFor()
  expect(await page.evaluate(() => getComputedStyle(document.body).direction)).toBe('rtl')
  await said(page, 'دروس اللغة الفرنسية')
  await said(page, '12 quai des Tanneurs')
  expect(await faultsOf(page)).toEqual([])
  await press(page, 'لا أستطيع الحضور')
  await press(page, 'طلب يوم آخر')
  await said(page, /أُرسل طلبك/)
  for (const [language, greeting] of [
    ['Українська', 'Вітаємо, Samira'],
    ['English', 'Hello Samira'],
  ] as const) {
    await press(page, language)
    await page.getByRole('heading', { name: greeting }).waitFor()
    expect(await faultsOf(page)).toEqual([])
  }
  await page.context().close()
})

test('fills a questionnaire and signs it; the référent takes it over as filled by the person', async () => {
  const { pathway, token, code } = await somebody('Petit')
  const { id } = await takeIn(world, pathway.id)
  const { page } = await world.signedOut('phone')
  await page.goto(`${world.origin}/ma-page/${token}`)
  await page.getByLabel('Votre code').fill(code)
  await press(page, 'Ouvrir ma page')
  await press(page, 'Mes questionnaires')
  // In Arabic first: each question has its words, and none of the official French is left.
  await press(page, 'العربية')
  await page.getByLabel('منذ متى وأنت بلا عمل؟').waitFor()
  expect(await page.getByText('Niveau d’instruction').count()).toBe(0)
  expect(await faultsOf(page)).toEqual([])
  await page.getByLabel('منذ متى وأنت بلا عمل؟').selectOption('6-12')
  // What is chosen stays when the language changes.
  await press(page, 'Français')
  const jobless = page.getByLabel('Depuis combien de temps êtes-vous sans emploi ?')
  await jobless.waitFor()
  expect(await jobless.inputValue()).toBe('6-12')
  await page.getByLabel('Avant de venir ici, vous étiez…').selectOption('unemployed')
  await page
    .getByLabel('Vous élevez un enfant sans l’autre parent')
    .selectOption('Je ne souhaite pas répondre')
  await page.getByLabel('Vous avez un handicap').selectOption('Non')
  await page.getByLabel('Votre prénom et votre nom').fill('Samira Petit')
  await page.getByLabel('Votre code, encore une fois').fill(code)
  expect(await faultsOf(page)).toEqual([])
  await press(page, 'Signer et envoyer')
  await said(page, 'C’est signé et envoyé. Merci.')
  await page.context().close()
  const referent = await world.enter('referent')
  const access = await referent.open(`personnes/${pathway.personId}/sa-page`)
  await said(access, 'Ne souhaite pas répondre')
  await said(access, /1 réponse réservée/)
  // Who comes to ask the questions of her learns that she answered, and takes them over there.
  const read = await referent.open(`fse/participations/${id}/entree`)
  await said(read, 'Questionnaires remplis sur sa page')
  expect(await faultsOf(read)).toEqual([])
  await press(read, 'Reprendre ces réponses')
  await said(read, /Rempli et signé par la personne le/)
  expect(await read.getByText('Questionnaires remplis sur sa page').count()).toBe(0)
  await said(await referent.open(`personnes/${pathway.personId}/sa-page`), /comme rempli par la personne/)
  await referent.context.close()
})

test('weighs less than 60 kB of script, fetches no font, and holds in 320 px', async () => {
  const { token, code } = await somebody('Moreau')
  const { page } = await world.signedOut('phone')
  await page.setViewportSize({ width: 320, height: 640 })
  const bodies: { url: string; body: Promise<Buffer> }[] = []
  page.on('response', (response) => {
    bodies.push({ url: response.url(), body: response.body().catch(() => Buffer.alloc(0)) })
  })
  const weightOf = async (what: RegExp, packed = true) => {
    const chosen = await Promise.all(bodies.filter(({ url }) => what.test(url)).map(({ body }) => body))
    return chosen.reduce((sum, body) => sum + (packed ? gzipSync(body).length : body.length), 0)
  }
  await page.goto(`${world.origin}/ma-page/${token}`)
  await page.getByLabel('Votre code').waitFor()
  const first = [await weightOf(/./), await weightOf(/./, false)]
  expect(first[0]).toBeGreaterThan(0)
  // What a phone fetches before the code is asked: a phone on a slow line waits for nothing more.
  expect(first[0]).toBeLessThan(20_000)
  expect(first[1]).toBeLessThan(60_000)
  process.stdout.write(`Her page, before the code: ${first[0]} bytes gzipped, ${first[1]} as they are.\n`)
  await page.getByLabel('Votre code').fill(code)
  await press(page, 'Ouvrir ma page')
  await page.getByRole('heading', { name: 'Bonjour Samira' }).waitFor()
  const script = await weightOf(/\.js$/)
  expect(script).toBeGreaterThan(0)
  expect(script).toBeLessThan(60_000)
  expect(bodies.filter(({ url }) => /\.(woff2?|png|jpe?g)$/.test(url))).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  await page.context().close()
})

test('is read on an old phone on a slow line', async () => {
  const { token, code } = await somebody('Lenoir')
  const { page } = await world.signedOut('phone')
  const slow = await page.context().newCDPSession(page)
  await slow.send('Network.enable')
  // « Slow 3G » of the browser's own tools, and a processor four times slower.
  await slow.send('Network.emulateNetworkConditions', {
    ...{ offline: false, latency: 2000, downloadThroughput: 50_000, uploadThroughput: 50_000 },
  })
  await slow.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  const asked = performance.now()
  await page.goto(`${world.origin}/ma-page/${token}`)
  await page.getByLabel('Votre code').waitFor()
  const readable = performance.now()
  await page.getByLabel('Votre code').fill(code)
  await press(page, 'Ouvrir ma page')
  await page.getByRole('heading', { name: 'Bonjour Samira' }).waitFor()
  const seconds = (from: number, to: number) => ((to - from) / 1000).toFixed(1)
  process.stdout.write(
    `Her page on a slow line: ${seconds(asked, readable)} s until the code is asked, ${seconds(readable, performance.now())} s more until the page.\n`,
  )
  await page.context().close()
})
