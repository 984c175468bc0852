import { readFileSync, writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { rightsTables } from './rights-page.ts'

const page = 'docs/security/rights.md'
const [start, end] = [
  '<!-- tables: made from the data, checked by rights-page.test.ts -->\n',
  '\n<!-- end of tables -->',
]

it('prints the matrix in the documentation as it is in force (BASSIN_WRITE_DOCS=1 writes it)', () => {
  const text = readFileSync(page, 'utf8')
  const [before, rest] = text.split(start) as [string, string]
  const [, after] = `\n${rest}`.split(end) as [string, string]
  const made = `${before}${start}${rightsTables()}${end}${after}`
  if (process.env.BASSIN_WRITE_DOCS) writeFileSync(page, made)
  else expect(text).toBe(made)
})
