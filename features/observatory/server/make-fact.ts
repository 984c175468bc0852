import type { FigureCode, FigureScope, FigureUnit, PortraitFact, RemarkCode } from '../contract.ts'
import { figureNames } from '../rules/figure-words.ts'
import type { PortraitSources } from './portrait-sources.ts'

const units: Readonly<Record<FigureCode, FigureUnit>> = {
  'population.inhabitants': 'inhabitants',
  'jobseekers.registered': 'persons',
  'jobseekers.covered-inhabitants': 'percent',
  'jobseekers.year-change': 'percent',
  'recruitment.projects': 'projects',
  'recruitment.difficult-share': 'percent',
  'recruitment.seasonal-share': 'percent',
  'unemployment.rate': 'percent',
  'zone.communes': 'communes',
}

interface NewFact {
  readonly code: FigureCode
  readonly value: number | null
  readonly at: string
  readonly scope: FigureScope
  readonly source: string
  readonly coverage?: { readonly known: number; readonly of: number }
  /** False ones are left out. */
  readonly remarks?: readonly (RemarkCode | false)[]
  readonly label?: string
  readonly comparability?: readonly string[]
}

/** A figure with all that must be said with it. */
export const makeFact = (sources: PortraitSources, given: NewFact): PortraitFact => {
  const { code, value, at, scope, source, coverage, remarks = [], label, comparability = [] } = given
  const { label: sourceLabel, licence } = sources.of(source)
  return {
    code,
    label: label ?? figureNames[code],
    value,
    unit: units[code],
    at,
    scope,
    coverage: coverage ?? null,
    remarks: remarks.filter((remark) => remark !== false),
    source: { code: source, label: sourceLabel },
    licence,
    comparability: [...comparability],
  }
}
