import { t } from '#platform/web/i18n/t.ts'
import type { RiskKind, RiskLevel } from '../contract.ts'

export const levelLabels = (): Record<RiskLevel, string> => ({
  negligible: t({ id: 'privacy.level.negligible', message: 'Négligeable' }),
  limited: t({ id: 'privacy.level.limited', message: 'Limitée' }),
  significant: t({ id: 'privacy.level.significant', message: 'Importante' }),
  maximal: t({ id: 'privacy.level.maximal', message: 'Maximale' }),
})

export const riskLabels = (): Record<RiskKind, string> => ({
  access: t({ id: 'privacy.risk.access', message: 'Accès illégitime à des données' }),
  change: t({ id: 'privacy.risk.change', message: 'Modification non désirée de données' }),
  loss: t({ id: 'privacy.risk.loss', message: 'Disparition de données' }),
})

/** Texts of the assessment outside its risks, in the order of the method. */
export const partLabels = () =>
  ({
    context: t({ id: 'privacy.part.context', message: 'Contexte : vue d’ensemble, responsabilités' }),
    proportionality: t({
      id: 'privacy.part.proportionality',
      message: 'Principes : finalités, minimisation, exactitude, durées',
    }),
    personsRights: t({
      id: 'privacy.part.rights',
      message: 'Principes : information des personnes et exercice des droits',
    }),
    actions: t({ id: 'privacy.part.actions', message: 'Plan d’action : mesure, qui, quand' }),
    officerOpinion: t({
      id: 'privacy.part.officer',
      message: 'Avis de la personne chargée de la protection des données',
    }),
    personsOpinion: t({
      id: 'privacy.part.persons',
      message: 'Avis des personnes concernées, ou pourquoi il n’est pas demandé',
    }),
    decision: t({ id: 'privacy.part.decision', message: 'Décision du responsable du traitement' }),
  }) as const

export const riskPartLabels = () =>
  ({
    sources: t({ id: 'privacy.risk.sources', message: 'Sources du risque' }),
    impacts: t({ id: 'privacy.risk.impacts', message: 'Conséquences pour les personnes' }),
    measures: t({ id: 'privacy.risk.measures', message: 'Mesures existantes ou prévues' }),
    severity: t({ id: 'privacy.risk.severity', message: 'Gravité' }),
    likelihood: t({ id: 'privacy.risk.likelihood', message: 'Vraisemblance' }),
  }) as const
