import { describe, expect, it } from 'vitest'
import { files, inFeature, read } from './tree.ts'

/** Messages are written `t({ id: '…', message: '…' })`, `<T id="…" message="…" />` or `{ id: '…', message: '…' }`. */
const used = /\bid[:=]\s*\{?\s*['"`]([a-z][\w.-]*\.[\w.-]+)['"`]\s*\}?,?\s*message[:=]/g
const listed = /^\s*['"]([a-z][\w.-]*\.[\w.-]+)['"]:/gm

const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, '')
const idsOf = (pattern: RegExp, file: string) =>
  [...withoutComments(read(file)).matchAll(pattern)].map((match) => match[1] ?? '')
const sources = files.filter(
  (file) => /\.(ts|tsx)$/.test(file) && /^(features\/[^/]+\/web|platform\/web|apps\/web)\//.test(file),
)
const areaOf = (file: string) => inFeature(file) ?? file.split('/').slice(0, 2).join('/')
const catalogues = sources.filter((file) => /messages(\.[a-z-]+)?\.en\.ts$|\/en\/.*\.ts$/.test(file))
const french = sources.filter((file) => !catalogues.includes(file) && !/\.test\.tsx?$/.test(file))

describe.for([...new Set(french.map(areaOf))])('the texts of %s', (area) => {
  const ids = new Set(french.filter((file) => areaOf(file) === area).flatMap((file) => idsOf(used, file)))
  const english = new Set(
    catalogues.filter((file) => areaOf(file) === area).flatMap((file) => idsOf(listed, file)),
  )

  it('are all in English', () => {
    expect([...ids].filter((id) => !english.has(id))).toEqual([])
  })
})
