import { afterAll, beforeAll, expect, test } from 'vitest'
import { navigation, pages } from '#apps/web/compose.ts'
import { setUpTerritory } from '#features/accounts/server/public.ts'
import { goodPassword } from '#features/accounts/testing/account-builders.ts'
import { newId } from '#kernel/id.ts'
import { mayOpen } from '#platform/web/pages/may-open.ts'
import { apiOf } from './api.ts'
import { type App, openApp, type SignedIn } from './app.ts'
import { follow, linkFactor, press, said } from './gestures.ts'
import { shapeFaults } from './page-checks.ts'

/** A territory of which only its communes and its administrator exist yet: no scheme, nobody followed. */
let app: App
let slug = ''
/** Pages already looked at; those of a demo are not for a real territory. */
const seen = new Set(navigation.filter((entry) => entry.demoOnly).map((entry) => entry.path))
const opened: SignedIn[] = []

beforeAll(async () => {
  app = await openApp()
})
afterAll(() => Promise.all(opened.map(({ context }) => context.close())))

const accept = async (address: string): Promise<SignedIn> => {
  const signedIn = await app.signedOut()
  opened.push(signedIn)
  const { page } = signedIn
  await page.goto(app.origin + new URL(address, app.origin).pathname)
  await page.getByLabel('Mot de passe à choisir').fill(goodPassword)
  await press(page, 'Prendre mon accès')
  await linkFactor(page, app.clock.now())
  await page.waitForURL(({ pathname }) => pathname.startsWith(`/${slug}/`))
  return signedIn
}

/** The pages without a parameter that this seat may open and no seat before it, each with what is wrong with it. */
const faultsOf = async ({ page, context, complaints }: SignedIn) => {
  const me = await (await context.request.get(`${app.origin}/api/me`)).json()
  const [seat] = me.territories
  const faults: Record<string, readonly string[]> = {}
  const asked = pages.filter(
    ({ path, right, signedOut }) =>
      !signedOut && !path.includes('$') && !seen.has(path) && mayOpen(seat.rights, right),
  )
  for (const { path } of asked) {
    seen.add(path)
    const before = complaints.length
    await follow(page, slug, path)
    const found = [...(await shapeFaults(page)), ...complaints.slice(before)]
    if (found.length > 0) faults[path] = found
  }
  return { asked: asked.length, faults }
}

test('its administrator takes an access, and every page teaches how to begin', async () => {
  const made = await setUpTerritory(app.services, {
    siren: '200070795',
    adminName: 'Awa Diallo',
    adminEmail: 'awa@agglo.example',
  })
  if (!made.ok) throw new Error(made.code)
  slug = made.value.slug
  const administrator = await accept(made.value.invitation)
  const { asked, faults } = await faultsOf(administrator)
  expect(faults).toEqual({})
  expect(asked).toBeGreaterThan(10)
})

test('so do those of the project manager, before any scheme', async () => {
  const [administrator] = opened
  if (!administrator) throw new Error('nobody to invite')
  const api = await apiOf(app, administrator)
  const { items } = await api.get<{ items: { id: string }[] }>('organisations')
  await api.post('invitations', {
    id: newId(),
    organisationId: items[0]?.id,
    name: 'Luc Garnier',
    email: 'luc@agglo.example',
    roles: [{ code: 'projectManager', teamId: null }],
    etpHundredths: 0,
  })
  const me = await (await administrator.context.request.get(`${app.origin}/api/me`)).json()
  const [mail] = await app.services.database.withTerritory(me.territories[0].id, (tx) =>
    tx.query<{ body: string }>(
      `select body from mail.message where territory_id = $1 and recipient = 'luc@agglo.example'`,
      [tx.territoryId],
    ),
  )
  const [address = ''] = /http\S+invitation\S+/.exec(mail?.body ?? '') ?? []
  const { asked, faults } = await faultsOf(await accept(address))
  expect(faults).toEqual({})
  expect(asked).toBeGreaterThan(10)
})

test('the pages that need a scheme say so, with the way to open one', async () => {
  const manager = opened.at(-1)
  if (!manager) throw new Error('no project manager yet')
  for (const path of ['prescriptions/nouvelle', 'candidatures/nouvelle', 'echanges/nouvel-import']) {
    await follow(manager.page, slug, path)
    await said(manager.page, 'Ce territoire n’a pas de dispositif.')
    await manager.page.getByRole('link', { name: 'Ouvrir un dispositif' }).waitFor()
  }
})
