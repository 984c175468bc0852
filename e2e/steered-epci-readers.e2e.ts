import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createObjective, moveAgreement, openAgreement } from '#features/agreements/contract.ts'
import { aQualitativeObjective } from '#features/agreements/testing/agreement-builders.ts'
import { aSigned, aWrittenDraft, moved } from '#features/agreements/testing/life-builders.ts'
import { aDraftText } from '#features/library/testing/library-builders.ts'
import { createPledge, listPledges } from '#features/pledges/contract.ts'
import { aPledge, pledgeValues } from '#features/pledges/testing/pledge-builders.ts'
import { createBody, planMeeting, readBody, signMinutes } from '#features/steering/contract.ts'
import { aBody, aMeeting, threeSeats } from '#features/steering/testing/meeting-builders.ts'
import { newId } from '#kernel/id.ts'
import { frenchOnly } from './french-words.ts'
import { type FreshTerritory, freshTerritory } from './fresh-territory.ts'
import { allWords, follow, said } from './gestures.ts'
import { settled, shapeFaults, violationsOf } from './page-checks.ts'
import type { SignedIn } from './visitors.ts'

/** Names that the territory gave, which no language changes. */
const named = ['Objet', 'Comité de pilotage']

/** What an EPCI steers, read by an elected official and by a partner of its committee: theirs, and nothing else. */
let world: FreshTerritory
let agreementId = ''
let pledgeId = ''
let bodyId = ''
let meetingId = ''
let chapterId = ''
let hiddenId = ''
const opened: SignedIn[] = []
const shown = 'Volet emploi du CRTE'
const kept = 'Convention entre deux financeurs'

beforeAll(async () => {
  world = await freshTerritory()
  agreementId = await aWrittenDraft(world, { label: shown })
  await world.as('projectManager').done(createObjective, {
    params: { agreementId },
    body: aQualitativeObjective(),
  })
  await moved(world, agreementId, 'submit', 'accept', 'sign')
  pledgeId = (await aPledge(world, { agreementId })).id
  const body = await aBody(world, { agreementIds: [agreementId] })
  bodyId = body.id
  await threeSeats(world, bodyId)
  meetingId = (await aMeeting(world, bodyId)).id
  chapterId = (await aDraftText(world)).id
  hiddenId = await aSigned(world, { label: kept, isRestricted: true })
})
afterAll(() => Promise.all(opened.map((one) => one.context.close())))

const enter = async (...given: Parameters<FreshTerritory['enter']>): Promise<SignedIn> => {
  const signedIn = await world.enter(...given)
  opened.push(signedIn)
  return signedIn
}

/** A page that is not hers says where hers are. */
const leaves = ({ page }: SignedIn) =>
  expect(page.getByRole('link', { name: 'Revenir à l’accueil' }).getAttribute('href')).resolves.toBe(
    `/${world.slug}`,
  )

const addresses = () => {
  const meeting = `conventions/comites/${bodyId}/seances/${meetingId}`
  const agreement = `conventions/${agreementId}`
  return [
    ...[
      'objectifs',
      'conventions',
      'conventions/comites',
      'conventions/decisions',
      'conventions/engagements',
    ],
    ...['conventions/engagements/note', 'conventions/engagements/moyens', 'conventions/financements'],
    ...['conventions/composer', 'conventions/boite-a-outils', 'territoire/portrait', agreement],
    ...['articles', 'parties', 'annexes', 'historique'].map((tab) => `${agreement}/${tab}`),
    ...[`conventions/engagements/${pledgeId}`, `conventions/comites/${bodyId}`, meeting],
    ...[`${meeting}/proces-verbal`, `conventions/composer/${chapterId}`],
  ]
}

/** What a partner of the committee comes for. */
const ofTheCommittee = () =>
  addresses().filter((one) => /comites|engagements|decisions|^conventions.[^/]+$/.test(one))

describe.for([
  ['electedOfficial', 'phone', addresses],
  ['committeeMember', 'desktop', ofTheCommittee],
] as const)('%s, on a %s', ([role, screen, read]) => {
  test('reads every page of what is steered, each without fault, and no page offers to write', async () => {
    const reader = await enter(role, screen)
    const faults: Record<string, readonly string[]> = {}
    const page = await reader.open('conventions')
    for (const address of read()) {
      await follow(page, world.slug, address)
      const words = await allWords(page)
      const found = [
        ...(await shapeFaults(page)),
        ...(await violationsOf(page)),
        ...(words.match(
          /Écrire (un|une|les) \p{L}+|Préparer un avenant|Prévoir la séance|Noter la signature/gu,
        ) ?? []),
        ...(words.includes(kept) ? ['what is restricted'] : []),
      ]
      if (found.length > 0) faults[address] = found
    }
    expect(faults).toEqual({})
    expect(reader.complaints).toEqual([])
  })

  test('finds no page for a restricted convention, another address or a form to write', async () => {
    const reader = await enter(role, screen)
    const { page } = reader
    for (const address of [`conventions/${hiddenId}`, `conventions/engagements/${newId()}`]) {
      await page.goto(`${world.origin}/${world.slug}/${address}`)
      await said(page, 'Cette page ou cette fiche n’existe pas, ou plus.')
      await leaves(reader)
    }
    for (const address of [
      'conventions/nouvelle',
      `conventions/${agreementId}/avenants/nouveau`,
      'personnes',
    ]) {
      await reader.open(address)
      await said(page, 'Cette page ne fait pas partie de votre rôle')
      await leaves(reader)
    }
  })

  test('is refused by the service as by the pages, by another address or another role', async () => {
    const caller = world.as(role)
    const none = { params: {} }
    const unknown = { params: { agreementId: hiddenId } }
    expect((await caller.done(listPledges, { ...none, query: {} })).items.map(({ id }) => id)).toEqual([
      pledgeId,
    ])
    expect(await caller.refused(openAgreement, unknown)).toBe('not-found')
    expect(await caller.refused(readBody, { params: { bodyId: newId() } })).toBe('not-found')
    const refusals = [
      await caller.refused(createPledge, { ...none, body: pledgeValues(world, agreementId) }),
      await caller.refused(createObjective, { params: { agreementId }, body: aQualitativeObjective() }),
      await caller.refused(moveAgreement, {
        params: { agreementId },
        body: { version: 1, move: 'denounce', onDay: '2026-11-23', why: 'Sans droit' },
      }),
      await caller.refused(createBody, {
        ...none,
        body: { id: newId(), kind: 'steering', label: 'Autre', openedOn: '2026-11-23', agreementIds: [] },
      }),
      await caller.refused(planMeeting, {
        params: { bodyId },
        body: { id: newId(), heldOn: '2026-11-24', startsAt: '10:00', place: 'Ici' },
      }),
      await caller.refused(signMinutes, { params: { meetingId }, body: { version: 1, chairIds: [] } }),
    ]
    expect(new Set(refusals)).toEqual(new Set(['right-missing']))
  })
})

test('in English, no French word of the platform is left on the pages of who steers', async () => {
  const director = await enter('director')
  const page = await director.open('conventions')
  await page.getByRole('banner').getByRole('button').last().click()
  await page.getByRole('menuitem', { name: 'English' }).click()
  await page.getByRole('navigation', { name: 'Main navigation' }).waitFor()
  const left: Record<string, readonly string[]> = {}
  const agreement = `conventions/${agreementId}`
  const forms = [
    ...['premiers-pas', 'conventions/nouvelle', 'conventions/importer', `${agreement}/avenants/nouveau`],
    ...['duration', 'targets', 'articles'].map((kind) => `${agreement}/avenants/nouveau?nature=${kind}`),
    ...[`objectifs/protocole/${agreementId}`, `objectifs/protocole/${agreementId}/nouveau`],
    ...['conventions/engagements/nouveau', 'conventions/comites/nouveau', 'conventions/composer/nouveau'],
  ]
  const note = async (address: string) => {
    const found = (await frenchOnly(page)).filter((words) => !named.includes(words))
    if (found.length > 0) left[address] = found
  }
  for (const address of addresses()) {
    await follow(page, world.slug, address)
    await note(address)
  }
  for (const address of forms) {
    await director.open(address)
    await settled(page)
    await note(address)
  }
  expect(left).toEqual({})
})
