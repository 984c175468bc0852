import type { State } from '#platform/web/design/state-mark.tsx'
import { currentLanguage, t } from '#platform/web/i18n/t.ts'
import type { Moment, QuestionnaireState } from '../contract.ts'

export const momentWord = (moment: Moment): string =>
  ({
    entry: t({ id: 'funding.moment.entry', message: 'Questionnaire d’entrée' }),
    exit: t({ id: 'funding.moment.exit', message: 'Questionnaire de sortie' }),
    'month-6': t({ id: 'funding.moment.month-6', message: 'Questionnaire à six mois' }),
  })[moment]

export const stateWord = (state: QuestionnaireState): string =>
  ({
    'not-due': t({ id: 'funding.state.not-due', message: 'à venir' }),
    missing: t({ id: 'funding.state.missing', message: 'à recueillir' }),
    incomplete: t({ id: 'funding.state.incomplete', message: 'à compléter' }),
    complete: t({ id: 'funding.state.complete', message: 'complet' }),
  })[state]

export const stateShapes: Readonly<Record<QuestionnaireState, State>> = {
  'not-due': 'todo',
  missing: 'warn',
  incomplete: 'doing',
  complete: 'ok',
}

/** A word of a form in the reader's language. */
export const wordOf = (one: { readonly label: string; readonly english: string }): string =>
  currentLanguage() === 'en' ? one.english : one.label
