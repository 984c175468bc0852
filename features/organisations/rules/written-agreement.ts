/** What a structure is with regard to the data that it reads here, and where the law says so. */
export const agreementKinds = ['processor', 'joint-controller', 'own-controller'] as const
export type AgreementKind = (typeof agreementKinds)[number]

/** R13 of the field notes: a written agreement comes before the first access of a structure. */
export const agreementSource = {
  source: 'RGPD, articles 26 et 28 ; usage de rdv-insertion (accord signé avant la première utilisation)',
  verifiedOn: null,
} as const
