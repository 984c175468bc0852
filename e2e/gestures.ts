import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { codeOf } from '#features/accounts/testing/factor-builders.ts'
import { settled } from './page-checks.ts'

export const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click()
/** Waits for words; when they never come, the failure shows what the page said instead. */
export const said = (page: Page, words: string | RegExp): Promise<void> =>
  page
    .getByText(words)
    .first()
    .waitFor()
    .catch(async () => {
      throw new Error(`« ${words} » never came:\n${await page.locator('body').textContent()}`)
    })

/** Waits until the field holds the focus: a page gives it once it is drawn. */
export const holdsFocus = (field: Locator): Promise<void> =>
  expect.poll(() => field.evaluate((one) => one === document.activeElement)).toBe(true)

export const holds = (field: Locator, value: string): Promise<void> =>
  expect.poll(() => field.inputValue()).toBe(value)

/** Goes to a page of the territory as a link of the product does, without loading the product again. */
export const follow = async (page: Page, slug: string, path: string): Promise<void> => {
  await page.evaluate((to) => {
    document.title = ''
    window.history.pushState(null, '', to)
    window.dispatchEvent(new PopStateEvent('popstate'))
  }, `/${slug}/${path}`)
  await settled(page)
}

/** The words of a page once everything has come: what is not among them is not on its way. */
export const allWords = async (page: Page): Promise<string> => {
  await settled(page)
  return (await page.locator('body').textContent()) ?? ''
}

export const choose = async (page: Page, label: string, words: string) => {
  const list = page.getByRole('combobox', { name: label })
  const option = list.locator('option').filter({ hasText: words }).first()
  await list.selectOption((await option.getAttribute('value')) ?? '')
}

/** Chooses in a field that proposes as one types; the field is pressed first, as a person does. */
export const pick = async (field: Locator, letters: string, words: string | RegExp): Promise<void> => {
  await field.click()
  await field.fill(letters)
  await field.page().getByRole('option', { name: words }).first().click()
}

/** The smallest file that is a PDF. */
export const pdf = {
  name: 'contrat.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'),
}

/** Links an authenticator from the page that asks for one, at that instant; gives its key. */
export const linkFactor = async (page: Page, now: Date): Promise<string> => {
  await page.getByRole('button', { name: 'Relier mon application' }).click()
  await page.getByRole('img', { name: /Carré à lire/ }).waitFor()
  const key = (await page.locator('code').first().textContent()) ?? ''
  await page.getByRole('textbox', { name: /Code de l’application/ }).fill(codeOf(key, now))
  await page.getByRole('button', { name: 'Vérifier le premier code' }).click()
  await page.getByRole('button', { name: /J’ai gardé ces codes/ }).click()
  return key
}
