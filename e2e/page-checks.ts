import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/** Rules that a page breaks, each with the element and what to do; empty is the only good answer. */
export const violationsOf = async (page: Page): Promise<readonly string[]> => {
  // Half a megabyte of script, read once a document.
  const isThere = await page.evaluate(() => 'axe' in window)
  const { violations } = await new AxeBuilder({ page, ...(isThere && { axeSource: 'void 0' }) })
    // No page has a frame: without the search for them, a check takes a quarter of the time.
    .setLegacyMode(true)
    .options({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'],
      resultTypes: ['violations'],
    })
    .analyze()
  return violations.flatMap((rule) =>
    rule.nodes.map((node) => `${rule.id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  )
}

/** Waits until everything asked for has come and nothing says that it is still loading. */
export const settled = async (page: Page): Promise<void> => {
  await page.waitForFunction(
    () => document.title.endsWith('· Bassin') && !document.querySelector('[aria-busy="true"]'),
  )
}

/** What a page says instead of its content: an address that leads there shows nothing of the page. */
const refusals = [
  'Page introuvable',
  'Cette page ou cette fiche n’existe pas, ou plus.',
  'Cette page ne fait pas partie de votre rôle',
  'Le service a rencontré une erreur',
]

interface Shape {
  readonly title: string
  readonly titles: number
  readonly sideways: readonly string[]
  readonly words: string
}

/** What is wrong with a page's shape: its `h1`, its name in the tab, what is wider than the screen, a refusal. */
export const shapeFaults = async (page: Page): Promise<readonly string[]> => {
  const { title, titles, sideways, words } = await page.evaluate<Shape>(() => {
    const wide = document.documentElement.scrollWidth > window.innerWidth
    const culprits = [...document.querySelectorAll('main *')]
      .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 1)
      .map((element) => `${element.tagName.toLowerCase()}.${element.className}`.slice(0, 120))
    return {
      title: document.title,
      titles: document.querySelectorAll('h1').length,
      words: document.body.textContent,
      sideways: wide ? ['the page is wider than the screen', ...culprits.slice(0, 4)] : [],
    }
  })
  return [
    ...(titles === 1 ? [] : [`${titles} titles of level 1`]),
    ...(/^.+ · Bassin$/.test(title) ? [] : [`tab named « ${title} »`]),
    ...sideways,
    ...refusals.filter((refusal) => words.includes(refusal)),
  ]
}
