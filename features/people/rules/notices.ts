import type { CalendarDate } from '#kernel/dates.ts'
import type { FileReason } from '../contract.ts'

/** R14: what a person is told when her file is opened. A new wording is a new version; what was given keeps its own. */
export interface Notice {
  readonly code: FileReason
  readonly version: string
  readonly validFrom: CalendarDate
  readonly title: string
  readonly body: readonly string[]
  readonly source: string
  /** Null: the wording was not read by the territory's data protection officer. */
  readonly verifiedOn: CalendarDate | null
}

const rights =
  'Vous pouvez consulter votre dossier, le faire corriger, savoir qui l’a ouvert et vous opposer à son utilisation : adressez-vous à votre interlocuteur ou à la personne chargée de la protection des données du territoire. Vous pouvez aussi saisir la CNIL.'
const retention =
  'Votre dossier est gardé deux ans après le dernier contact, puis archivé, puis effacé ou rendu anonyme.'
const source = 'RGPD, articles 13 et 14 ; CASF, article L. 263-4-1'
const version = '2026-1'
const validFrom = '2026-01-01'

const notice = (code: FileReason, title: string, purpose: string): Notice => ({
  code,
  version,
  validFrom,
  title,
  body: [purpose, retention, rights],
  source,
  verifiedOn: null,
})

export const notices: readonly Notice[] = [
  notice(
    'participant',
    'Information des personnes accompagnées',
    'Nous enregistrons votre identité, vos coordonnées, votre situation et les étapes de votre parcours pour vous accompagner vers l’emploi. Cette mission est d’intérêt public. Les partenaires qui vous accompagnent ne voient que ce qui leur est nécessaire.',
  ),
  notice(
    'candidate',
    'Information des candidates et candidats',
    'Nous enregistrons votre identité, vos coordonnées et votre projet professionnel pour vous proposer des offres et vous mettre en relation avec des employeurs du territoire.',
  ),
  notice(
    'graduate',
    'Information des diplômées et diplômés parrainés',
    'Nous enregistrons votre identité, vos coordonnées et votre diplôme pour organiser votre parrainage vers l’emploi.',
  ),
  notice(
    'employee',
    'Information des salariées et salariés en évolution professionnelle',
    'Nous enregistrons votre identité, vos coordonnées et votre projet pour vous conseiller dans votre évolution professionnelle. Votre employeur n’a pas accès à ce dossier.',
  ),
  notice(
    'visitor',
    'Information des personnes accueillies',
    'Nous enregistrons votre identité, vos coordonnées et l’objet de votre visite pour vous renseigner et vous orienter.',
  ),
]

/** The notice in force for this reason on a given day; the first one when the day comes before all. */
export const noticeAt = (reason: FileReason, date: CalendarDate): Notice => {
  const versions = notices.filter((one) => one.code === reason)
  const current = versions.findLast((one) => one.validFrom <= date) ?? versions[0]
  if (!current) throw new Error(`no notice for ${reason}`)
  return current
}
