import type { World } from '#apps/testing/world.ts'
import { newId } from '#kernel/id.ts'
import { recordDiagnosis } from '../contract/diagnosis.ts'
import type { Rating } from '../rules/diagnosis.ts'

export const aTheme = {
  licence: 'mobilite--preparer-un-permis',
  childcare: 'famille--garde-denfants',
  network: 'preparer-sa-candidature--developper-son-reseau',
  care: 'sante--acces-aux-soins',
  justice: 'difficultes-administratives-ou-juridiques--prendre-en-compte-une-problematique-judiciaire',
} as const

/** A theme and how it is rated, then the day on which it was lifted. */
type Rated = readonly [themeCode: string, rating: Rating, liftedOn?: string]

/** The body of a version, of 23 November 2026 unless said otherwise. */
export const aDiagnosis = (
  lines: readonly Rated[],
  after = 0,
  heldOn = '2026-11-23',
  shared: readonly string[] = [],
) => ({
  id: newId(),
  after,
  heldOn,
  lines: lines.map(([themeCode, rating, liftedOn]) => ({
    ...{ themeCode, rating, liftedOn: liftedOn ?? null },
    isShared: shared.includes(themeCode),
  })),
})

export const diagnosed = (world: World, pathwayId: string, body: ReturnType<typeof aDiagnosis>) =>
  world.as('referent').done(recordDiagnosis, { params: { pathwayId }, body })
