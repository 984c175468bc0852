import type { Page } from 'playwright-core'

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

export const choose = async (page: Page, label: string, words: string) => {
  const list = page.getByRole('combobox', { name: label })
  const option = list.locator('option').filter({ hasText: words }).first()
  await list.selectOption((await option.getAttribute('value')) ?? '')
}

/** The smallest file that is a PDF. */
export const pdf = {
  name: 'contrat.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'),
}
