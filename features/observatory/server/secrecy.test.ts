import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sumPublished } from '../rules/published-cells.ts'
import type { PortraitSources } from './portrait-sources.ts'
import { recruitmentFacts } from './recruitment-section.ts'
import type { RecruitmentLine } from './recruitment-store.ts'

const sources: PortraitSources = {
  of: (code) => ({ code, label: code, licence: null, imported: null }),
  inSection: () => [],
}

/** A true table, and which of its cells the survey keeps secret. */
const anyLine = fc.record({
  basin: fc.constantFrom('1', '2'),
  family: fc.constantFrom('A', 'B', 'C'),
  projects: fc.integer({ min: 0, max: 400 }),
  isSecret: fc.boolean(),
  areTermsSecret: fc.boolean(),
})
interface TrueLine {
  readonly basin: string
  readonly family: string
  readonly projects: number
  readonly isSecret: boolean
  readonly areTermsSecret: boolean
}

/** What the file shows of it: a star for what is secret. */
const published = (line: TrueLine, index: number): RecruitmentLine => {
  const terms = line.isSecret || line.areTermsSecret ? null : Math.floor(line.projects / 2)
  return {
    ...{ basinCode: line.basin, basinLabel: line.basin, departementCode: '59', departementLabel: 'Nord' },
    ...{ jobCode: `J${index}`, jobLabel: `Métier ${index}`, familyLabel: line.family, fieldLabel: null },
    ...{ projects: line.isSecret ? null : line.projects, difficult: terms, seasonal: terms },
  }
}

/** Every number of the section that stands on screen or in a file, with the cells that it is told to add up. */
const shown = (lines: readonly RecruitmentLine[]) => {
  const facts = recruitmentFacts({ year: 2024, lines, sums: [] }, sources)
  const totals = facts
    .filter((fact) => fact.code === 'recruitment.projects')
    .map((fact) => ({ value: fact.value, of: lines.filter((line) => line.basinCode === fact.scope.code) }))
  const families = [...Map.groupBy(lines, (line) => `${line.basinCode} ${line.familyLabel}`).values()].map(
    (of) => ({ value: sumPublished(of.map((line) => line.projects)).value, of }),
  )
  return { facts, equations: [...totals, ...families] }
}

it('no secret cell is found again by taking the cells shown away from a total', () => {
  fc.assert(
    fc.property(fc.array(anyLine, { maxLength: 14 }), (truth) => {
      for (const { value, of } of shown(truth.map(published)).equations) {
        const visible = of.reduce((sum, line) => sum + (line.projects ?? 0), 0)
        expect((value ?? 0) - visible).toBe(0)
      }
    }),
  )
})

it('two territories that differ by their secret cells alone show the same portrait', () => {
  const pair = fc.array(fc.tuple(anyLine, fc.integer({ min: 0, max: 400 })), { maxLength: 14 })
  fc.assert(
    fc.property(pair, (pairs) => {
      const one = pairs.map(([line], index) => published(line, index))
      const other = pairs.map(([line, secret], index) =>
        published(line.isSecret ? { ...line, projects: secret } : line, index),
      )
      expect(shown(other)).toEqual(shown(one))
    }),
  )
})

it('a total over secret cells says that it is a least, and one of secret cells alone is unknown', () => {
  const line = { basin: '1', family: 'A', areTermsSecret: false }
  const some = [
    { ...line, projects: 40, isSecret: false },
    { ...line, projects: 3, isSecret: true },
  ].map(published)
  expect(shown(some).facts[0]).toMatchObject({
    ...{ value: 40, coverage: { known: 1, of: 2 }, remarks: ['secret-left-out'] },
  })
  const all = [{ ...line, projects: 3, isSecret: true }].map(published)
  expect(shown(all).facts.map((fact) => fact.value)).toEqual([null, null, null])
})
