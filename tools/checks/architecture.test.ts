import { describe, expect, it } from 'vitest'
import { files, inFeature, read } from './tree.ts'

const { features } = JSON.parse(read('architecture.json')) as { features: Record<string, { uses: string[] }> }
const inTree = [...new Set(files.flatMap((file) => inFeature(file) ?? []))].sort()

describe('architecture.json', () => {
  it('lists the features of the tree, no more and no less', () => {
    expect(Object.keys(features).sort()).toEqual(inTree)
  })

  it('has no cycle', () => {
    const closes = (from: string, seen: readonly string[]): boolean =>
      (features[from]?.uses ?? []).some((used) => seen.includes(used) || closes(used, [...seen, used]))
    expect(inTree.filter((name) => closes(name, [name]))).toEqual([])
  })

  it('is what ARCHITECTURE.md draws (else: node tools/draw-architecture.mjs)', () => {
    const page = read('ARCHITECTURE.md')
    const missing = Object.entries(features).flatMap(([name, { uses }]) =>
      uses.filter((used) => !page.includes(`  ${name} --> ${used}\n`)).map((used) => `${name} --> ${used}`),
    )
    expect(missing).toEqual([])
  })

  it('each feature says what it is for', () => {
    expect(inTree.filter((name) => !files.includes(`features/${name}/README.md`))).toEqual([])
  })
})
