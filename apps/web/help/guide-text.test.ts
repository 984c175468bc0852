import { readdirSync, readFileSync } from 'node:fs'
import { lexer, walkTokens } from 'marked'
import { expect, test } from 'vitest'
import { drawings } from './guide-text.tsx'

const folder = 'docs/guides'
const names = readdirSync(folder).filter((name) => name.endsWith('.md') && name !== 'README.md')

/** Read inside another, or nothing to draw. */
const drawnByAnother = ['space', 'list_item']

test.for(names)('everything that %s writes is drawn', (name) => {
  const lost: string[] = []
  walkTokens(lexer(readFileSync(`${folder}/${name}`, 'utf8')), (token) => {
    if (!Object.hasOwn(drawings, token.type) && !drawnByAnother.includes(token.type)) lost.push(token.raw)
  })
  expect(lost).toEqual([])
})
