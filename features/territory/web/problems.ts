import type { ProblemSentences } from '#platform/web/api/problem-sentences.ts'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { formatNumber } from '#platform/web/i18n/formats.ts'
import { t } from '#platform/web/i18n/t.ts'

export const problems: ProblemSentences = {
  'unknown-time-zone': () =>
    t({ id: 'territory.problem.time-zone', message: 'Ce fuseau n’existe pas. Exemple : Europe/Paris.' }),
  'contrast-too-low': ({ ratio, least }) =>
    t({
      id: 'territory.problem.contrast',
      message:
        'Le texte blanc y aurait un contraste de {ratio} ; il en faut {least}. Choisissez plus sombre.',
      values: { ratio: formatNumber(Number(ratio)), least: formatNumber(Number(least)) },
    }),
  'before-last-perimeter': ({ last }) =>
    t({
      id: 'territory.problem.before-last',
      message: 'Choisissez un jour après le {last}, début du périmètre en place.',
      values: { last: formatDate(String(last), 'long') },
    }),
  'unknown-epci': () =>
    t({ id: 'territory.problem.epci', message: 'Ce SIREN n’est pas celui d’une intercommunalité.' }),
  'unknown-commune': () =>
    t({ id: 'territory.problem.commune', message: 'Cette commune n’est pas dans la liste officielle.' }),
  'empty-perimeter': () =>
    t({ id: 'territory.problem.empty', message: 'Un périmètre compte au moins une commune.' }),
  'column-missing': ({ column }) =>
    t({
      id: 'territory.problem.column',
      message: 'La colonne « {column} » manque. Il faut : code, nom, commune.',
      values: { column: String(column ?? '') },
    }),
  'qpv-code-invalid': () =>
    t({
      id: 'territory.problem.qpv-code',
      message: 'Ce code n’est pas celui d’un quartier, comme QN05901M.',
    }),
  'name-missing': () => t({ id: 'territory.problem.name', message: 'Le nom du quartier manque.' }),
  duplicate: () =>
    t({ id: 'territory.problem.duplicate', message: 'Ce code est déjà plus haut dans le fichier.' }),
}
