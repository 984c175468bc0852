import type { State } from '#platform/web/design/state-mark.tsx'
import { t } from '#platform/web/i18n/t.ts'

/** Where a document stands once it was given. */
type GivenState = 'received' | 'checked' | 'refused'

export const givenWord = (state: GivenState): string =>
  ({
    received: t({ id: 'people.verdict.received', message: 'reçue, à vérifier' }),
    checked: t({ id: 'people.verdict.checked', message: 'vérifiée' }),
    refused: t({ id: 'people.verdict.refused', message: 'refusée' }),
  })[state]

export const givenMarks: Readonly<Record<GivenState, State>> = {
  received: 'doing',
  checked: 'ok',
  refused: 'bad',
}

export const acceptWord = (): string => t({ id: 'people.verdict.accept', message: 'Accepter la pièce' })
export const refuseWord = (): string => t({ id: 'people.verdict.refuse', message: 'Refuser la pièce' })
