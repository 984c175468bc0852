/**
 * What a datum says of a person, in the order of the field notes 1.9: the lines of the matrix. A column of the
 * database and a field of a reply have exactly one class, declared in the `testing/sensitivity.ts` of their feature.
 */
export const dataClasses = {
  identity: { code: 'idn', label: 'Identité : noms, naissance, sexe, numéro France Travail' },
  contact: { code: 'ctc', label: 'Coordonnées : téléphone, courriel, adresse, commune' },
  situation: { code: 'sit', label: 'Situation sociale et professionnelle, critères, ressources' },
  sensitive: { code: 'sen', label: 'Faits sensibles : santé, handicap, justice' },
  privateNote: { code: 'prv', label: 'Note privée' },
  note: { code: 'not', label: 'Compte rendu d’un entretien, d’un appel, d’une suite' },
  pathway: { code: 'pth', label: 'Parcours : candidature, contrat, emploi, sortie, preuves, suites' },
  step: { code: 'stp', label: 'Étapes et présences' },
  theme: { code: 'thm', label: 'Thème d’une étape : frein, santé, justice' },
  needToKnow: { code: 'ntk', label: 'Ce que l’opérateur d’une étape doit savoir' },
  appointment: { code: 'apt', label: 'Rendez-vous : jour, heure, lieu' },
  document: { code: 'doc', label: 'Pièces : nom et contenu' },
  referral: { code: 'rfl', label: 'Prescription : motif, disponibilités, messages' },
  answer: { code: 'ans', label: 'Réponse à une prescription et suites dites au prescripteur' },
  trail: { code: 'trl', label: 'Qui a ouvert le dossier' },
  request: { code: 'rqs', label: 'Demande d’une personne sur ses données' },
  nir: { code: 'nir', label: 'Numéro de sécurité sociale' },
} as const

export type DataClass = keyof typeof dataClasses

export const dataClassCodes = Object.keys(dataClasses) as DataClass[]

/** Classes that no text of a row holds, and how the test knows them then. */
export const unplanted: Readonly<Partial<Record<DataClass, string>>> = {
  nir: 'the model keeps none: it is known by its form, in whatever leaves',
  theme: 'a closed list, known by its field',
}
