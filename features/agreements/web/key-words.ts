import { t } from '#platform/web/i18n/t.ts'
import type { Dimension } from '../contract.ts'

export const dimensionWord = (dimension: Dimension): string =>
  ({
    structure: t({ id: 'agreements.by.structure', message: 'Structure' }),
    commune: t({ id: 'agreements.by.commune', message: 'Commune' }),
    sex: t({ id: 'agreements.by.sex', message: 'Sexe' }),
    qpv: t({ id: 'agreements.by.qpv', message: 'QPV' }),
    age: t({ id: 'agreements.by.age', message: 'Âge' }),
  })[dimension]

export const sexWord = (key: string): string => {
  if (key === 'F') return t({ id: 'agreements.sex.women', message: 'Femmes' })
  if (key === 'M') return t({ id: 'agreements.sex.men', message: 'Hommes' })
  return t({ id: 'agreements.sex.other', message: 'Autre' })
}

export const qpvWord = (key: string): string =>
  key === 'true' || key === 'yes'
    ? t({ id: 'agreements.qpv.in', message: 'En QPV' })
    : t({ id: 'agreements.qpv.out', message: 'Hors QPV' })

export const ageWord = (key: string): string => {
  if (key === 'under-26') return t({ id: 'agreements.age.young', message: 'Moins de 26 ans' })
  if (key === '26-49') return t({ id: 'agreements.age.middle', message: '26 à 49 ans' })
  return t({ id: 'agreements.age.senior', message: '50 ans et plus' })
}

/** The name of one part of a breakdown. */
export const keyWord = (dimension: Dimension, key: string | null, label: string | null): string => {
  if (label !== null) return label
  if (key === null) return t({ id: 'agreements.by.unknown', message: 'Non renseigné' })
  if (dimension === 'sex') return sexWord(key)
  if (dimension === 'qpv') return qpvWord(key)
  return dimension === 'age' ? ageWord(key) : key
}
