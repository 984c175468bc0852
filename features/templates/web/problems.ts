import type { ProblemSentences } from '#platform/web/api/problem-sentences.ts'
import { t } from '#platform/web/i18n/t.ts'

export const problems: ProblemSentences = {
  'template-title-missing': ({ line }) =>
    t({
      id: 'templates.problem.title',
      message: 'Ligne {line} : commencez par le titre, une ligne qui commence par « # ».',
      values: { line },
    }),
  'template-title-twice': ({ line, word }) =>
    t({
      id: 'templates.problem.second-title',
      message: 'Ligne {line} : un seul titre. Écrivez « ## » devant « {word} ».',
      values: { line, word },
    }),
  'template-name-unknown': ({ line, word }) =>
    t({
      id: 'templates.problem.unknown',
      message: 'Ligne {line} : le nom « {word} » n’est pas dans la liste des mots de ce document.',
      values: { line, word },
    }),
  'template-braces': ({ line, word }) =>
    t({
      id: 'templates.problem.braces',
      message: 'Ligne {line} : « {word} » est seul. Un nom s’écrit entre deux accolades de chaque côté.',
      values: { line, word },
    }),
  'template-part-not-alone': ({ line, word }) =>
    t({
      id: 'templates.problem.alone',
      message: 'Ligne {line} : le bloc « {word} » s’écrit seul sur sa ligne.',
      values: { line, word },
    }),
  'template-part-twice': ({ line, word }) =>
    t({
      id: 'templates.problem.twice',
      message: 'Ligne {line} : le bloc « {word} » est déjà plus haut.',
      values: { line, word },
    }),
  'template-part-missing': ({ word }) =>
    t({
      id: 'templates.problem.missing',
      message: 'Ce document ne va pas sans le bloc « {word} » : écrivez-le seul sur une ligne.',
      values: { word },
    }),
}
