/** A kind of organisation of the employment field, and what it usually does; the territory decides for each one. */
interface OrganisationKind {
  readonly code: string
  readonly label: string
  readonly prescribes?: true
  readonly operatesSteps?: true
  readonly employs?: true
  /** R7: knowing that such a place sent someone says something about that person's health, justice or family. */
  readonly isDiscreet?: true
  readonly subKinds?: readonly { readonly code: string; readonly label: string }[]
}

interface OrganisationKinds {
  readonly version: string
  readonly validFrom: string
  readonly validTo: string | null
  readonly source: string
  readonly verifiedOn: string | null
  readonly kinds: readonly OrganisationKind[]
}

const siaeTypes = [
  { code: 'aci', label: 'Atelier et chantier d’insertion (ACI)' },
  { code: 'ai', label: 'Association intermédiaire (AI)' },
  { code: 'ei', label: 'Entreprise d’insertion (EI)' },
  { code: 'etti', label: 'Entreprise de travail temporaire d’insertion (ETTI)' },
  { code: 'eiti', label: 'Entreprise d’insertion par le travail indépendant (EITI)' },
]

const publicKinds: readonly OrganisationKind[] = [
  { code: 'plie', label: 'PLIE', prescribes: true, operatesSteps: true },
  { code: 'maison-emploi', label: 'Maison de l’emploi', prescribes: true, operatesSteps: true },
  { code: 'epci', label: 'Intercommunalité', prescribes: true },
  { code: 'commune', label: 'Commune', prescribes: true },
  { code: 'ccas', label: 'CCAS ou CIAS', prescribes: true, operatesSteps: true },
  { code: 'departement', label: 'Département', prescribes: true },
  { code: 'region', label: 'Région' },
  { code: 'state-service', label: 'Service de l’État' },
  { code: 'france-travail', label: 'France Travail', prescribes: true, operatesSteps: true },
  { code: 'mission-locale', label: 'Mission locale', prescribes: true, operatesSteps: true },
  { code: 'cap-emploi', label: 'Cap emploi', prescribes: true, operatesSteps: true },
  { code: 'apec', label: 'Apec', prescribes: true, operatesSteps: true },
]

const otherKinds: readonly OrganisationKind[] = [
  { code: 'afpa', label: 'Afpa', prescribes: true, operatesSteps: true },
  { code: 'training-body', label: 'Organisme de formation', operatesSteps: true },
  { code: 'opco', label: 'OPCO' },
  {
    code: 'siae',
    label: 'Structure d’insertion par l’activité économique',
    operatesSteps: true,
    employs: true,
    subKinds: siaeTypes,
  },
  { code: 'employer', label: 'Employeur', employs: true },
  { code: 'buyer', label: 'Acheteur public ou privé' },
  { code: 'union', label: 'Syndicat de salariés' },
  { code: 'employers-federation', label: 'Fédération d’employeurs' },
  { code: 'association', label: 'Association', prescribes: true, operatesSteps: true },
  { code: 'national-network', label: 'Réseau national' },
  { code: 'other', label: 'Autre' },
]

const discreet = (code: string, label: string): OrganisationKind => ({
  code,
  label,
  prescribes: true,
  isDiscreet: true,
})

const discreetKinds: readonly OrganisationKind[] = [
  discreet('ase', 'Aide sociale à l’enfance (ASE)'),
  discreet('caarud', 'Réduction des risques (CAARUD)'),
  discreet('cidff', 'Information sur les droits des femmes et des familles (CIDFF)'),
  discreet('csapa', 'Soin et prévention des addictions (CSAPA)'),
  discreet('pension-famille', 'Pension de famille'),
  discreet('pjj', 'Protection judiciaire de la jeunesse (PJJ)'),
  discreet('prevention', 'Prévention spécialisée'),
  discreet('spip', 'Insertion et probation (SPIP)'),
]

const organisationKinds: readonly OrganisationKinds[] = [
  {
    version: '2026-1',
    validFrom: '2020-01-01',
    validTo: null,
    source:
      'Partenaires d’un PLIE et d’une Maison de l’emploi ; SIAE : code du travail, art. L5132-4 ; kinds kept secret: rule R7 of the field',
    verifiedOn: null,
    kinds: [...publicKinds, ...otherKinds, ...discreetKinds],
  },
]

/** The list in force at a date. */
export const kindsAt = (date: string): readonly OrganisationKind[] =>
  organisationKinds.find((list) => list.validFrom <= date && (list.validTo === null || list.validTo >= date))
    ?.kinds ?? []

export const employerKinds: readonly string[] = [...publicKinds, ...otherKinds, ...discreetKinds]
  .filter((kind) => kind.employs)
  .map((kind) => kind.code)
