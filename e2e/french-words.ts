import { globSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { frenchTypography } from '#platform/web/i18n/typography.ts'

/** `t({ id: '…', message: '…' })` and `<T id="…" message="…" />`, the message between any quotes. */
const written =
  /\bid[:=]\s*\{?\s*['"`][a-z][\w.-]*\.[\w.-]+['"`]\s*\}?,?\s*message[:=]\s*(['"`])((?:(?!\1)[^\\])+)\1/g
const english = /^\s*['"][a-z][\w.-]*\.[\w.-]+['"]:\s*(['"`])((?:(?!\1)[^\\])+)\1/gm
const folders = '{features/*/web,platform/web,apps/web}/**/*.{ts,tsx}'

const messagesOf = (pattern: RegExp, files: readonly string[]): Set<string> =>
  new Set(
    files.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(pattern)].map((match) => match[2] ?? '')),
  )

const read = (): ReadonlySet<string> => {
  const files = globSync(folders)
  const isCatalogue = (file: string) => /messages(\.[a-z-]+)?\.en\.ts$|\/en\/[^/]+\.ts$/.test(file)
  const inEnglish = messagesOf(english, files.filter(isCatalogue))
  const inFrench = messagesOf(
    written,
    files.filter((file) => !isCatalogue(file)),
  )
  // A word that both languages share tells nothing; a sentence with values never stands on a page as it is written.
  return new Set(
    [...inFrench]
      .filter((one) => !inEnglish.has(one) && !one.includes('{'))
      .map((one) => frenchTypography(one)),
  )
}

/** The labels of the shipped lists that have their English, wherever a rule file holds them. */
const listed = async (): Promise<readonly string[]> => {
  const labels: string[] = []
  const gather = (value: unknown, depth: number): void => {
    if (typeof value !== 'object' || value === null || depth > 4) return
    const { label, english: translated } = value as { label?: unknown; english?: unknown }
    if (typeof label === 'string' && typeof translated === 'string' && label !== translated)
      labels.push(label)
    for (const inner of Object.values(value)) gather(inner, depth + 1)
  }
  for (const file of globSync('features/*/rules/*.ts', { exclude: ['**/*.test.ts'] }))
    gather(await import(resolve(file)), 0)
  return labels.map((one) => frenchTypography(one))
}

let french: ReadonlySet<string> | undefined

/** The French sentences of the platform that a page shows, or names its controls with. */
export const frenchOnly = async (page: Page): Promise<readonly string[]> => {
  french ??= new Set([...read(), ...(await listed())])
  const shown = await page.evaluate(() => {
    const texts: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node.textContent ?? '')
    for (const element of document.querySelectorAll('[aria-label], [title], [placeholder]'))
      texts.push(...['aria-label', 'title', 'placeholder'].map((name) => element.getAttribute(name) ?? ''))
    return texts.map((text) => text.trim())
  })
  return [...new Set(shown)].filter((text) => french?.has(text))
}
