import type { CalendarDate } from '#kernel/dates.ts'

export const listsSource: { readonly source: string; readonly verifiedOn: CalendarDate | null } = {
  source: 'Référentiels de data·inclusion, schéma v1 (Plateforme de l’inclusion), avril 2026',
  verifiedOn: '2026-11-22',
}

export interface ServiceCode {
  readonly code: string
  readonly label: string
  readonly english: string
}

const listOf = (lines: readonly string[]): readonly ServiceCode[] =>
  lines.map((line) => {
    const [code = '', label = '', english = ''] = line.split('|')
    return { code, label, english }
  })

export const serviceKinds = listOf([
  'accompagnement|Accompagnement|Support',
  'aide-financiere|Aide financière|Financial help',
  'aide-materielle|Aide matérielle|Help in kind',
  'atelier|Atelier|Workshop',
  'formation|Formation|Training',
  'information|Information|Information',
])

export const audiences = listOf([
  'tous-publics|Tous publics|Everyone',
  'actifs|Actifs|People at work',
  'beneficiaires-des-minimas-sociaux|Bénéficiaires des minima sociaux|On minimum benefits',
  'demandeurs-emploi|Demandeurs d’emploi|Jobseekers',
  'etudiants|Étudiants|Students',
  'familles|Familles|Families',
  'femmes|Femmes|Women',
  'jeunes|Jeunes|Young people',
  'personnes-en-situation-de-handicap|Personnes en situation de handicap|People with a disability',
  'personnes-en-situation-durgence|Personnes en situation d’urgence|People in an emergency',
  'personnes-en-situation-juridique-specifique|Personnes en situation juridique spécifique|People in a specific legal situation',
  'personnes-exilees|Personnes exilées|Exiles',
  'residents-qpv-frr|Résidents en QPV ou FRR|Residents of a priority area',
  'seniors|Séniors|Seniors',
])

export const mobilisationModes = listOf([
  'envoyer-un-courriel|Envoyer un courriel|Send an e-mail',
  'se-presenter|Se présenter|Go there',
  'telephoner|Téléphoner|Call',
  'utiliser-lien-mobilisation|Utiliser le lien de mobilisation|Use the link of the service',
])

export const receptionModes = listOf([
  'a-distance|À distance|Remotely',
  'en-presentiel|En présentiel|In person',
])
export const fees = listOf(['gratuit|Gratuit|Free', 'payant|Payant|Paid'])
export const mobilisers = listOf(['professionnels|Professionnels|Professionals', 'usagers|Usagers|Users'])

/**
 * R7: networks whose name alone tells of health, justice or a protection measure. A person is never written to one of
 * them here; the sheet is given to her.
 */
export const discreetNetworks: readonly string[] = [
  ...['ase', 'caarud', 'cidff', 'cmp', 'csapa', 'pjj', 'spip', 'points-justice', 'mdph'],
  'maison-departementale-de-lautonomie',
]
