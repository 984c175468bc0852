import type { ListedCode } from './dated-list.ts'

/** How a job's contract is weighed by the classifications. */
export type ContractNature =
  | 'open-ended'
  | 'fixed-term'
  | 'temporary'
  | 'seasonal'
  | 'assisted'
  | 'integration'
  | 'intermediary-association'
  | 'self-employed'

interface ContractType extends ListedCode {
  readonly nature: ContractNature
}

/** Contract types of a job, those of the past kept for old episodes. */
export const contractTypes: readonly ContractType[] = [
  { code: 'cdi', nature: 'open-ended', label: 'CDI', english: 'Open-ended contract' },
  {
    code: 'cdi-interim',
    nature: 'open-ended',
    label: 'CDI intérimaire',
    english: 'Open-ended temporary contract',
  },
  {
    code: 'public-permanent',
    nature: 'open-ended',
    label: 'Titulaire ou stagiaire de la fonction publique',
    english: 'Permanent civil servant',
  },
  { code: 'cdd', nature: 'fixed-term', label: 'CDD', english: 'Fixed-term contract' },
  {
    code: 'public-contract',
    nature: 'fixed-term',
    label: 'Contractuel de la fonction publique',
    english: 'Public-sector contract',
  },
  {
    code: 'apprenticeship',
    nature: 'fixed-term',
    label: 'Contrat d’apprentissage',
    english: 'Apprenticeship',
  },
  {
    code: 'professionalisation',
    nature: 'fixed-term',
    label: 'Contrat de professionnalisation',
    english: 'Work-study contract',
  },
  { code: 'ctt', nature: 'temporary', label: 'Intérim', english: 'Temporary agency work' },
  { code: 'seasonal', nature: 'seasonal', label: 'Contrat saisonnier', english: 'Seasonal contract' },
  {
    code: 'pec',
    nature: 'assisted',
    label: 'Contrat aidé (PEC)',
    english: 'Assisted contract (PEC)',
    validFrom: '2018-01-01',
  },
  {
    code: 'cui',
    nature: 'assisted',
    label: 'Contrat unique d’insertion (CIE, CAE)',
    english: 'Assisted contract (CIE, CAE)',
    validTo: '2017-12-31',
  },
  {
    code: 'emploi-avenir',
    nature: 'assisted',
    label: 'Emploi d’avenir',
    english: 'Emploi d’avenir (assisted contract)',
    validTo: '2017-12-31',
  },
  {
    code: 'cddi',
    nature: 'integration',
    label: 'Contrat d’insertion en SIAE (CDDI)',
    english: 'Integration contract (CDDI)',
  },
  {
    code: 'ai',
    nature: 'intermediary-association',
    label: 'Association intermédiaire',
    english: 'Intermediary association',
  },
  {
    code: 'self-employed',
    nature: 'self-employed',
    label: 'Création d’activité',
    english: 'Self-employment',
  },
]
