import type { ProblemSentences } from '#platform/web/api/problem-sentences.ts'
import { formatNumber } from '#platform/web/i18n/formats.ts'
import { t } from '#platform/web/i18n/t.ts'

export const problems: ProblemSentences = {
  'file-missing': () =>
    t({
      id: 'exchanges.problem.file-missing',
      message: 'Choisissez un fichier qui n’est pas vide.',
    }),
  'unknown-scheme': () =>
    t({
      id: 'exchanges.problem.unknown-scheme',
      message: 'Ce dispositif n’est pas ouvert sur le territoire.',
    }),
  'exchange-agreement-missing': () =>
    t({
      id: 'exchanges.problem.no-agreement',
      message: 'Aucune convention d’échange n’est en vigueur avec ce partenaire : rien ne part.',
    }),
  'agreement-ended': () =>
    t({ id: 'exchanges.problem.agreement-ended', message: 'Cette convention a déjà pris fin.' }),
  'key-too-long': () =>
    t({ id: 'exchanges.problem.key-too-long', message: 'Une clé vit douze mois au plus.' }),
  'date-in-the-past': () =>
    t({ id: 'exchanges.problem.past', message: 'Ce jour est passé : choisissez un jour à venir.' }),
  'key-refused': () => t({ id: 'exchanges.problem.key-refused', message: 'Cette clé n’ouvre rien ici.' }),
  'export-empty': () =>
    t({
      id: 'exchanges.problem.export-empty',
      message: 'La liste est vide : aucun fichier ne part.',
    }),
  'export-too-large': ({ most }) =>
    t({
      id: 'exchanges.problem.export-too-large',
      message: 'La liste dépasse {most} lignes. Exportez une liste plus étroite.',
      values: { most: formatNumber(Number(most ?? 0)) },
    }),
}
