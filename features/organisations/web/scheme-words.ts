import { t } from '#platform/web/i18n/t.ts'
import type { Scheme } from '../contract.ts'

const labels: Readonly<Record<Scheme['kind'], () => string>> = {
  plie: () => t({ id: 'organisations.scheme.plie', message: 'PLIE' }),
  'maison-emploi': () => t({ id: 'organisations.scheme.maison-emploi', message: 'Maison de l’emploi' }),
  other: () => t({ id: 'organisations.scheme.other', message: 'Autre accompagnement' }),
}

export const schemeKindLabel = (kind: Scheme['kind']): string => labels[kind]()

export const schemeKindChoices = () =>
  (Object.keys(labels) as Scheme['kind'][]).map((kind) => ({ value: kind, label: labels[kind]() }))
