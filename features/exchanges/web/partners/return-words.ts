import { decisionReasonCodes, reasonWord } from '#features/pathways/web/public.ts'
import { refusalLabels } from '#features/referrals/web/public.ts'
import type { State } from '#platform/web/design/state-mark.tsx'
import { t } from '#platform/web/i18n/t.ts'
import type { AppointmentStatus, BodyCode, ReturnState, ToldPresence } from '../../rules/return-codes.ts'

export const returnStateWords: Readonly<Record<ReturnState, () => string>> = {
  waiting: () => t({ id: 'exchanges.return.waiting', message: 'En attente' }),
  entered: () => t({ id: 'exchanges.return.entered', message: 'Entrée' }),
  refused: () => t({ id: 'exchanges.return.refused', message: 'Non retenue' }),
  'not-followed-up': () => t({ id: 'exchanges.return.dropped', message: 'Sans suite' }),
  expired: () => t({ id: 'exchanges.return.expired', message: 'Expirée, sans réponse dans le délai' }),
  withdrawn: () => t({ id: 'exchanges.return.withdrawn', message: 'Retirée' }),
  'not-covered': () => t({ id: 'exchanges.return.not-covered', message: 'Hors convention' }),
}

export const returnStateShapes: Readonly<Record<ReturnState, State>> = {
  waiting: 'doing',
  entered: 'ok',
  refused: 'info',
  'not-followed-up': 'info',
  expired: 'warn',
  withdrawn: 'todo',
  'not-covered': 'todo',
}

/** Of the prescription, or of the entry: the two lists share no code but « other », which says the same. */
export const returnReason = (code: string): string => {
  const decided = decisionReasonCodes.find((one) => one === code)
  if (decided && decided !== 'other') return reasonWord(decided)
  return (refusalLabels() as Readonly<Record<string, string>>)[code] ?? code
}

export const presenceWords: Readonly<Record<ToldPresence, () => string>> = {
  planned: () => t({ id: 'exchanges.return.planned', message: 'prévu' }),
  honoured: () => t({ id: 'exchanges.return.honoured', message: 'honoré' }),
  absent: () => t({ id: 'exchanges.return.absent', message: 'absence' }),
  excused: () => t({ id: 'exchanges.return.excused', message: 'absence excusée' }),
  cancelled: () => t({ id: 'exchanges.return.cancelled', message: 'annulé' }),
}

export const statusWords: Readonly<Record<AppointmentStatus, () => string>> = {
  PRIS: () => t({ id: 'exchanges.status.taken', message: 'PRIS : rendez-vous à venir' }),
  EFFECTUE: () => t({ id: 'exchanges.status.held', message: 'EFFECTUE : la personne est venue' }),
  MODIFIE: () => t({ id: 'exchanges.status.moved', message: 'MODIFIE : à venir, déplacé' }),
  ABSENT: () => t({ id: 'exchanges.status.absent', message: 'ABSENT : la personne n’est pas venue' }),
  ANNULE: () => t({ id: 'exchanges.status.cancelled', message: 'ANNULE : annulé, ou absence excusée' }),
}

export const bodyWords: Readonly<Record<BodyCode, () => string>> = {
  FT: () => t({ id: 'exchanges.body.ft', message: 'France Travail' }),
  CD: () => t({ id: 'exchanges.body.cd', message: 'Département' }),
  ML: () => t({ id: 'exchanges.body.ml', message: 'Mission locale' }),
  CE: () => t({ id: 'exchanges.body.ce', message: 'Cap emploi' }),
  IND: () => t({ id: 'exchanges.body.ind', message: 'Autre organisme' }),
}
