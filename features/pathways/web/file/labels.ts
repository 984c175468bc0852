import type { State } from '#platform/web/design/state-mark.tsx'
import { t } from '#platform/web/i18n/t.ts'

export const pathwayStateLabel = (state: string): string =>
  ({
    validated: t({ id: 'pathways.file.state.validated', message: 'Entrée validée, contrat à signer' }),
    active: t({ id: 'pathways.file.state.active', message: 'Parcours actif' }),
    suspended: t({ id: 'pathways.file.state.suspended', message: 'Parcours suspendu' }),
    consolidation: t({ id: 'pathways.file.state.consolidation', message: 'En consolidation' }),
    exited: t({ id: 'pathways.file.state.exited', message: 'Parcours terminé' }),
  })[state] ?? state

export const pathwayMark = (state: string): State =>
  state === 'active' || state === 'consolidation' ? 'info' : 'todo'

export const objectiveState = (state: string): { readonly mark: State; readonly label: string } =>
  ({
    planned: { mark: 'todo' as const, label: t({ id: 'pathways.objective.planned', message: 'À venir' }) },
    ongoing: { mark: 'doing' as const, label: t({ id: 'pathways.objective.ongoing', message: 'En cours' }) },
    reached: { mark: 'ok' as const, label: t({ id: 'pathways.objective.reached', message: 'Atteint' }) },
    abandoned: {
      mark: 'info' as const,
      label: t({ id: 'pathways.objective.abandoned', message: 'Abandonné' }),
    },
  })[state] ?? { mark: 'todo', label: state }

export const presenceLabel = (presence: string): string =>
  ({
    planned: t({ id: 'pathways.file.presence.planned', message: 'prévu' }),
    honoured: t({ id: 'pathways.file.presence.honoured', message: 'honoré' }),
    absent: t({ id: 'pathways.file.presence.absent', message: 'absence' }),
    excused: t({ id: 'pathways.file.presence.excused', message: 'absence excusée' }),
    'cancelled-by-team': t({ id: 'pathways.file.presence.by-team', message: "annulé par l'équipe" }),
    'cancelled-by-person': t({ id: 'pathways.file.presence.by-person', message: 'annulé par la personne' }),
    'message-left': t({ id: 'pathways.file.presence.message', message: 'message laissé' }),
  })[presence] ?? presence

export const deadlineLabel = (rule: string): string =>
  ({
    'contract-signature': t({ id: 'pathways.deadline.contract-signature', message: 'Contrat à signer' }),
    'monthly-meeting': t({ id: 'pathways.deadline.monthly-meeting', message: 'Entretien du mois' }),
    'no-current-step': t({ id: 'pathways.deadline.no-current-step', message: "Pas d'étape en cours" }),
    'step-end': t({ id: 'pathways.deadline.step-end', message: "Fin d'une étape" }),
    'step-answer': t({ id: 'pathways.deadline.step-answer', message: "Réponse d'un opérateur" }),
    'contract-review': t({ id: 'pathways.deadline.contract-review', message: 'Contrat à revoir' }),
    'contract-scan': t({ id: 'pathways.deadline.contract-scan', message: 'Contrat à numériser' }),
    'suspension-return': t({ id: 'pathways.deadline.suspension-return', message: 'Retour prévu' }),
    'criterion-proof': t({ id: 'pathways.deadline.criterion-proof', message: 'Justificatif à renouveler' }),
    'suspension-review': t({
      id: 'pathways.deadline.suspension-review',
      message: 'Suspension longue à revoir',
    }),
    'exit-proof': t({ id: 'pathways.deadline.exit-proof', message: 'Preuve à recevoir' }),
    'job-month-1': t({ id: 'pathways.deadline.job-month-1', message: 'Point à un mois dans l’emploi' }),
    'job-month-3': t({ id: 'pathways.deadline.job-month-3', message: 'Point à trois mois dans l’emploi' }),
    'job-month-6': t({ id: 'pathways.deadline.job-month-6', message: 'Point à six mois dans l’emploi' }),
    'exit-month-6': t({
      id: 'pathways.deadline.exit-month-6',
      message: 'Situation six mois après la sortie',
    }),
    'funding-entry': t({ id: 'pathways.deadline.funding-entry', message: 'Questionnaire d’entrée FSE+' }),
    'funding-pieces': t({ id: 'pathways.deadline.funding-pieces', message: 'Pièces FSE+ à réunir' }),
    'funding-exit': t({ id: 'pathways.deadline.funding-exit', message: 'Questionnaire de sortie FSE+' }),
    'funding-exit-desk': t({
      id: 'pathways.deadline.funding-exit-desk',
      message: 'Questionnaire de sortie FSE+ (gestion)',
    }),
    'funding-month-6': t({
      id: 'pathways.deadline.funding-month-6',
      message: 'Questionnaire FSE+ à six mois',
    }),
    'session-to-close': t({ id: 'pathways.deadline.session-to-close', message: 'Séance à clôturer' }),
    'place-offered': t({ id: 'pathways.deadline.place-offered', message: 'Place d’atelier offerte' }),
    'service-answered': t({
      id: 'pathways.deadline.service-answered',
      message: 'Réponse d’un service local',
    }),
    'participant-ask': t({ id: 'pathways.deadline.participant-ask', message: 'Demande sur sa page' }),
    'plan-action-end': t({ id: 'pathways.deadline.plan-action-end', message: 'Action à terminer' }),
    'file-retention': t({ id: 'pathways.deadline.file-retention', message: 'Bientôt aux archives' }),
  })[rule] ?? rule
