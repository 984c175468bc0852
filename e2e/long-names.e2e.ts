import { afterAll, beforeAll, expect, test } from 'vitest'
import { aMeeting } from '#features/pathways/testing/meeting-builders.ts'
import { aPathway } from '#features/pathways/testing/pathway-builders.ts'
import { type FreshTerritory, freshTerritory } from './fresh-territory.ts'
import { settled, shapeFaults } from './page-checks.ts'
import type { SignedIn } from './visitors.ts'

/** The longest names that a file takes: one without a space, one of hyphens; on a phone. */
const unbroken = { givenName: 'Anastasiaalexandrinavalentinaemmanuellegenevieve', familyName: 'W'.repeat(80) }
const hyphenated = {
  givenName: 'Marie-Charlotte-Emmanuelle-Bernadette',
  familyName: 'Dupont-Vandenberghe-Castelnaudary-Wassermann-Delacroix',
}

let world: FreshTerritory
let phone: SignedIn
let manager: SignedIn
const pages: string[] = []

beforeAll(async () => {
  world = await freshTerritory()
  for (const person of [unbroken, hyphenated]) {
    const pathway = await aPathway(world, { ...person, admittedOn: '2026-09-01' })
    await aMeeting(world, { pathway, at: '2026-10-26T09:00:00Z' })
    const { id } = await aMeeting(world, { pathway, presence: 'planned', at: '2026-11-23T13:00:00Z' })
    const file = `personnes/${pathway.personId}`
    pages.push(
      ...[file, `${file}/episodes`, `${file}/suites`, `${file}/etapes/nouvelle`, `${file}/emploi`],
      ...[`${file}/cloturer`, `parcours/${pathway.id}/contrat`, `parcours/${pathway.id}/lettres/rendez-vous`],
      ...[`rendez-vous/${id}`, `noter?parcours=${pathway.id}`],
    )
  }
  await world.moveTo('2026-11-23T09:07:00Z')
  phone = await world.enter('referent', 'phone')
  manager = await world.enter('projectManager', 'phone')
})
afterAll(async () => {
  await phone?.context.close()
  await manager?.context.close()
})

const faultsOf = async (visitor: SignedIn, path: string) => {
  const page = await visitor.open(path)
  await settled(page)
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll('main :is(h1, th[scope="row"], a, li, p)')]
      .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 1)
      .map((element) => `${element.tagName} ${element.textContent?.slice(0, 30)}`),
  )
  return [...(await shapeFaults(page)), ...cut].map((fault) => `${path}: ${fault}`)
}

test('the longest names push nothing out of a phone, on the pages of a person and on the lists', async () => {
  const faults: string[] = []
  for (const path of ['aujourdhui', 'agenda', 'file-active', 'personnes', 'suites', ...pages])
    faults.push(...(await faultsOf(phone, path)))
  for (const path of ['aujourdhui', 'files-actives', 'personnes', 'candidatures'])
    faults.push(...(await faultsOf(manager, path)))
  expect(faults).toEqual([])
}, 240_000)
