import type { State } from '#platform/web/design/state-mark.tsx'
import { t } from '#platform/web/i18n/t.ts'
import type { Rating } from '../../rules/diagnosis.ts'

export const ratingWords = (): Record<Rating, string> => ({
  strength: t({ id: 'pathways.rating.strength', message: 'Force' }),
  strong: t({ id: 'pathways.rating.strong', message: 'Frein fort' }),
  moderate: t({ id: 'pathways.rating.moderate', message: 'Frein moyen' }),
  'no-impact': t({ id: 'pathways.rating.no-impact', message: 'Sans impact' }),
  lifted: t({ id: 'pathways.rating.lifted', message: 'Frein levé' }),
})

export const markOf: Readonly<Record<Rating, State>> = {
  strength: 'ok',
  strong: 'bad',
  moderate: 'warn',
  'no-impact': 'info',
  lifted: 'ok',
}
