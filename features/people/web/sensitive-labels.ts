import { t } from '#platform/web/i18n/t.ts'
import type { SensitiveCode } from '../contract.ts'

export const sensitiveLabels = (): Record<SensitiveCode, string> => ({
  rqth: t({ id: 'people.sensitive.rqth', message: 'RQTH en cours' }),
  'rqth-none': t({ id: 'people.sensitive.rqth-none', message: 'Pas de RQTH' }),
  'rqth-requested': t({ id: 'people.sensitive.rqth-requested', message: 'RQTH demandée' }),
  aah: t({ id: 'people.sensitive.aah', message: 'Allocataire de l’AAH' }),
  'ase-leaving': t({ id: 'people.sensitive.ase', message: 'Sortie de l’aide sociale à l’enfance' }),
  'justice-measure': t({ id: 'people.sensitive.justice', message: 'Mesure de justice en cours ou récente' }),
  'work-constraint': t({ id: 'people.sensitive.constraint', message: 'Contrainte à respecter au travail' }),
})
