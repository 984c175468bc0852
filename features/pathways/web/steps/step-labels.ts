import type { State } from '#platform/web/design/state-mark.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { currentStates, isEnded, type StepMove, type StepState } from '../../rules/step-lifecycle.ts'

export const stepStateLabels = (): Record<StepState, string> => ({
  proposed: t({ id: 'pathways.step.proposed', message: 'Proposée' }),
  prescribed: t({ id: 'pathways.step.prescribed', message: 'Prescrite, réponse attendue' }),
  accepted: t({ id: 'pathways.step.accepted', message: "Acceptée par l'opérateur" }),
  ongoing: t({ id: 'pathways.step.ongoing', message: 'En cours' }),
  standby: t({ id: 'pathways.step.standby', message: 'En pause' }),
  done: t({ id: 'pathways.step.done', message: 'Réalisée' }),
  abandoned: t({ id: 'pathways.step.abandoned', message: 'Abandonnée' }),
  declined: t({ id: 'pathways.step.declined', message: "Refusée par l'opérateur" }),
  'cancelled-by-person': t({ id: 'pathways.step.cancelled-person', message: 'Annulée par la personne' }),
  'cancelled-by-structure': t({
    id: 'pathways.step.cancelled-structure',
    message: 'Annulée par la structure',
  }),
})

export const moveLabels = (): Record<StepMove, string> => ({
  prescribe: t({ id: 'pathways.move.prescribe', message: "Prescrire à l'opérateur" }),
  accept: t({ id: 'pathways.move.accept', message: 'Accepter' }),
  decline: t({ id: 'pathways.move.decline', message: 'Refuser' }),
  start: t({ id: 'pathways.move.start', message: 'Commencer' }),
  pause: t({ id: 'pathways.move.pause', message: 'Mettre en pause' }),
  resume: t({ id: 'pathways.move.resume', message: 'Reprendre' }),
  finish: t({ id: 'pathways.move.finish', message: 'Terminer : réalisée' }),
  abandon: t({ id: 'pathways.move.abandon', message: 'Abandonner' }),
  'cancel-by-person': t({
    id: 'pathways.move.cancel-person',
    message: 'Annuler à la demande de la personne',
  }),
  'cancel-by-structure': t({ id: 'pathways.move.cancel-structure', message: 'Annuler par la structure' }),
})

export const stateOfStep = (state: StepState): State => {
  if (state === 'done') return 'ok'
  if (currentStates.includes(state)) return 'doing'
  return isEnded(state) ? 'info' : 'todo'
}

/** Moves that ask for a reason, before anything is sent. */
export const asksReason = (move: StepMove): boolean =>
  ['decline', 'pause', 'abandon', 'cancel-by-person', 'cancel-by-structure'].includes(move)
