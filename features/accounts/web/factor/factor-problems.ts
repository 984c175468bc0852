import type { ProblemSentences } from '#platform/web/api/problem-sentences.ts'
import { t } from '#platform/web/i18n/t.ts'

export const factorProblems: ProblemSentences = {
  'factor-code-wrong': () =>
    t({
      id: 'accounts.problem.factor-code',
      message:
        'Ce code n’est pas le bon, ou il a déjà servi. Attendez le suivant, et vérifiez l’heure du téléphone.',
    }),
  'recovery-code-wrong': () =>
    t({
      id: 'accounts.problem.recovery-code',
      message: 'Ce code de secours n’est pas un des vôtres, ou il a déjà servi. Essayez-en un autre.',
    }),
  'enrolment-expired': () =>
    t({
      id: 'accounts.problem.enrolment',
      message: 'Cette clé est affichée depuis plus de 30 minutes. Recommencez avec une autre.',
    }),
  'seats-elsewhere': () =>
    t({
      id: 'accounts.problem.elsewhere',
      message:
        'Ce compte ouvre aussi un autre territoire : son second facteur ne se décide pas ici. L’exploitant du serveur peut le remettre à zéro.',
    }),
  'not-seated': () =>
    t({ id: 'accounts.problem.not-seated', message: 'Cette personne n’a pas encore pris son accès.' }),
  'factor-absent': () =>
    t({
      id: 'accounts.problem.factor-absent',
      message: 'Aucune application n’est reliée à ce compte : rien à remettre à zéro.',
    }),
}
