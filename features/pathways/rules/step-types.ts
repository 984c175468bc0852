import type { CalendarDate } from '#kernel/dates.ts'
import type { ListedCode } from './dated-list.ts'

export interface StepType extends ListedCode {
  readonly family: 'guidance' | 'training' | 'immersion' | 'work' | 'lifting' | 'collective'
}

/** What the list stands on; a territory that works otherwise asks for another version, never edits this one. */
export const stepTypesSource: { readonly source: string; readonly verifiedOn: CalendarDate | null } = {
  source:
    'Types d’étapes d’un appel à projets de PLIE (Dijon, 2021), complétés : SIAE, mobilité, logement, FLE, clauses',
  verifiedOn: '2026-11-22',
}

const type = (
  family: StepType['family'],
  code: string,
  label: string,
  english: string,
  period: Pick<ListedCode, 'validFrom' | 'validTo'> = {},
): StepType => ({ code, label, english, family, ...period })

export const stepTypes: readonly StepType[] = [
  type('guidance', 'remobilisation', 'Remobilisation', 'Remobilisation'),
  type('guidance', 'career-project', 'Projet professionnel', 'Career project'),
  type('guidance', 'skills-assessment', 'Bilan de compétences, évaluation', 'Skills assessment'),
  type('guidance', 'job-search', 'Recherche d’emploi accompagnée', 'Supported job search'),
  type('guidance', 'mentoring', 'Parrainage', 'Mentoring'),
  type('collective', 'workshop', 'Atelier', 'Workshop'),
  type('collective', 'job-event', 'Rencontre avec des employeurs', 'Meeting with employers'),
  type(
    'training',
    'training-prequalifying',
    'Formation préqualifiante, remise à niveau',
    'Pre-qualifying training',
  ),
  type('training', 'training-qualifying', 'Formation qualifiante', 'Qualifying training'),
  type('training', 'training-certifying', 'Formation certifiante, titre, diplôme', 'Certifying training'),
  type('training', 'training-french', 'Français langue étrangère (FLE)', 'French as a foreign language'),
  type('training', 'training-basics', 'Compétences de base', 'Basic skills'),
  type('training', 'training-digital', 'Numérique', 'Digital skills'),
  type('training', 'driving-licence', 'Permis de conduire', 'Driving licence'),
  type('immersion', 'immersion', 'Immersion en entreprise (PMSMP)', 'Work immersion (PMSMP)', {
    validFrom: '2015-01-01',
  }),
  type('immersion', 'workplace-evaluation', 'Évaluation en milieu de travail (EMT)', 'Workplace evaluation', {
    validTo: '2014-12-31',
  }),
  type('work', 'job-proposal', 'Proposition d’emploi', 'Job proposal'),
  type('work', 'temp-work', 'Mission d’intérim', 'Temporary work'),
  type('work', 'fixed-term-job', 'Emploi en CDD', 'Fixed-term job'),
  type('work', 'siae-job', 'Contrat en SIAE (CDDI)', 'Job in an integration enterprise (CDDI)', {
    validFrom: '2009-06-01',
  }),
  type('work', 'intermediary-association', 'Mise à disposition (AI)', 'Intermediary association work'),
  type('work', 'assisted-job', 'Contrat aidé (PEC)', 'Assisted job (PEC)', { validFrom: '2018-01-01' }),
  type('work', 'apprenticeship', 'Alternance', 'Apprenticeship or work-study contract'),
  type('work', 'clause-hours', 'Heures d’un marché à clause sociale', 'Hours under a social clause'),
  type('work', 'business-creation', 'Création d’activité', 'Starting a business'),
  type('lifting', 'mobility', 'Mobilité', 'Mobility'),
  type('lifting', 'housing', 'Logement', 'Housing'),
  type('lifting', 'childcare', 'Garde d’enfants', 'Childcare'),
  type('lifting', 'health', 'Santé', 'Health'),
  type('lifting', 'rights', 'Droits et démarches', 'Rights and formalities'),
  type('lifting', 'budget', 'Budget', 'Budget'),
  type('guidance', 'other', 'Autre étape', 'Other step'),
]
