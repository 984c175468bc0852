import type { ProblemSentences } from '#platform/web/api/problem-sentences.ts'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { formatNumber } from '#platform/web/i18n/formats.ts'
import { t } from '#platform/web/i18n/t.ts'

export const problems: ProblemSentences = {
  'unknown-time-zone': () =>
    t({ id: 'territory.problem.time-zone', message: 'Ce fuseau n’existe pas. Exemple : Europe/Paris.' }),
  'audit-in-future': () =>
    t({
      id: 'territory.problem.audit-future',
      message: 'Un audit s’enregistre une fois rendu : ce jour est à venir.',
    }),
  'contact-nowhere': () =>
    t({
      id: 'territory.problem.contact',
      message:
        'Écrivez un courriel, comme nom@exemple.fr, ou l’adresse d’un formulaire qui commence par https://.',
    }),
  'criteria-do-not-add-up': ({ counted, expected }) =>
    t({
      id: 'territory.problem.criteria',
      message: 'Le référentiel compte {expected} critères, les trois nombres font {counted}.',
      values: { counted: formatNumber(Number(counted)), expected: formatNumber(Number(expected)) },
    }),
  'defects-missing': () =>
    t({ id: 'territory.problem.defects', message: 'Des critères ne sont pas respectés : dites lesquels.' }),
  tricolour: () =>
    t({
      id: 'territory.problem.tricolour',
      message:
        'Un bleu et un rouge sur fond blanc feraient croire à un service de l’État. Changez l’une des deux couleurs.',
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
  'table-unreadable': ({ line }) =>
    t({
      id: 'territory.problem.table',
      message: 'Un guillemet est mal placé, ligne {line} : rien n’a été lu.',
      values: { line: String(line ?? 1) },
    }),
  'qpv-code-invalid': () =>
    t({
      id: 'territory.problem.qpv-code',
      message: 'Ce code n’est pas celui d’un quartier, comme QN05901M.',
    }),
  'name-missing': () => t({ id: 'territory.problem.name', message: 'Le nom du quartier manque.' }),
  duplicate: () =>
    t({ id: 'territory.problem.duplicate', message: 'Ce code est déjà plus haut dans le fichier.' }),
  'not-a-whole-number': () => t({ id: 'territory.problem.whole', message: 'Écrivez un nombre entier.' }),
  'out-of-bounds': ({ min, max }) =>
    t({
      id: 'territory.problem.bounds',
      message: 'Entre {min} et {max}.',
      values: { min: formatNumber(Number(min)), max: formatNumber(Number(max)) },
    }),
  'not-a-choice': () => t({ id: 'territory.problem.choice', message: 'Choisissez dans la liste.' }),
  'choose-one': () => t({ id: 'territory.problem.choose-one', message: 'Gardez au moins un choix.' }),
  'too-many-lines': ({ most }) =>
    t({
      id: 'territory.problem.lines',
      message: 'Au plus {most} lignes.',
      values: { most: formatNumber(Number(most)) },
    }),
  'not-a-line': () =>
    t({ id: 'territory.problem.line', message: 'Écrivez ce texte, en 200 caractères au plus.' }),
  'not-a-code': () => t({ id: 'territory.problem.code', message: 'Ce code n’a pas la bonne forme.' }),
  'code-twice': () => t({ id: 'territory.problem.code-twice', message: 'Ce code est déjà dans la liste.' }),
  'setting-unfit': () =>
    t({
      id: 'territory.problem.unfit',
      message: 'Ces délais se contredisent : ce qui vient avant doit avoir le délai le plus court.',
    }),
  'setting-above-most': ({ from, other }) =>
    t({
      id: 'territory.problem.above-most',
      message: 'Au {from}, le plus est de {other} : changez-le d’abord, ou restez en dessous.',
      values: { from: formatDate(String(from)), other: formatNumber(Number(other)) },
    }),
  'setting-below-least': ({ from, other }) =>
    t({
      id: 'territory.problem.below-least',
      message: 'Au {from}, le moins est de {other} : changez-le d’abord, ou restez au-dessus.',
      values: { from: formatDate(String(from)), other: formatNumber(Number(other)) },
    }),
  'out-of-reach': () =>
    t({ id: 'territory.problem.reach', message: 'Choisissez un jour entre 2000 et 2100.' }),
}
