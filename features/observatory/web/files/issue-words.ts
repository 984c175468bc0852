import { t } from '#platform/web/i18n/t.ts'

/** Why a line of an official file could not be used. */
export const issueWord = (code: string): string => {
  const words: Readonly<Record<string, string>> = {
    'unknown-commune': t({ id: 'observatory.issue.commune', message: 'commune inconnue' }),
    'unknown-rome': t({ id: 'observatory.issue.rome', message: 'métier ROME inconnu' }),
    'unknown-skill': t({ id: 'observatory.issue.skill', message: 'compétence inconnue' }),
    'not-a-count': t({ id: 'observatory.issue.count', message: 'pas un nombre' }),
    'not-a-month': t({ id: 'observatory.issue.month', message: 'pas un mois' }),
    'not-a-year': t({ id: 'observatory.issue.year', message: 'pas une année' }),
    'not-a-rate': t({ id: 'observatory.issue.rate', message: 'pas un taux' }),
    contradictory: t({ id: 'observatory.issue.contradictory', message: 'le fichier se contredit' }),
    'ambiguous-postal-code': t({
      id: 'observatory.issue.postal',
      message: 'code postal de plusieurs communes',
    }),
  }
  return words[code] ?? code
}
