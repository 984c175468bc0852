import type { IndicatorCode } from '#features/agreements/contract.ts'
import { indicatorOf } from '#features/agreements/server/public.ts'
import { demoId, type Random } from './random.ts'
import type { DemoSetting } from './setting.ts'

interface Target {
  readonly code: IndicatorCode
  readonly article: string
  readonly min: number | null
  readonly max?: number
  readonly baseline?: number
}

/** The columns of an objective that Bassin counts, as the other kinds fill them: rows of one table share theirs. */
export const followed = {
  ...{ kind: 'computed', steps: [], weight: 1, owner_id: null, periodicity: null },
  ...{ availability_days: null, measured: null, aim: null, version: 1 },
} as const

/** What an invented protocol could ask of a team of this size, for this year. */
const targets: readonly Target[] = [
  { code: 'entries', article: 'art. 4.1', min: 150, baseline: 90 },
  { code: 'persons-per-etp', article: 'art. 4.2', min: 70, max: 80 },
  { code: 'positive-rate', article: 'art. 4.3', min: 45, baseline: 30 },
  { code: 'with-current-step', article: 'art. 4.4', min: 80 },
  { code: 'seen-31-days', article: 'art. 4.5', min: 90 },
  { code: 'women-entries', article: 'art. 5.1', min: 52 },
  { code: 'qpv-entries', article: 'art. 5.2', min: 28 },
  { code: 'maintained-6-months', article: 'art. 5.3', min: 75 },
]

/** The protocole d'accord of the demo with the objectives of its current year and of the one before. */
export const addProtocol = (setting: DemoSetting, random: Random): string => {
  const { rows, today } = setting
  const year = Number(today.slice(0, 4))
  const startYear = year - 2
  const agreementId = demoId(random, Date.parse(`${startYear}-01-01`))
  const createdAt = `${startYear}-01-15T09:00:00Z`
  rows.add('agreements.agreement', {
    id: agreementId,
    kind: 'protocole',
    label: `Protocole d’accord du PLIE ${startYear}-${startYear + 4}`,
    scheme_id: setting.schemeId,
    starts_on: `${startYear}-01-01`,
    ends_on: `${startYear + 4}-12-31`,
    signed_on: `${startYear}-01-12`,
    state: 'signed',
    purpose:
      'Conduire vers l’emploi durable, par un parcours individuel, les habitants qui en sont le plus loin.',
    notice_months: 6,
    renewal: 'none',
    renewal_months: null,
    renewals_max: null,
    reference: `${startYear}-003`,
    deliberation_number: `${startYear - 1}-112`,
    deliberated_on: `${startYear - 1}-12-14`,
    transmitted_on: `${startYear}-01-19`,
    is_restricted: false,
    amendments_before: 0,
    followed_by: setting.managerId,
    frozen_at: createdAt,
    created_at: createdAt,
    created_by: setting.managerId,
    version: 1,
  })
  for (const period of [year - 1, year]) {
    targets.forEach((target, index) => {
      const indicator = indicatorOf(target.code)
      rows.add('agreements.objective', {
        id: demoId(random, Date.parse(`${period}-01-01`)),
        agreement_id: agreementId,
        position: index + 1,
        article: target.article,
        label: indicator.label,
        indicator_code: target.code,
        indicator_version: indicator.version,
        nature: indicator.nature,
        direction: target.max === undefined ? 'up' : 'range',
        period_from: `${period}-01-01`,
        period_to: `${period}-12-31`,
        baseline_value: target.baseline ?? null,
        baseline_on: target.baseline === undefined ? null : `${startYear - 1}-12-31`,
        target_min: target.min,
        target_max: target.max ?? null,
        filters: {},
        ...followed,
        created_at: createdAt,
        created_by: setting.managerId,
      })
    })
  }
  return agreementId
}
