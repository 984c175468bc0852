import { addDays, type CalendarDate, daysBetween } from '#kernel/dates.ts'
import { demoId, type Random, randomFrom } from './random.ts'
import type { DemoRows } from './rows.ts'

interface Diagnosed {
  readonly pathwayId: string
  readonly referentId: string
  readonly organisationId: string
  readonly from: CalendarDate
  readonly until: CalendarDate
}

const brakes = [
  'mobilite--preparer-un-permis',
  'mobilite--acceder-a-un-vehicule',
  'famille--garde-denfants',
  'numerique--maitriser-les-fondamentaux-du-numerique',
  'logement-hebergement--changer-de-logement',
  'lecture-ecriture-calcul--maitriser-le-francais',
  'difficultes-financieres--ameliorer-sa-gestion-budgetaire',
]
const strengths = [
  'choisir-un-metier--confirmer-son-choix-de-metier',
  'preparer-sa-candidature--valoriser-ses-competences',
  'trouver-un-emploi--repondre-a-des-offres-demploi',
]

/** A diagnosis at the contract, then one four months later that lifts some of its brakes. Its chance is its own. */
export const addDiagnoses = (rows: DemoRows, span: Diagnosed): void => {
  const random = randomFrom(`diagnosis ${span.pathwayId}`)
  const first = span.from
  const second = addDays(first, random.int(95, 150))
  if (first > span.until) return
  const found = brakes.filter(() => random.chance(0.35))
  const strength: Line = {
    theme_code: random.pick(strengths),
    rating: 'strength',
    since: null,
    lifted_on: null,
    is_shared: false,
  }
  const rated = found.map((code) => ({
    theme_code: code,
    rating: random.pick(['strong', 'moderate']),
    since: first,
    lifted_on: null,
    is_shared: code.startsWith('mobilite--'),
  }))
  addVersion(rows, random, span, { number: 1, heldOn: first, lines: [strength, ...rated] })
  if (second > span.until) {
    addSpells(rows, random, span, rated)
    return
  }
  const later = rated.map((line) =>
    random.chance(0.5)
      ? { ...line, rating: 'lifted', lifted_on: addDays(first, random.int(30, 95)), is_shared: false }
      : { ...line, rating: 'moderate' },
  )
  addVersion(rows, random, span, { number: 2, heldOn: second, lines: [strength, ...later] })
  addSpells(rows, random, span, later)
}

interface Line {
  readonly theme_code: string
  readonly rating: string
  readonly since: CalendarDate | null
  readonly lifted_on: CalendarDate | null
  readonly is_shared: boolean
}

interface Version {
  readonly number: number
  readonly heldOn: CalendarDate
  readonly lines: readonly Line[]
}

/** What the figures of lifted brakes keep of the last version. */
const addSpells = (rows: DemoRows, random: Random, span: Diagnosed, lines: readonly Line[]): void => {
  for (const { theme_code, since, lifted_on } of lines)
    if (since)
      rows.add('pathways.brake_spell', {
        ...{ id: demoId(random, Date.parse(since)), pathway_id: span.pathwayId, theme_code },
        ...{ organisation_id: span.organisationId, opened_on: since, lifted_on },
        days: lifted_on ? daysBetween(since, lifted_on) : null,
      })
}

const addVersion = (rows: DemoRows, random: Random, span: Diagnosed, version: Version): void => {
  const id = demoId(random, Date.parse(version.heldOn))
  rows.add('pathways.diagnosis', {
    id,
    pathway_id: span.pathwayId,
    number: version.number,
    held_on: version.heldOn,
    recorded_by: span.referentId,
    recorded_at: `${version.heldOn}T10:00:00Z`,
  })
  for (const line of version.lines) rows.add('pathways.diagnosis_line', { diagnosis_id: id, ...line })
}
