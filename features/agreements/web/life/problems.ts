import type { ProblemSentences } from '#platform/web/api/problem-sentences.ts'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'

const then = ({ number = '', day }: Readonly<Record<string, string | number>>) => ({
  number,
  day: formatDate(String(day)),
})

export const lifeProblems: ProblemSentences = {
  'import-undone': () =>
    t({ id: 'agreements.life.problem.import-undone', message: 'Cet import est déjà annulé.' }),
  'undo-over': () =>
    t({
      id: 'agreements.life.problem.undo-over',
      message:
        'Cet import a plus de trente jours : il ne s’annule plus. Chaque convention se corrige dans sa page.',
    }),
  'text-frozen': () =>
    t({
      id: 'agreements.life.problem.frozen',
      message: 'Le texte est signé et figé. Préparez un avenant pour le changer.',
    }),
  'text-not-frozen': () =>
    t({
      id: 'agreements.life.problem.not-frozen',
      message: 'Le texte n’est pas encore figé. Complétez-le, puis figez-le avant de préparer un avenant.',
    }),
  'text-missing': () =>
    t({
      id: 'agreements.life.problem.text-missing',
      message: 'Il manque deux parties ou un article. Écrivez-les avant de figer le texte.',
    }),
  'not-signed': () =>
    t({ id: 'agreements.life.problem.not-signed', message: 'Cette convention n’est pas signée.' }),
  'amendment-open': ({ number = '' }) =>
    t({
      id: 'agreements.life.problem.amendment-open',
      message:
        'L’avenant n° {number}, de la même nature, est déjà en préparation. Modifiez-le, ou abandonnez-le d’abord.',
      values: { number },
    }),
  'field-closed': () =>
    t({
      id: 'agreements.life.problem.closed',
      message: 'Cette nature d’avenant n’ouvre pas ce champ. Choisissez la nature qui lui correspond.',
    }),
  'nothing-changed': () =>
    t({
      id: 'agreements.life.problem.nothing',
      message: 'Cet avenant ne change encore rien. Écrivez ce qu’il change.',
    }),
  'number-taken': () =>
    t({ id: 'agreements.life.problem.number', message: 'Un autre article porte déjà ce numéro.' }),
  'number-taken-then': (params) =>
    t({
      id: 'agreements.life.problem.number-then',
      message: 'L’avenant n° {number}, signé, donne déjà ce numéro à un autre article à partir du {day}.',
      values: then(params),
    }),
  'annex-known-then': (params) =>
    t({
      id: 'agreements.life.problem.annex-then',
      message:
        'L’avenant n° {number}, signé, donne déjà un montant à ce financeur, pour la même année, à partir du {day}.',
      values: then(params),
    }),
  'parties-missing-then': (params) =>
    t({
      id: 'agreements.life.problem.parties-then',
      message: 'Avec l’avenant n° {number}, signé, il resterait moins de deux parties à partir du {day}.',
      values: then(params),
    }),
  'amendment-outdated': () =>
    t({
      id: 'agreements.life.problem.outdated',
      message:
        'Un avenant signé depuis ne permet plus celui-ci tel qu’il est écrit. Enregistrez l’avenant pour voir ce qui ne va plus, corrigez-le, puis notez la signature.',
    }),
  'annex-known': () =>
    t({
      id: 'agreements.life.problem.annex',
      message: 'Ce financeur a déjà un montant pour cette année. Modifiez-le.',
    }),
  'year-before-start': () =>
    t({
      id: 'agreements.life.problem.annex-year',
      message: 'Cette année précède le début de la convention.',
    }),
  'parties-missing': () =>
    t({ id: 'agreements.life.problem.parties', message: 'Il resterait moins de deux parties.' }),
  'renewal-length-missing': () =>
    t({
      id: 'agreements.life.problem.renewal',
      message: 'Écrivez de combien de mois la convention est reconduite.',
    }),
  'unknown-framework': () =>
    t({
      id: 'agreements.life.problem.framework',
      message: 'Ce cadre n’existe pas, ou n’est pas un accord-cadre. Choisissez-en un autre.',
    }),
  'framework-circle': () =>
    t({
      id: 'agreements.life.problem.circle',
      message: 'Ce cadre découle lui-même de cette convention. Choisissez-en un autre.',
    }),
  'not-in-force-yet': () =>
    t({
      id: 'agreements.life.problem.early',
      message: 'À cette date, la convention n’avait pas pris effet.',
    }),
  'agreement-columns-missing': () =>
    t({
      id: 'agreements.life.problem.columns',
      message: 'Il manque une colonne : Nom, Date d’effet et Terme sont nécessaires.',
    }),
  'too-many-agreements': () =>
    t({ id: 'agreements.life.problem.lines', message: 'Plus de 500 lignes : coupez le fichier en deux.' }),
}
