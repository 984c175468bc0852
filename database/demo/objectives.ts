import { addDays } from '#kernel/dates.ts'
import { followed } from './protocol.ts'
import { demoId, type Random } from './random.ts'
import type { DemoSetting } from './setting.ts'

interface Given {
  readonly label: string
  readonly article: string
  readonly direction: 'up' | 'down'
  readonly target: number
  readonly baseline: { readonly value: number; readonly on: string }
  readonly quarters: readonly [number, number, number, number]
  readonly steps: readonly object[]
  readonly measured: object
  readonly origin: 'typed' | 'imported'
  readonly source: string
}

/**
 * What the protocol asks and Bassin does not count: two objectives told in words, two followed by values that partners
 * give; what is thought of some, and a value that France Travail contests.
 */
export const addObjectives = (setting: DemoSetting, random: Random, facilitatorId: string): void => {
  const { rows, today, managerId, partners, prescribers } = setting
  const [agreement] = rows.of('agreements.agreement')
  if (!agreement) return
  const agreementId = String(agreement.id)
  const year = Number(today.slice(0, 4))
  const createdAt = String(agreement.created_at)
  const newRow = (day: string) => demoId(random, Date.parse(day))
  const noon = (day: string) => `${day}T11:00:00Z`
  const common = (position: number) => ({
    id: newRow(`${year}-01-01`),
    ...{ agreement_id: agreementId, position, created_at: createdAt, created_by: managerId },
    ...{ indicator_code: null, indicator_version: null, filters: {} },
    ...{ period_from: `${year}-01-01`, period_to: `${year}-12-31` },
  })

  const told = qualitative.map(({ label, article, aim }, index) => {
    const row = {
      ...followed,
      ...{ ...common(20 + index), kind: 'qualitative', label, article, aim, owner_id: managerId },
      ...{ nature: 'level', direction: 'up', baseline_value: null, baseline_on: null },
      ...{ target_min: null, target_max: null },
    }
    rows.add('agreements.objective', row)
    return row.id
  })
  const values = given(year).map((one, index) => {
    const { label, article, direction, target, baseline, measured, steps } = one
    const id = common(10 + index)
    rows.add('agreements.objective', {
      ...followed,
      ...{ ...id, kind: 'manual', label, article, direction, measured, steps },
      nature: direction === 'up' ? 'flow' : 'level',
      ...{ baseline_value: baseline.value, baseline_on: baseline.on },
      target_min: direction === 'up' ? target : null,
      target_max: direction === 'down' ? target : null,
      ...{ owner_id: facilitatorId, periodicity: 'quarterly', availability_days: 20 },
    })
    quarterEnds(year).forEach((on, quarter) => {
      const known = addDays(on, 18)
      if (known > today) return
      rows.add('agreements.objective_value', {
        ...{ id: newRow(known), objective_id: id.id, on_date: on, value: one.quarters[quarter] },
        ...{ numerator: null, denominator: null, parts: [], source: one.source, method: null },
        ...{ origin: one.origin, written_at: noon(known), written_by: facilitatorId },
      })
    })
    return id.id
  })

  for (const row of rows.of('agreements.objective'))
    rows.add('agreements.target_set', {
      ...{ id: newRow(createdAt.slice(0, 10)), objective_id: row.id },
      ...{ baseline_value: row.baseline_value, baseline_on: row.baseline_on },
      ...{ target_min: row.target_min, target_max: row.target_max, steps: row.steps },
      ...{ is_rebase: false, reason: null, amendment_number: null },
      ...{ written_at: createdAt, written_by: managerId },
    })

  const counted = rows
    .of('agreements.objective')
    .filter((row) => row.indicator_code !== null && String(row.period_from) === `${year}-01-01`)
  const judged = (code: string) => counted.find((row) => row.indicator_code === code)?.id
  const judgements = [
    [
      told[0],
      'attainable',
      'Le numéro unique est ouvert ; l’adresse commune attend la convention de locaux.',
      -40,
    ],
    [told[1], 'support-needed', 'Deux partenaires n’ont pas encore désigné leur correspondant.', -40],
    [values[0], 'support-needed', 'Deux grands donneurs d’ordre restent à convaincre.', -35],
    [
      judged('positive-rate'),
      'attainable',
      'Les sorties de fin d’année sont habituellement plus nombreuses.',
      -35,
    ],
    [judged('entries'), 'secured', 'Les prescriptions reçues couvrent le reste de l’année.', -90],
    [judged('entries'), 'attainable', 'Un prescripteur a changé d’équipe en octobre.', -30],
  ] as const
  for (const [objectiveId, code, comment, days] of judgements) {
    const on = addDays(today, days)
    rows.add('agreements.judgement', {
      ...{ id: newRow(on), objective_id: objectiveId, code, comment, on_date: on },
      ...{ written_at: noon(on), written_by: managerId },
    })
  }

  const travail = partners.by('france-travail')
  const adviser = prescribers.find((one) => one.organisationId === travail.id && one.memberId)
  const lastRead = quarterEnds(year).findLast((on) => addDays(on, 18) <= today)
  if (!rows.of('agreements.party').some((row) => row.organisation_id === travail.id))
    rows.add('agreements.party', {
      ...{ id: newRow(createdAt.slice(0, 10)), agreement_id: agreementId, position: 2 },
      ...{ organisation_id: travail.id, name: travail.name, siret: null, role: 'partner' },
      ...{ signatory_name: null, signatory_quality: null, signed_on: agreement.signed_on },
    })
  if (!adviser?.memberId || !lastRead) return
  const contestedOn = addDays(today, -12)
  rows.add('agreements.contestation', {
    ...{ id: newRow(contestedOn), objective_id: values[1], on_date: lastRead, value: 2240 },
    ...{ numerator: null, denominator: null, contested_value: 2310 },
    reason: 'Le tableau reprend les inscrits de deux communes qui ne sont pas du périmètre de la convention.',
    ...{
      source: 'Extraction de l’agence, fin de trimestre',
      method: 'Catégories A, B et C, périmètre de la convention',
    },
    ...{ organisation_id: travail.id, written_at: noon(contestedOn), written_by: adviser.memberId },
  })
}

const quarterEnds = (year: number) => ['03-31', '06-30', '09-30', '12-31'].map((day) => `${year}-${day}`)

const qualitative = [
  {
    label: 'Une porte d’entrée commune',
    article: 'art. 2.1',
    aim: 'Un numéro et une adresse uniques où les quatre partenaires accueillent et orientent.',
  },
  {
    label: 'Des correspondants nommés chez chaque partenaire',
    article: 'art. 2.3',
    aim: 'Chaque signataire désigne une personne qui répond sous huit jours aux équipes des autres.',
  },
] as const

const given = (year: number): readonly Given[] => [
  {
    ...{ label: 'Heures d’insertion réalisées dans les marchés', article: 'art. 6.1' },
    ...{ direction: 'up', target: 42_000, baseline: { value: 0, on: `${year - 1}-12-31` } },
    quarters: [8_120, 18_940, 29_310, 40_800],
    steps: [
      { on: `${year}-03-31`, min: 9_000, max: null },
      { on: `${year}-06-30`, min: 20_000, max: null },
      { on: `${year}-09-30`, min: 31_000, max: null },
    ],
    measured: {
      ...{ nature: 'flow', unit: 'heures', isRate: false, countsPersons: false, series: null },
      formula: 'Heures réalisées depuis le 1er janvier dans les marchés clausés du territoire.',
      source: 'Tableau de la personne chargée de la clause',
    },
    ...{ origin: 'imported', source: 'Tableau de la clause, état trimestriel' },
  },
  {
    ...{ label: 'Inscrits depuis un an ou plus', article: 'art. 3.2' },
    // Before the act of 2025: it shows that nothing is compared across a break.
    ...{ direction: 'down', target: 2_100, baseline: { value: 2_480, on: '2023-12-31' } },
    quarters: [2_390, 2_340, 2_310, 2_280],
    steps: [],
    measured: {
      ...{ nature: 'level', unit: 'inscrits', isRate: false, countsPersons: true, series: 'jobseekers' },
      formula: 'Inscrits en catégories A, B et C depuis douze mois ou plus, fin de trimestre.',
      source: 'France Travail, tableau trimestriel',
    },
    ...{ origin: 'typed', source: 'Tableau trimestriel' },
  },
]
