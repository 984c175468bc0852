import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { beforeAll, expect, test } from 'vitest'
import { type App, openApp } from './app.ts'
import { type GuidePicture, guidePictures } from './guide-pictures.ts'
import { settled } from './page-checks.ts'

const folder = fileURLToPath(new URL('../docs/guides/images/', import.meta.url))
/** `BASSIN_PICTURES=write` keeps the pictures; otherwise they are only taken. */
const keeps = process.env.BASSIN_PICTURES === 'write'
const size = { width: 1200, height: 780 }

let app: App
let pictures: readonly GuidePicture[]

beforeAll(async () => {
  app = await openApp()
  pictures = await guidePictures(app)
})

test('each picture of the guides is still a page that its reader opens', async () => {
  await mkdir(folder, { recursive: true })
  const readers = Map.groupBy(pictures, (picture) => picture.reader)
  const blank: string[] = []
  for (const [reader, own] of readers) {
    const { context, page, open, complaints } = await app.signIn(reader)
    await page.setViewportSize(size)
    for (const { name, address, before } of own) {
      await open(address)
      await settled(page)
      await before?.(page)
      await settled(page)
      expect(await page.locator('main').textContent(), name).not.toMatch(/Page introuvable|Il vous manque/)
      const picture = await page.screenshot()
      if (picture.length < 15_000) blank.push(name)
      if (keeps) await writeFile(`${folder}${name}.png`, picture)
    }
    expect(complaints).toEqual([])
    await context.close()
  }
  expect(blank).toEqual([])
}, 240_000)

test('the pictures kept are those that are taken', async () => {
  const kept = (await readdir(folder)).filter((file) => file.endsWith('.png'))
  expect(kept.sort()).toEqual(pictures.map(({ name }) => `${name}.png`).sort())
})

test('a member finds the guide of her role in the help, with its pictures', async () => {
  const { context, page, open } = await app.signIn('referent@demo.example')
  await open('aujourdhui')
  await page.getByRole('link', { name: 'Aide', exact: true }).click()
  await page.getByRole('link', { name: 'Référente, référent de parcours' }).click()
  await page.getByRole('heading', { level: 2, name: 'Noter un échange' }).waitFor()
  const image = page.getByRole('img', { name: 'La page Aujourd’hui d’une référente' })
  await image.scrollIntoViewIfNeeded()
  await expect.poll(() => image.evaluate((one) => (one as HTMLImageElement).naturalWidth)).toBe(size.width)
  await context.close()
})

test('a page printed from dark colours is black on white, without menu nor buttons', async () => {
  const { context, page, open } = await app.signIn('referent@demo.example')
  await open('file-active')
  await page.evaluate(() => {
    document.documentElement.dataset.theme = 'dark'
  })
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  const colour = (selector: string, name: 'color' | 'backgroundColor') =>
    page
      .locator(selector)
      .first()
      .evaluate((one, key) => getComputedStyle(one)[key], name)
  expect(await colour('body', 'backgroundColor')).toMatch(/^rgb\(255, 255, 255\)$|^rgba\(0, 0, 0, 0\)$/)
  expect(await colour('main td', 'color')).toBe('rgb(19, 37, 43)')
  expect(await page.locator('nav, button').filter({ visible: true }).count()).toBe(0)
  // Repeated on each page, the head of a table has no button: the name of a column that sorts is a text.
  const printed = page
    .locator('main thead th[data-name]')
    .evaluateAll((all) => all.map((one) => getComputedStyle(one, '::after').content))
  expect(await printed).toContain('"Commune"')
  expect(await page.locator('main tbody tr').first().isVisible()).toBe(true)
  await context.close()
})
