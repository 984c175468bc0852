interface Choice {
  readonly code: string
  readonly label: string
  readonly english: string
}

export interface FormItem {
  readonly code: string
  readonly label: string
  readonly english: string
  readonly choices: readonly Choice[]
  /** Counted in the completeness; a refusal or somebody out of reach is an answer. */
  readonly required: boolean
  /** Health, housing exclusion, origin: kept apart, read by who may read sensitive facts. */
  readonly isSensitive?: true
  /** Known to the team alone: not asked of the person who fills the form herself. */
  readonly isNotedByTeam?: true
}

const choice = (code: string, label: string, english: string): Choice => ({ code, label, english })
const yesNo: readonly Choice[] = [choice('yes', 'Oui', 'Yes'), choice('no', 'Non', 'No')]

/** Situation towards work: exactly one of unemployed, inactive and employed. */
const statuses: readonly Choice[] = [
  choice('employed', 'En emploi salarié', 'Employed'),
  choice('self-employed', 'À son compte', 'Self-employed'),
  choice('unemployed', 'Demandeur d’emploi inscrit', 'Registered as unemployed'),
  choice(
    'unemployed-unregistered',
    'Sans emploi, en recherche, non inscrit',
    'Jobless, searching, not registered',
  ),
  choice('inactive-education', 'Inactif, en formation ou en études', 'Inactive, in education or training'),
  choice('inactive', 'Inactif, hors formation et études', 'Inactive, not in education'),
]

const item = (
  code: string,
  [label, english]: readonly [string, string],
  choices: readonly Choice[],
): FormItem => ({
  ...{ code, label, english, choices, required: true },
})
const optional = (one: FormItem): FormItem => ({ ...one, required: false })
const byTeam = (one: FormItem): FormItem => ({ ...one, isNotedByTeam: true })
const sensitive = (one: FormItem): FormItem => ({ ...one, isSensitive: true })

export const entryItems: readonly FormItem[] = [
  item('status', ['Situation avant l’entrée', 'Situation before the entry'], statuses),
  item(
    'jobless',
    ['Durée sans emploi', 'Time without a job'],
    [
      choice('none', 'Sans objet : en emploi', 'Not applicable: employed'),
      choice('under-6', 'Moins de 6 mois', 'Under 6 months'),
      choice('6-12', 'De 6 à 12 mois', '6 to 12 months'),
      choice('12-24', 'De 12 à 24 mois', '12 to 24 months'),
      choice('over-24', 'Plus de 24 mois', 'Over 24 months'),
    ],
  ),
  item(
    'education',
    ['Niveau d’instruction', 'Level of education'],
    [
      choice('isced-0-2', 'Au plus le collège (CITE 0 à 2)', 'Lower secondary at most (ISCED 0 to 2)'),
      choice('isced-3-4', 'CAP, BEP ou baccalauréat (CITE 3 et 4)', 'Upper secondary (ISCED 3 and 4)'),
      choice('isced-5-8', 'Enseignement supérieur (CITE 5 à 8)', 'Tertiary (ISCED 5 to 8)'),
    ],
  ),
  item('single-parent', ['Foyer monoparental', 'Single-parent household'], yesNo),
  item('dependent-children', ['Enfants à charge', 'Dependent children'], yesNo),
  // AAH would say a disability: it has no place in this list.
  item(
    'minimum-income',
    ['Minimum social', 'Minimum income'],
    [
      choice('rsa', 'RSA', 'RSA'),
      choice('ass', 'ASS', 'ASS'),
      choice('other', 'Autre minimum social', 'Another one'),
      choice('none', 'Aucun', 'None'),
    ],
  ),
  byTeam(
    optional(
      item(
        'france-travail',
        ['Catégorie France Travail', 'France Travail category'],
        [
          ...['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((code) => choice(code, code, code)),
          choice('not-registered', 'Non inscrit', 'Not registered'),
        ],
      ),
    ),
  ),
  item('informed', ['Notice FSE+ remise à la personne', 'ESF+ notice given to the person'], yesNo),
  sensitive(item('disability', ['Situation de handicap', 'Disability'], yesNo)),
  sensitive(
    item(
      'housing',
      ['Sans domicile stable ou exclusion du logement', 'Homeless or housing exclusion'],
      yesNo,
    ),
  ),
  sensitive(
    item('third-country', ['Nationalité d’un pays hors Union européenne', 'Third-country national'], yesNo),
  ),
  sensitive(item('parent-abroad', ['Un parent né à l’étranger', 'A parent born abroad'], yesNo)),
]

export const exitItems: readonly FormItem[] = [
  byTeam(
    item(
      'leaving',
      ['Sortie', 'Exit'],
      [
        choice('end', 'Au terme de l’accompagnement', 'At the end of the support'),
        choice('early', 'Avant le terme', 'Before its end'),
      ],
    ),
  ),
  item('status', ['Situation à la sortie', 'Situation at the exit'], statuses),
  item(
    'contract',
    ['Contrat de travail', 'Work contract'],
    [
      choice('none', 'Sans objet', 'Not applicable'),
      choice('open-ended', 'CDI', 'Open-ended'),
      choice('fixed-6', 'CDD ou intérim de 6 mois ou plus', 'Fixed-term or agency, 6 months or more'),
      choice('fixed-short', 'CDD ou intérim de moins de 6 mois', 'Fixed-term or agency, under 6 months'),
      choice('subsidised', 'Contrat aidé ou d’insertion', 'Subsidised or work-integration contract'),
      choice('own-business', 'Activité à son compte', 'Own business'),
    ],
  ),
  item(
    'working-time',
    ['Temps de travail', 'Working time'],
    [
      choice('none', 'Sans objet', 'Not applicable'),
      choice('full', 'Temps plein', 'Full-time'),
      choice('part', 'Temps partiel', 'Part-time'),
    ],
  ),
  item('training', ['Suit une formation ou des études', 'In education or training'], yesNo),
  item('qualification', ['A obtenu une qualification', 'Gained a qualification'], yesNo),
  item('job-search', ['Recherche un emploi', 'Searching for a job'], yesNo),
  byTeam(
    optional(item('proof', ['Justificatif de la situation reçu', 'Proof of the situation received'], yesNo)),
  ),
]

export const laterItems: readonly FormItem[] = [
  item('status', ['Situation six mois après la sortie', 'Situation six months after the exit'], statuses),
  // Only for who was employed at the entry (SFC FAQ): precarious to stable, under-employed to full, promotion.
  item(
    'improved',
    ['Situation améliorée depuis l’entrée', 'Situation improved since the entry'],
    [
      choice('none', 'Sans objet : sans emploi à l’entrée', 'Not applicable: not employed at the entry'),
      ...yesNo,
    ],
  ),
  byTeam(
    item(
      'contact',
      ['Recueilli par', 'Collected by'],
      [
        choice('phone', 'Appel', 'Call'),
        choice('email', 'Courriel', 'E-mail'),
        choice('letter', 'Courrier', 'Letter'),
        choice('visit', 'Rencontre', 'Meeting'),
        choice('third-party', 'Employeur ou partenaire', 'Employer or partner'),
      ],
    ),
  ),
]
