import type { ProblemSentences } from '#platform/web/api/problem-sentences.ts'
import { t } from '#platform/web/i18n/t.ts'
import { factorProblems } from './factor/factor-problems.ts'
import { providerProblems } from './provider/provider-problems.ts'

/** Seconds in the words one waits in: « 45 secondes », « 15 minutes », « 24 heures ». */
const lapse = (seconds: number): string => {
  if (seconds < 90)
    return t({
      id: 'accounts.seconds',
      message: '{count, plural, one {# seconde} other {# secondes}}',
      values: { count: seconds },
    })
  if (seconds < 5400)
    return t({
      id: 'accounts.minutes',
      message: '{count} minutes',
      values: { count: Math.ceil(seconds / 60) },
    })
  return t({ id: 'accounts.hours', message: '{count} heures', values: { count: Math.ceil(seconds / 3600) } })
}

export const problems: ProblemSentences = {
  ...factorProblems,
  ...providerProblems,
  'credentials-wrong': () =>
    t({
      id: 'accounts.problem.credentials',
      message: 'Adresse ou mot de passe inexact. Vérifiez les deux, ou demandez un nouveau mot de passe.',
    }),
  'too-many-attempts': ({ seconds }) =>
    t({
      id: 'accounts.problem.attempts',
      message: 'Trop d’essais. Attendez {lapse} avant de recommencer.',
      values: { lapse: lapse(Number(seconds ?? 60)) },
    }),
  'password-too-weak': () =>
    t({
      id: 'accounts.problem.weak',
      message: 'Ce mot de passe est trop faible. Suivez une des trois façons proposées.',
    }),
  'password-common': () =>
    t({
      id: 'accounts.problem.common',
      message: 'Ce mot de passe est parmi les premiers que l’on essaie. Choisissez autre chose.',
    }),
  'password-repeats': () =>
    t({ id: 'accounts.problem.repeats', message: 'Ce mot de passe répète toujours les mêmes signes.' }),
  'password-too-long': () => t({ id: 'accounts.problem.long', message: 'Au plus 200 signes.' }),
  'password-wrong': () =>
    t({ id: 'accounts.problem.wrong', message: 'Ce n’est pas votre mot de passe actuel.' }),
  'link-unknown': () =>
    t({
      id: 'accounts.problem.link-unknown',
      message: 'Ce lien a déjà servi, ou un plus récent l’a remplacé. Ouvrez celui du dernier courriel reçu.',
    }),
  'link-expired': () =>
    t({
      id: 'accounts.problem.link-expired',
      message: 'La date de ce lien est passée. Demandez-en un autre.',
    }),
  'code-wrong': ({ left }) =>
    t({
      id: 'accounts.problem.code-wrong',
      message:
        'Ce code n’est pas le bon. {left, plural, =0 {Demandez-en un autre.} one {Encore un essai.} other {Encore # essais.}}',
      values: { left: left ?? 0 },
    }),
  'code-expired': () =>
    t({ id: 'accounts.problem.code-expired', message: 'Ce code n’est plus valable. Demandez-en un autre.' }),
  'code-used-up': () =>
    t({ id: 'accounts.problem.code-used-up', message: 'Trop d’essais avec ce code. Demandez-en un autre.' }),
  'too-many-codes': () =>
    t({
      id: 'accounts.problem.codes',
      message: 'Cinq codes sont déjà partis dans l’heure. Attendez une heure, ou relisez vos courriels.',
    }),
  'demo-only': () =>
    t({
      id: 'accounts.problem.demo-only',
      message: 'Cette entrée n’existe que dans un territoire de démonstration.',
    }),
  'member-exists': () =>
    t({
      id: 'accounts.problem.member-exists',
      message: 'Cette adresse a déjà un accès ou une invitation ici.',
    }),
  'agreement-missing': () =>
    t({
      id: 'accounts.problem.agreement',
      message:
        'Cette structure n’a pas encore d’accord écrit sur les données. Notez-le sur sa fiche, dans Partenaires, puis invitez.',
    }),
  'already-seated': () =>
    t({ id: 'accounts.problem.seated', message: 'Cette personne a déjà pris son accès : rien à renvoyer.' }),
  'own-access': () =>
    t({
      id: 'accounts.problem.own',
      message: 'Personne ne change son propre accès : une autre personne de l’administration peut le faire.',
    }),
  'role-shipped': () =>
    t({
      id: 'accounts.problem.role-shipped',
      message: 'Ce rôle est fourni avec Bassin : il ne se modifie pas.',
    }),
  'role-held': ({ count }) =>
    t({
      id: 'accounts.problem.role-held',
      message:
        '{count, plural, one {Une personne a} other {# personnes ont}} encore ce rôle. Changez d’abord leur accès.',
      values: { count: count ?? 0 },
    }),
}
