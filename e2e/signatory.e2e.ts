import { afterAll, beforeAll, expect, test } from 'vitest'
import { aManualObjective, anAgreement, aParty } from '#features/agreements/testing/agreement-builders.ts'
import { aWrittenDraft } from '#features/agreements/testing/life-builders.ts'
import { aPledge } from '#features/pledges/testing/pledge-builders.ts'
import { aBody, aMeeting, threeSeats } from '#features/steering/testing/meeting-builders.ts'
import { type FreshTerritory, freshTerritory } from './fresh-territory.ts'
import { allWords, pdf, press, said } from './gestures.ts'
import { settled, shapeFaults, violationsOf } from './page-checks.ts'
import { type SignedIn, windows } from './visitors.ts'

/** A signatory: what her organisation owes, a value that she contests, her committee; nothing of what binds others alone. */
let world: FreshTerritory
let partner: SignedIn
let manager: SignedIn
let meeting = ''
let reserved = ''

beforeAll(async () => {
  world = await freshTerritory()
  const agreementId = await anAgreement(world, aManualObjective())
  await aParty(world, agreementId, 'partner')
  await aPledge(world, {
    ...{ agreementId, organisationId: world.organisations.operator, dueOn: '2026-12-15' },
    ...{ label: 'Accueillir vingt stagiaires', contactId: world.members.partner?.memberId ?? '' },
  })
  const body = await aBody(world, { agreementIds: [agreementId] })
  await threeSeats(world, body.id)
  meeting = `conventions/comites/${body.id}/seances/${(await aMeeting(world, body.id)).id}`
  reserved = `conventions/${await aWrittenDraft(world, { label: 'Accord réservé', isRestricted: true })}`
  ;[partner, manager] = await Promise.all([world.enter('partner', 'phone'), world.enter('projectManager')])
})
afterAll(() => Promise.all([partner, manager].map((one) => one?.context.close())))

/** At the two widths, the phone last. */
const faults = async ({ page }: SignedIn) => {
  const found: string[] = []
  for (const size of [windows.desktop, windows.phone]) {
    await page.setViewportSize(size)
    await settled(page)
    found.push(...(await shapeFaults(page)), ...(await violationsOf(page)))
  }
  return found
}

test('she finds in her day what her organisation promised, notes what it did and joins the proof', async () => {
  const page = await partner.open('')
  await said(page, 'Engagement de votre structure à réaliser')
  await said(page, 'Accueillir vingt stagiaires')
  expect(await faults(partner)).toEqual([])
  await page.getByRole('link', { name: 'Voir l’engagement' }).click()
  await page.getByRole('textbox', { name: 'Réalisé le' }).fill('02/11/2026')
  await page.getByRole('textbox', { name: 'Quantité' }).fill('20')
  await press(page, 'Noter une réalisation')
  await said(page, 'Réalisation notée : qui pilote la confirmera.')
  await press(page, /^Joindre une preuve/)
  await page.locator('input[type=file]').setInputFiles({ ...pdf, name: 'presences.pdf' })
  await page.getByRole('dialog').getByRole('button', { name: 'Joindre' }).click()
  await page.getByText('presences.pdf').first().waitFor()
  expect(await faults(partner)).toEqual([])
})

test('she opens an objective of her agreement and proposes another value, which waits for an answer', async () => {
  const page = await partner.open('conventions')
  await page.getByRole('link', { name: 'Protocole 2024-2028' }).first().click()
  await page.getByRole('link', { name: 'Heures de clause' }).click()
  await page.getByRole('heading', { level: 1, name: 'Heures de clause' }).waitFor()
  expect(await faults(partner)).toEqual([])
  await page.getByRole('link', { name: 'Proposer une autre valeur' }).click()
  await page.getByRole('textbox', { name: 'Valeur au' }).fill('30/06/2026')
  await page.getByRole('textbox', { name: 'Valeur', exact: true }).fill('1350')
  await page.getByRole('textbox', { name: 'Source' }).fill('Relevés des entreprises')
  await page.getByRole('textbox', { name: 'Pourquoi une autre valeur' }).fill('Deux marchés manquent.')
  expect(await faults(partner)).toEqual([])
  await press(page, 'Proposer cette valeur')
  await said(page, 'Votre proposition attend une réponse.')
  await said(page, /propose 1\s350\sheures/)
  expect(await page.getByText('Répondre', { exact: true }).count()).toBe(0)
  const answered = await manager.open(new URL(page.url()).pathname.split('/').slice(2).join('/'))
  await answered.getByText('Répondre', { exact: true }).waitFor()
})

test('she reads her committee, its agenda and its members, and writes nothing in it', async () => {
  const page = await partner.open('conventions/comites')
  await page.getByRole('link', { name: 'Comité de pilotage' }).first().click()
  await page.getByText('Anne Lefort').first().waitFor()
  expect(await faults(partner)).toEqual([])
  await partner.open(meeting)
  await said(page, 'Salle du conseil')
  expect(await faults(partner)).toEqual([])
  expect(
    await page.getByRole('button', { name: /Convoquer|Écrire une décision|Prendre|Noter/ }).count(),
  ).toBe(0)
})

test('an agreement that binds others alone is not in any list, and its address opens nothing', async () => {
  for (const path of [
    'conventions',
    'conventions/engagements',
    'conventions/plans',
    'conventions/publiques',
  ]) {
    const page = await partner.open(path)
    expect({ path, told: (await allWords(page)).includes('Accord réservé') }).toEqual({ path, told: false })
  }
  expect(await allWords(await manager.open('conventions'))).toContain('Accord réservé')
  for (const tab of ['', '/articles', '/parties', '/annexes', '/historique']) {
    await partner.page.goto(`${world.origin}/${world.slug}/${reserved}${tab}`)
    await said(partner.page, 'Cette page ou cette fiche n’existe pas, ou plus.')
    expect(await partner.page.locator('body').textContent()).not.toContain('Accord réservé')
  }
})
