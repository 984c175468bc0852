import type { FigureScope, PortraitFact } from '../contract.ts'
import { percentOf, publishedTerms, sumPublished } from '../rules/published-cells.ts'
import { breaksOf } from '../rules/series-breaks.ts'
import { makeFact } from './make-fact.ts'
import { departementScope, france } from './portrait-place.ts'
import type { PortraitSources } from './portrait-sources.ts'
import type { RecruitmentLine, RecruitmentSums } from './recruitment-store.ts'

/** Projects of each basin that the perimeter touches, told as of the basin; then its départements and the country. */
export const recruitmentFacts = (
  {
    year,
    lines,
    sums,
  }: {
    readonly year: number | null
    readonly lines: readonly RecruitmentLine[]
    readonly sums: readonly RecruitmentSums[]
  },
  sources: PortraitSources,
): PortraitFact[] => {
  if (year === null) return []
  const facts = (scope: FigureScope, of: RecruitmentSums): PortraitFact[] => {
    const common = {
      ...{ scope, at: String(year), source: 'recruitment-projects' },
      comparability: breaksOf('recruitment').map((one) => one.code),
    }
    return [
      makeFact(sources, {
        ...{ ...common, code: 'recruitment.projects', value: of.projects },
        coverage: { known: of.publishedLines, of: of.lines },
        remarks: [of.publishedLines < of.lines && 'secret-left-out'],
      }),
      makeFact(sources, {
        ...{
          ...common,
          code: 'recruitment.difficult-share',
          value: percentOf(of.difficult, of.difficultOver),
        },
        remarks: ['published-terms-only'],
      }),
      makeFact(sources, {
        ...{ ...common, code: 'recruitment.seasonal-share', value: percentOf(of.seasonal, of.seasonalOver) },
        remarks: ['published-terms-only'],
      }),
    ]
  }
  return [
    ...[...Map.groupBy(lines, (line) => line.basinCode)].flatMap(([code, of]) =>
      facts({ kind: 'basin', code, label: of[0]?.basinLabel ?? code }, sumsOf(of)),
    ),
    ...sums.flatMap((one) =>
      facts(one.code === null ? france : departementScope(one.code, one.label ?? one.code), one),
    ),
  ]
}

const sumsOf = (lines: readonly RecruitmentLine[]): RecruitmentSums => {
  const projects = sumPublished(lines.map((line) => line.projects))
  const terms = (part: 'difficult' | 'seasonal') =>
    publishedTerms(lines.map((line) => ({ part: line[part], whole: line.projects })))
  const [difficult, seasonal] = [terms('difficult'), terms('seasonal')]
  return {
    ...{ code: null, label: null, lines: projects.of, publishedLines: projects.published },
    ...{ projects: projects.value, difficult: difficult.part, difficultOver: difficult.whole },
    ...{ seasonal: seasonal.part, seasonalOver: seasonal.whole },
  }
}
