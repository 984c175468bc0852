/** Under what terms a sheet may be reused. Dated: a licence that stops is ended, never taken away. */
interface Licence {
  readonly code: string
  readonly label: string
  readonly validFrom: string
  readonly validTo: string | null
  readonly source: string
  readonly verifiedOn: string | null
}

export const licences: readonly Licence[] = [
  {
    ...{ code: 'etalab-2.0', label: 'Licence Ouverte 2.0 (Etalab)', validFrom: '2017-04-28', validTo: null },
    ...{ source: 'Licences d’État et CRPA, D.323-2-1', verifiedOn: null },
  },
  {
    ...{
      code: 'cc-by-4.0',
      label: 'Creative Commons Attribution 4.0',
      validFrom: '2013-11-25',
      validTo: null,
    },
    ...{ source: 'Creative Commons', verifiedOn: null },
  },
  {
    ...{ code: 'cc-by-sa-4.0', label: 'Creative Commons Attribution, partage à l’identique 4.0' },
    ...{ validFrom: '2013-11-25', validTo: null, source: 'Creative Commons', verifiedOn: null },
  },
  {
    ...{ code: 'ask-first', label: 'Demander à la structure qui a écrit la fiche', validFrom: '2000-01-01' },
    ...{ validTo: null, source: 'Choix du produit', verifiedOn: null },
  },
]

/** The licences that may be chosen on a day. */
export const licencesOn = (day: string): readonly Licence[] =>
  licences.filter(({ validFrom, validTo }) => validFrom <= day && (validTo === null || day <= validTo))

export const licenceLabel = (code: string): string => licences.find((one) => one.code === code)?.label ?? code
