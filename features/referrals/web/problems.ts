import type { ProblemSentences } from '#platform/web/api/problem-sentences.ts'
import { t } from '#platform/web/i18n/t.ts'

export const problems: ProblemSentences = {
  'attachment-not-kept': () =>
    t({
      id: 'referrals.problem.attachment',
      message: 'Le fichier choisi n’est pas gardé. Joignez-le de nouveau, ou ne le joignez pas.',
    }),
  'contact-required': () =>
    t({
      id: 'referrals.problem.contact',
      message: 'Donnez au moins un moyen de la joindre : téléphone, courriel ou adresse.',
    }),
  'person-not-informed': () =>
    t({
      id: 'referrals.problem.informed',
      message: 'Dites quel jour la personne a été informée de cette prescription.',
    }),
  'organisation-does-not-prescribe': () =>
    t({
      id: 'referrals.problem.not-prescriber',
      message:
        'Votre organisme n’est pas encore inscrit parmi les prescripteurs. Le brouillon est gardé : demandez à la responsable du territoire de l’inscrire.',
    }),
  'one-file-to-choose': () =>
    t({
      id: 'referrals.problem.one-file',
      message: 'Choisissez un dossier existant, ou ouvrez-en un nouveau.',
    }),
}
