import type { ProblemSentences } from '#platform/web/api/problem-sentences.ts'
import { t } from '#platform/web/i18n/t.ts'

export const problems: ProblemSentences = {
  'too-deep': () =>
    t({
      id: 'plans.problem.deep',
      message: 'Une sous-action n’a pas de sous-action et reste dans son action.',
    }),
  'last-plan': () =>
    t({
      id: 'plans.problem.last-plan',
      message: 'Cette action n’est que dans ce plan : abandonnez-la plutôt, son histoire est gardée.',
    }),
  'axis-known': () => t({ id: 'plans.problem.axis-known', message: 'Un axe de ce plan porte déjà ce nom.' }),
  'axis-has-budget': () =>
    t({
      id: 'plans.problem.axis-budget',
      message: 'Des montants sont notés sur cet axe : retirez-les d’abord dans le budget.',
    }),
  'other-content': () =>
    t({
      id: 'plans.problem.content',
      message: 'Quelqu’un a ajouté ou retiré une ligne entre-temps. Rechargez la page, puis recommencez.',
    }),
  'line-exists': () =>
    t({
      id: 'plans.problem.line',
      message:
        'Un montant est déjà noté pour cette nature, cette année et ce financeur, prévu ou dépensé : corrigez-le.',
    }),
  'one-funder': () =>
    t({
      id: 'plans.problem.funder',
      message: 'Choisissez un partenaire de l’annuaire, ou écrivez le nom du financeur : l’un des deux.',
    }),
}
