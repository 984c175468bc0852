import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { inFeature, read, root } from './tree.ts'

/** What a file asks for when it is loaded: its imports, save the types and those made when a page is opened. */
const askedBy = (file: string): string[] =>
  [...read(file).matchAll(/^(?:import|export) (?!type\b)(?:[^'"]*? from )?['"]([#.][^'"]+\.tsx?)['"]/gm)]
    .map(([, path = '']) => (path.startsWith('#') ? path.slice(1) : join(dirname(file), path)))
    .filter((path) => existsSync(join(root, path)))

const loadedBy = (file: string, seen = new Set<string>()): ReadonlySet<string> => {
  if (!seen.has(file)) {
    seen.add(file)
    for (const asked of askedBy(file)) loadedBy(asked, seen)
  }
  return seen
}

describe('the first page', () => {
  const loaded = [
    ...loadedBy('apps/web/main.tsx'),
    ...loadedBy('features/accounts/web/entry/sign-in-page.tsx'),
  ]

  it('is followed by this check as far as the words of its buttons', () => {
    expect(loaded).toContain('features/accounts/web/account-menu.tsx')
    expect(loaded).toContain('platform/web/i18n/t.ts')
  })

  it('loads no feature but the one that signs in', () => {
    expect(loaded.filter((file) => (inFeature(file) ?? 'accounts') !== 'accounts')).toEqual([])
  })
})
