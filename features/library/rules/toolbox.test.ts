import { describe, expect, it } from 'vitest'
import { themes } from './themes.ts'
import { shippedToolsOn } from './toolbox.ts'

describe('the toolbox that is shipped', () => {
  const tools = shippedToolsOn('2026-11-29')

  it('has a section and more for each theme, in both languages, each with its source', () => {
    for (const { code } of themes) {
      const ofTheme = tools.filter(({ theme }) => theme === code)
      expect(ofTheme.map(({ kind }) => kind)).toContain('section')
      expect(ofTheme.length).toBeGreaterThan(2)
    }
    for (const { title, content, source } of tools)
      for (const text of [title.fr, title.en, content.fr, content.en, source])
        expect(text.trim()).not.toBe('')
  })

  it('gives each text one address', () => {
    expect(new Set(tools.map(({ code }) => code)).size).toBe(tools.length)
  })

  it('says in its source what was never published, and has nothing before its first day', () => {
    for (const { source, verifiedOn } of tools)
      if (source.includes('sans source')) expect(verifiedOn).toBeNull()
    expect(shippedToolsOn('2026-10-31')).toEqual([])
  })
})
