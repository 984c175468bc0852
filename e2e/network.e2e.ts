import { afterAll, beforeAll, expect, test } from 'vitest'
import { anAgreement, anObjective } from '#features/agreements/testing/agreement-builders.ts'
import { countedPathways, exits } from '#features/agreements/testing/counted-pathways.ts'
import { aDeclension, asNetwork, namedWorld } from '#features/network/testing/network-builders.ts'
import { aJob, anExit } from '#features/pathways/testing/exit-builders.ts'
import { aPathway } from '#features/pathways/testing/pathway-builders.ts'
import { observedWatches } from '#features/pathways/testing/watch-builders.ts'
import { aBody, aMeeting } from '#features/steering/testing/meeting-builders.ts'
import { type FreshTerritory, freshTerritory } from './fresh-territory.ts'
import { allWords, choose, holds, press, said } from './gestures.ts'
import { settled, shapeFaults, violationsOf } from './page-checks.ts'
import type { SignedIn } from './visitors.ts'

/**
 * One fact, two levels: a national network publishes a framework, a territory declines it, a référent writes what
 * became of one person six months after her exit; the objective and the framework move by one, the network reads nobody.
 */
const framework = 'Accord-cadre pour l’emploi durable (fictif)'
const durable = 'En emploi à 6 mois'
const family = 'Vauquelin-Test'
const objective = anObjective({
  ...{ label: 'Emplois qui durent', indicatorCode: 'maintained-6-months' },
  target: { min: 75, max: null },
})

let network: FreshTerritory
let world: FreshTerritory
let silent: FreshTerritory
let officer: SignedIn
let manager: SignedIn
let referent: SignedIn
let frameworkPage = ''
let agreementId = ''
let person = { personId: '', pathwayId: '' }

beforeAll(async () => {
  network = await freshTerritory()
  world = await freshTerritory()
  silent = await freshTerritory()
  await asNetwork(network)
  await Promise.all([
    namedWorld(network, 'Réseau des essais'),
    namedWorld(world, 'Territoire des Étangs'),
    namedWorld(silent, 'Territoire des Ormes'),
  ])
  agreementId = await anAgreement(world, objective)
  await aMeeting(world, (await aBody(world, { agreementIds: [agreementId] })).id)
  await known()
  await exitInMay()
  ;[officer, manager, referent] = await Promise.all([
    network.enter('projectManager'),
    world.enter('projectManager'),
    world.enter('referent'),
  ])
})
afterAll(() => Promise.all([officer, manager, referent].map((one) => one?.context.close())))

/** Twenty exits of this year whose sixth month is known: fourteen are in a job. */
const known = async () => {
  const ids = await countedPathways(world, exits(20, 'positive-employment', { exitedOn: '2026-03-10' }))
  await observedWatches(
    world,
    ids.map((pathwayId, index) => ({ pathwayId, situation: index < 14 ? 'same-job' : 'jobless' })),
  )
}

/** The same gestures in May as any référent’s: hired, then out; her sixth month comes in November. */
const exitInMay = async () => {
  world.at('2026-05-12T08:00:00Z')
  const built = await aPathway(world, { familyName: family, admittedOn: '2025-06-02' })
  const { job, pathway } = await aJob(world, { pathwayId: built.id, startsOn: '2026-05-11' })
  await anExit(world, {
    ...{ pathwayId: built.id, version: pathway.version, jobId: job.id },
    ...{ reasonCode: 'open-ended-job', exitedOn: '2026-05-12' },
  })
  world.at('2026-11-23T08:00:00Z')
  person = { personId: built.personId, pathwayId: built.id }
}

const faults = async ({ page }: SignedIn) => {
  await settled(page)
  return [...(await shapeFaults(page)), ...(await violationsOf(page))]
}

/** The same page on a phone. */
const onPhone = async (of: FreshTerritory, role: string, path: string) => {
  const phone = await of.enter(role, 'phone')
  await phone.open(path)
  const found = await faults(phone)
  await phone.context.close()
  return found
}

test('the network writes a framework, asks for one count and publishes it', async () => {
  const page = await officer.open('')
  await page.getByRole('link', { name: 'Écrire un accord-cadre' }).click()
  await page.getByLabel('Nom de l’accord-cadre').fill(framework)
  await page.getByLabel('Du', { exact: true }).fill('01/01/2026')
  await page.getByLabel('Au', { exact: true }).fill('31/12/2028')
  await press(page, 'Enregistrer le brouillon')
  await page.getByRole('heading', { level: 1, name: framework }).waitFor()
  frameworkPage = new URL(page.url()).pathname.split('/').slice(2).join('/')
  await page.getByRole('link', { name: 'Ajouter un indicateur' }).click()
  await choose(page, 'Ce qui est compté', durable)
  await page.getByLabel('Nom de l’indicateur').fill('Emploi durable')
  await page.getByLabel(/Cible nationale/).fill('70')
  expect(await faults(officer)).toEqual([])
  await press(page, 'Enregistrer la définition')
  await page.getByRole('heading', { level: 2, name: /Emploi durable/ }).waitFor()
  await press(page, 'Publier')
  await page.getByRole('dialog').getByRole('button', { name: 'Publier' }).click()
  await said(page, 'en vigueur')
  expect(await faults(officer)).toEqual([])
  expect(await onPhone(network, 'projectManager', frameworkPage)).toEqual([])
})

test('a new version of a definition begins as the one that it follows', async () => {
  const page = await officer.open(`${frameworkPage}/indicateur`)
  await choose(page, 'Une définition nouvelle, ou une nouvelle version de', 'Emploi durable')
  await holds(page.getByLabel('Nom de l’indicateur'), 'Emploi durable')
  await holds(page.getByLabel(/Cible nationale/), '70')
  expect(await faults(officer)).toEqual([])
})

test('a territory declines it with its own target, and reads both', async () => {
  const page = await manager.open('conventions/cadres')
  await page.getByRole('link', { name: framework }).click()
  await page.getByRole('link', { name: 'Décliner' }).click()
  await page.getByLabel(/Votre cible/).fill('75')
  expect(await faults(manager)).toEqual([])
  await press(page, 'Décliner avec ces cibles')
  await page.getByRole('heading', { level: 2, name: /Décliné par Protocole 2024-2028/ }).waitFor()
  const row = page.getByRole('row', { name: /Emploi durable/ }).last()
  await row.getByText(/au moins 70\s%/).waitFor()
  await row.getByText(/au moins 75\s%/).waitFor()
  await row.getByText(/^70\s%/).waitFor()
  expect(await faults(manager)).toEqual([])
  expect(await onPhone(world, 'projectManager', frameworkPage)).toEqual([])
})

test('the list of agreements says when each committee meets, the page of one compares its targets', async () => {
  const page = await manager.open('conventions')
  await page
    .getByRole('row', { name: /Protocole 2024-2028/ })
    .getByRole('link', { name: /^23\snov\.\s2026\s?, Comité/ })
    .waitFor()
  expect(await faults(manager)).toEqual([])
  await manager.open(`conventions/${agreementId}`)
  await page.getByRole('region', { name: 'Comités' }).getByText('Comité de pilotage').first().waitFor()
  const declined = page.getByRole('region', { name: `Décline ${framework}` })
  const row = declined.getByRole('row', { name: /Emploi durable/ })
  for (const words of [/au moins 75\s%/, /au moins 70\s%/, /70\s% \(14\/20\)/, 'compté'])
    await row.getByText(words, { exact: false }).first().waitFor()
  expect(await faults(manager)).toEqual([])
  expect(await onPhone(world, 'projectManager', `conventions/${agreementId}`)).toEqual([])
})

test('it changes its target on the same form, filled with what it took', async () => {
  const page = await manager.open(frameworkPage)
  await page.getByRole('link', { name: 'Changer nos cibles' }).click()
  await holds(page.getByLabel(/Votre cible/), '75')
  await page.getByLabel(/Votre cible/).fill('76')
  await press(page, 'Décliner avec ces cibles')
  await page
    .getByText(/au moins 76\s%/)
    .first()
    .waitFor()
  await page.getByRole('link', { name: 'Changer nos cibles' }).click()
  await page.getByLabel(/Votre cible/).fill('75')
  await press(page, 'Décliner avec ces cibles')
  await page
    .getByText(/au moins 75\s%/)
    .first()
    .waitFor()
  expect(await faults(manager)).toEqual([])
})

test('another territory declines it and has nothing to count: it is missing, not zero', async () => {
  const frameworkId = frameworkPage.split('/').at(-1) ?? ''
  const [asked] = await network.rows((tx) =>
    tx.query<{ id: string }>('select id from network.framework_indicator where territory_id = $1', [
      tx.territoryId,
    ]),
  )
  await aDeclension(silent, frameworkId, asked?.id ?? '')
  const page = await officer.open(frameworkPage)
  await said(page, /Ensemble\s: 70\s% \(14\/20\)/)
  await said(page, /1 réponse sur 2 déclinaisons \(50\s%\)/)
  await said(page, /Couverture\s: 2 territoires le déclinent, sur 2 dans cette installation/)
  await page
    .getByRole('row', { name: /Territoire des Ormes/ })
    .getByText('pas reçu')
    .waitFor()
})

test('the référent writes the situation at six months, from the list of what is to observe', async () => {
  const page = await referent.open('suites')
  const line = page.getByRole('listitem').filter({ hasText: family }).filter({ hasText: 'après la sortie' })
  await line.getByRole('button', { name: 'Noter la situation' }).click()
  await choose(page, 'Situation', 'Toujours dans cet emploi')
  await line.locator('form').getByRole('button', { name: 'Noter la situation' }).click()
  await line.waitFor({ state: 'detached' })
  expect(await faults(referent)).toEqual([])
  await world.runJobs()
})

test('the local objective moved by one, and opens onto her file', async () => {
  const page = await referent.open(frameworkPage)
  await page.getByRole('link', { name: `Objectif : ${objective.label}` }).click()
  await page.getByRole('link', { name: '15', exact: true }).first().waitFor()
  expect(await faults(referent)).toEqual([])
  await page.getByRole('link', { name: 'Voir les personnes derrière le chiffre' }).click()
  await page.getByRole('link', { name: new RegExp(family, 'i') }).click()
  await page.getByRole('heading', { level: 1, name: new RegExp(family, 'i') }).waitFor()
  expect(new URL(page.url()).pathname).toContain(person.personId)
})

test('its framework moved by one: figure, coverage, rate of answers, and nobody', async () => {
  const page = await officer.open(frameworkPage)
  await said(page, /Ensemble\s: 71,4\s% \(15\/21\)/)
  await said(page, /1 réponse sur 2 déclinaisons \(50\s%\)/)
  await said(page, /Couverture\s: 2 territoires le déclinent, sur 2 dans cette installation/)
  await said(page, /au moins 75\s%/)
  const words = await allWords(page)
  for (const told of [family, 'Samira', person.personId, person.pathwayId]) expect(words).not.toContain(told)
  expect(await page.locator('main a[href*="personnes"]').count()).toBe(0)
  expect(await faults(officer)).toEqual([])
  expect(await onPhone(network, 'projectManager', frameworkPage)).toEqual([])
})

test('no address leads the network to a file: its own territory has none, the other is not there', async () => {
  const asks = async (path: string) => {
    const got = await officer.context.request.get(`${network.origin}/api/territories/${path}`)
    return { status: got.status(), text: await got.text() }
  }
  for (const territory of [network, world])
    for (const path of [
      `people/${person.personId}`,
      `people/${person.personId}/file`,
      `watches`,
      `objectives/${objective.id}`,
      `objectives/${objective.id}/persons`,
    ]) {
      const { status, text } = await asks(`${territory.territoryId}/${path}`)
      if (status === 200) expect(JSON.parse(text)).toMatchObject({ total: 0 })
      else expect([403, 404, 405]).toContain(status)
      expect(text).not.toContain(family)
    }
  const opened = await asks(`${network.territoryId}/frameworks/${frameworkPage.split('/').at(-1)}`)
  expect(opened.status).toBe(200)
  for (const told of [family, person.personId, person.pathwayId, world.territoryId])
    expect(opened.text).not.toContain(told)
  for (const { territoryId } of [network, world]) {
    const search = await officer.context.request.post(
      `${network.origin}/api/territories/${territoryId}/people/searches`,
      { headers: { 'x-bassin-csrf': '1', origin: network.origin }, data: { fragment: family } },
    )
    expect(await search.text()).not.toContain(person.personId)
  }
  expect([...officer.complaints, ...manager.complaints, ...referent.complaints]).toEqual([])
})
