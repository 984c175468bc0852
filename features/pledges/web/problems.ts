import type { ProblemSentences } from '#platform/web/api/problem-sentences.ts'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'

export const problems: ProblemSentences = {
  'outside-term': ({ from, to }) =>
    t({
      id: 'pledges.problem.term',
      message: 'Cette date sort de la convention, qui va du {from} au {to}.',
      values: { from: formatDate(String(from)), to: formatDate(String(to)) },
    }),
  'year-outside-term': ({ from, to }) =>
    t({
      id: 'pledges.problem.year',
      message: 'Cette année sort de la convention, qui va de {from} à {to}.',
      values: { from: String(from), to: String(to) },
    }),
  'unit-is-money': () =>
    t({
      id: 'pledges.problem.money',
      message: 'Un montant se promet en euros : choisissez « Argent » comme nature.',
    }),
  'unknown-article': () =>
    t({ id: 'pledges.problem.article', message: 'Cette convention n’a plus cet article.' }),
  'unknown-signatory': () =>
    t({
      id: 'pledges.problem.signatory',
      message: 'Cette structure n’est ni partie à la convention ni dans l’annuaire.',
    }),
  'unknown-contact': () =>
    t({
      id: 'pledges.problem.contact',
      message: 'Choisissez une personne présente dans la structure qui s’engage.',
    }),
  'pledge-delivered': () =>
    t({
      id: 'pledges.problem.delivered',
      message:
        'Quelque chose est déjà noté : sa convention, sa nature et son unité restent, et il ne se retire plus.',
    }),
  'not-its-signatory': () =>
    t({
      id: 'pledges.problem.not-signatory',
      message: 'Seuls qui pilote et la structure qui s’est engagée notent cela.',
    }),
  'agreement-not-signed': () =>
    t({
      id: 'pledges.problem.unsigned',
      message: 'Cette convention n’est pas signée : rien ne s’y réalise encore.',
    }),
  'before-signature': ({ day }) =>
    t({
      id: 'pledges.problem.before-signature',
      message: 'La convention est signée du {day} : une réalisation vient ensuite.',
      values: { day: formatDate(String(day)) },
    }),
  'unknown-due': () => t({ id: 'pledges.problem.due', message: 'Cet engagement n’a pas cette échéance.' }),
  'user-twice': () => t({ id: 'pledges.problem.user-twice', message: 'Cette structure est déjà choisie.' }),
  'lends-to-itself': () =>
    t({ id: 'pledges.problem.itself', message: 'Un moyen partagé sert à une autre structure aussi.' }),
  'shares-over-100': ({ sum }) =>
    t({
      id: 'pledges.problem.shares',
      message: 'Les parts font {sum} % en tout : 100 % au plus.',
      values: { sum },
    }),
  'funder-twice': () =>
    t({
      id: 'pledges.problem.funder-twice',
      message: 'Une seule source par ligne : de l’annuaire, ou par son nom.',
    }),
  'funding-known': () =>
    t({
      id: 'pledges.problem.funding-known',
      message: 'Cet opérateur a déjà une ligne de cette source pour cette année : modifiez-la.',
    }),
}
