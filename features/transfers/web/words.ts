import type { State } from '#platform/web/design/state-mark.tsx'
import { currentLanguage, t } from '#platform/web/i18n/t.ts'
import type { TransferState } from '../contract.ts'
import { reasonNamed, refusalReasons, transferMotives } from '../rules/lists.ts'

export const stateWord = (state: TransferState): string =>
  ({
    filed: t({ id: 'transfers.state.filed', message: 'fichier à remettre' }),
    sent: t({ id: 'transfers.state.sent', message: 'attend une réponse' }),
    accepted: t({ id: 'transfers.state.accepted', message: 'accepté' }),
    refused: t({ id: 'transfers.state.refused', message: 'refusé' }),
    withdrawn: t({ id: 'transfers.state.withdrawn', message: 'repris' }),
    expired: t({ id: 'transfers.state.expired', message: 'expiré' }),
  })[state]

export const stateMarks: Readonly<Record<TransferState, State>> = {
  filed: 'doing',
  sent: 'doing',
  accepted: 'ok',
  refused: 'warn',
  withdrawn: 'todo',
  expired: 'todo',
}

const named = (list: Parameters<typeof reasonNamed>[0], code: string): string => {
  const { label, english } = reasonNamed(list, code)
  return currentLanguage() === 'en' ? english : label
}
export const motiveWord = (code: string): string => named(transferMotives, code)
export const refusalWord = (code: string): string => named(refusalReasons, code)
