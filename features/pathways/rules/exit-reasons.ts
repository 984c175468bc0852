import type { CalendarDate } from '#kernel/dates.ts'
import type { ListedCode } from './dated-list.ts'
import type { FseClass, IaeClass, PlieClass } from './exit-classes.ts'
import type { ProofCode } from './proof-kinds.ts'

export interface ExitReason extends ListedCode {
  /** What must be described with it: the job taken, the training, or nothing. */
  readonly about: 'job' | 'training' | 'nothing'
  /** Classes when the conditions of the reason are met; `classify-exit.ts` lowers them when they are not. */
  readonly plie: PlieClass
  readonly iae: IaeClass
  readonly fse: FseClass | null
  readonly proofs: readonly ProofCode[]
}

interface ExitRules {
  readonly version: string
  readonly validFrom: CalendarDate
  readonly validTo: CalendarDate | null
  readonly source: string
  readonly verifiedOn: CalendarDate | null
  readonly reasons: readonly ExitReason[]
}

const job = (
  code: string,
  [label, english]: readonly [string, string],
  classes: Pick<ExitReason, 'plie' | 'iae'>,
  proofs: readonly ProofCode[],
  more: Partial<ExitReason> = {},
): ExitReason => ({ code, label, english, about: 'job', ...classes, fse: 'EECR04', proofs, ...more })

const training = (
  code: string,
  [label, english]: readonly [string, string],
  classes: Pick<ExitReason, 'plie' | 'fse'>,
  proofs: readonly ProofCode[],
): ExitReason => ({ code, label, english, about: 'training', iae: 'positive-exit', ...classes, proofs })

const plain = (
  plie: PlieClass,
  iae: IaeClass,
  code: string,
  [label, english]: readonly [string, string],
  more: Partial<ExitReason> = {},
): ExitReason => ({ code, label, english, about: 'nothing', plie, iae, fse: null, proofs: [], ...more })

const lasting = { plie: 'positive-employment', iae: 'lasting-job' } as const
const passing = { plie: 'other-dynamic', iae: 'transition-job' } as const
const hired = ['work-contract', 'month-6'] as const

const reasons: readonly ExitReason[] = [
  job('open-ended-job', ['CDI', 'Open-ended job'], lasting, hired),
  job('fixed-term-job', ['CDD de six mois ou plus', 'Fixed-term job of six months or more'], lasting, hired),
  job(
    'temporary-work',
    ['Intérim de six mois sans interruption', 'Six uninterrupted months of temporary work'],
    lasting,
    hired,
  ),
  job(
    'seasonal-work',
    ['Travail saisonnier, huit mois sur douze', 'Seasonal work, eight months out of twelve'],
    lasting,
    hired,
  ),
  job('public-service', ['Fonction publique', 'Public service'], lasting, ['public-appointment']),
  job('business-creation', ['Création ou reprise d’activité', 'Business started or taken over'], lasting, [
    'business-registration',
  ]),
  job(
    'assisted-job',
    ['Contrat aidé hors SIAE', 'Assisted job outside integration enterprises'],
    { plie: 'positive-employment', iae: 'transition-job' },
    hired,
  ),
  job(
    'intermediary-association',
    ['Association intermédiaire, 55 ans et plus', 'Intermediary association, 55 and over'],
    { plie: 'positive-employment', iae: 'other-exit' },
    ['work-contract'],
  ),
  job('short-job', ['Emploi de moins de six mois', 'Job of less than six months'], passing, [
    'work-contract',
  ]),
  job(
    'siae-job',
    ['Embauche par une autre SIAE', 'Hired by another integration enterprise'],
    { plie: 'other-dynamic', iae: 'positive-exit' },
    ['work-contract'],
  ),
  job('esat', ['Entrée en ESAT', 'Sheltered work (ESAT)'], { plie: 'other-dynamic', iae: 'other-exit' }, []),
  training(
    'qualification',
    ['Formation qualifiante validée', 'Qualifying training passed'],
    { plie: 'positive-training', fse: 'EECR03' },
    ['qualification'],
  ),
  training(
    'long-training',
    ['Formation de plus de neuf mois', 'Training of more than nine months'],
    { plie: 'positive-training', fse: 'EECR02' },
    ['training-entry', 'training-presence'],
  ),
  training(
    'other-training',
    ['Autre entrée en formation', 'Other training entered'],
    { plie: 'other-dynamic', fse: 'EECR02' },
    ['training-entry'],
  ),
  plain('other-dynamic', 'other-exit', 'civic-service', ['Service civique', 'Civic service']),
  plain('neutral', 'removed', 'moved-away', ['Déménagement', 'Moved away']),
  plain('neutral', 'removed', 'death', ['Décès', 'Death']),
  plain('neutral', 'removed', 'retirement', ['Retraite', 'Retirement']),
  plain('neutral', 'removed', 'detention', ['Empêchement de longue durée', 'Long-term absence']),
  plain('neutral', 'removed', 'long-illness', ['Longue maladie, invalidité', 'Long illness, disability']),
  plain('neutral', 'removed', 'parental-leave', ['Maternité, congé parental', 'Maternity, parental leave']),
  plain('neutral', 'removed', 'age-limit', ['Limite d’âge', 'Age limit']),
  plain('neutral', 'removed', 'duplicate', ['Inscription faite deux fois', 'Registered twice']),
  plain('negative', 'other-exit', 'dropped-out', ['Abandon', 'Dropped out']),
  plain('negative', 'other-exit', 'unreachable', ['Injoignable', 'Unreachable']),
  plain('negative', 'other-exit', 'commitments-not-kept', ['Engagements non tenus', 'Commitments not kept']),
  plain('negative', 'other-exit', 'own-request', ['À la demande de la personne', 'At the person’s request']),
  plain('negative', 'other-exit', 'term-reached', [
    'Fin du contrat sans solution',
    'End of the contract without solution',
  ]),
  plain('reorientation', 'other-exit', 'to-france-travail', ['Vers France Travail', 'To France Travail']),
  plain('reorientation', 'other-exit', 'to-mission-locale', [
    'Vers la mission locale',
    'To the mission locale',
  ]),
  plain('reorientation', 'other-exit', 'to-cap-emploi', ['Vers Cap emploi', 'To Cap emploi']),
  plain('reorientation', 'other-exit', 'to-social-support', [
    'Vers un accompagnement social',
    'To social support',
  ]),
]

/** Versions of the unified table, the latest last. A territory proposes another one, nobody edits a past one. */
const exitRuleSets: readonly ExitRules[] = [
  {
    version: 'plie-2010',
    validFrom: '2010-04-20',
    validTo: null,
    source:
      'Guide des PLIE du 20/04/2010 tel qu’un PLIE l’applique (Caen, 01/2013) ; grille IAE des sorties dynamiques. Classes neutres, ESAT et service civique : à confirmer par le protocole',
    verifiedOn: '2026-11-22',
    reasons,
  },
]

/** The rules in force on the day of the act; the first version for anything older. */
export const exitRulesOn = (date: CalendarDate): ExitRules => {
  const first = exitRuleSets[0]
  if (!first) throw new Error('no exit rule set')
  return (
    exitRuleSets.findLast((rules) => rules.validFrom <= date && (!rules.validTo || date <= rules.validTo)) ??
    first
  )
}

/** Neutral exits leave the headline denominator of the rate of positive exits. */
export const countsInDenominator = (plie: PlieClass): boolean => plie !== 'neutral'
