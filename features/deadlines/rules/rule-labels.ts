import type { DeadlineRuleCode } from './calendar.ts'

interface RuleLabel {
  readonly fr: string
  readonly en: string
  /** The fact from which the delays run. */
  readonly basis: { readonly fr: string; readonly en: string }
}

const sinceReferral = { fr: 'l’envoi de la prescription', en: 'the sending of the referral' }
const sinceJob = { fr: 'le début de l’emploi', en: 'the start of the job' }
const sinceOperationExit = { fr: 'la sortie de l’opération', en: 'the exit from the operation' }
const sinceExit = { fr: 'la sortie', en: 'the exit' }

/** The rules of the calendar in the words of who sets them. */
export const ruleLabels: Readonly<Record<DeadlineRuleCode, RuleLabel>> = {
  'referral-answer': { fr: 'Répondre à une prescription', en: 'Answer a referral', basis: sinceReferral },
  'application-first-meeting': {
    fr: 'Fixer le premier accueil d’une candidature',
    en: 'Set the first meeting of an application',
    basis: { fr: 'la réception de la candidature', en: 'the receipt of the application' },
  },
  'contract-signature': {
    fr: 'Faire signer le contrat d’engagement',
    en: 'Have the contract signed',
    basis: { fr: 'l’orientation notifiée ou l’entrée', en: 'the notified orientation or the entry' },
  },
  'monthly-meeting': {
    fr: 'Entretien mensuel',
    en: 'Monthly interview',
    basis: { fr: 'le dernier entretien qui compte', en: 'the last interview that counts' },
  },
  'no-current-step': {
    fr: 'Proposer une étape',
    en: 'Offer a step',
    basis: { fr: 'la fin de la dernière étape', en: 'the end of the last step' },
  },
  'step-end': {
    fr: 'Préparer la suite d’une étape',
    en: 'Prepare what follows a step',
    basis: { fr: 'la fin prévue de l’étape', en: 'the planned end of the step' },
  },
  'step-answer': {
    fr: 'Obtenir la réponse de l’opérateur',
    en: 'Get the answer of the operator',
    basis: { fr: 'l’étape proposée', en: 'the step offered' },
  },
  'contract-review': {
    fr: 'Renouveler le contrat d’engagement',
    en: 'Renew the contract',
    basis: { fr: 'la fin du contrat', en: 'the end of the contract' },
  },
  'contract-scan': {
    fr: 'Joindre la copie numérisée d’un contrat signé sur papier',
    en: 'Attach the scan of a contract signed on paper',
    basis: { fr: 'la signature', en: 'the signature' },
  },
  'suspension-return': {
    fr: 'Préparer la reprise après une suspension',
    en: 'Prepare the return after a suspension',
    basis: { fr: 'le retour prévu', en: 'the planned return' },
  },
  'suspension-review': {
    fr: 'Revoir une suspension longue',
    en: 'Review a long suspension',
    basis: {
      fr: 'le début de la suspension, ou sa dernière revue',
      en: 'the start of the suspension, or its last review',
    },
  },
  'criterion-proof': {
    fr: 'Renouveler le justificatif d’un critère',
    en: 'Renew the proof of a criterion',
    basis: { fr: 'la fin de validité', en: 'the end of validity' },
  },
  'application-proof': {
    fr: 'Renouveler le justificatif d’une candidature',
    en: 'Renew the proof of an application',
    basis: { fr: 'la fin de validité', en: 'the end of validity' },
  },
  'exit-proof': { fr: 'Justificatif de sortie', en: 'Proof of the exit', basis: sinceExit },
  'job-month-1': { fr: 'Appel de suivi, mois 1', en: 'Follow-up call, month 1', basis: sinceJob },
  'job-month-3': { fr: 'Appel de suivi, mois 3', en: 'Follow-up call, month 3', basis: sinceJob },
  'job-month-6': { fr: 'Appel de suivi, mois 6', en: 'Follow-up call, month 6', basis: sinceJob },
  'exit-month-6': {
    fr: 'Situation six mois après la sortie',
    en: 'Situation six months after the exit',
    basis: sinceExit,
  },
  'funding-entry': {
    fr: 'Questionnaire d’entrée FSE+',
    en: 'ESF+ entry questionnaire',
    basis: { fr: 'l’entrée dans l’opération', en: 'the entry in the operation' },
  },
  'funding-pieces': {
    fr: 'Pièces FSE+ à réunir',
    en: 'ESF+ pieces to gather',
    basis: { fr: 'le dernier jour de la première pièce', en: 'the last day of the first piece' },
  },
  'funding-exit': {
    fr: 'Questionnaire de sortie FSE+',
    en: 'ESF+ exit questionnaire',
    basis: sinceOperationExit,
  },
  'funding-exit-desk': {
    fr: 'Questionnaire de sortie FSE+, à la gestion',
    en: 'ESF+ exit questionnaire, at the fund manager’s',
    basis: sinceOperationExit,
  },
  'funding-month-6': {
    fr: 'Questionnaire FSE+ à six mois',
    en: 'ESF+ questionnaire at six months',
    basis: sinceOperationExit,
  },
  'funding-report': {
    fr: 'Remettre le bilan d’exécution d’une opération FSE+',
    en: 'Hand in the implementation report of an ESF+ operation',
    basis: { fr: 'le dernier jour de l’opération', en: 'the last day of the operation' },
  },
  'agreement-notice': {
    fr: 'Décider de la suite d’une convention',
    en: 'Decide what follows an agreement',
    basis: {
      fr: 'le dernier jour du préavis, ou le terme',
      en: 'the last day of the notice, or the term',
    },
  },
  'value-contested': {
    fr: 'Répondre à une valeur contestée',
    en: 'Answer a contested value',
    basis: { fr: 'la première proposition sans réponse', en: 'the first proposal without an answer' },
  },
  'session-to-close': {
    fr: 'Clôturer une séance d’atelier',
    en: 'Close a workshop session',
    basis: { fr: 'le jour de la séance', en: 'the day of the session' },
  },
  'place-offered': {
    fr: 'Répondre d’une place d’atelier offerte',
    en: 'Answer for an offered workshop place',
    basis: { fr: 'le dernier jour de l’offre', en: 'the last day of the offer' },
  },
  'contact-answer': {
    fr: 'Répondre à un premier contact',
    en: 'Answer a first contact',
    basis: { fr: 'le jour promis à la personne', en: 'the day promised to the person' },
  },
  'service-answered': {
    fr: 'Lire la réponse d’un service local',
    en: 'Read the answer of a local service',
    basis: { fr: 'la réponse du service, ou son absence', en: 'the answer of the service, or none' },
  },
  'transfer-answer': {
    fr: 'Répondre à un transfert',
    en: 'Answer a transfer',
    basis: { fr: 'le dernier jour du transfert', en: 'the last day of the transfer' },
  },
  'steering-decision': {
    fr: 'Mettre en œuvre une décision de comité',
    en: 'Carry out a decision of a committee',
    basis: { fr: 'le jour fixé par le comité', en: 'the day set by the committee' },
  },
  'participant-ask': {
    fr: 'Répondre à une demande de la personne',
    en: 'Answer what the person asked',
    basis: { fr: 'la demande sur sa page', en: 'what the person asked on their page' },
  },
  'plan-action-end': {
    fr: 'Terminer une action d’un plan',
    en: 'Finish an action of a plan',
    basis: { fr: 'la fin de l’action', en: 'the end of the action' },
  },
  'plan-action-shared': {
    fr: 'Terminer une action copilotée',
    en: 'Finish an action led together',
    basis: { fr: 'la fin de l’action', en: 'the end of the action' },
  },
  'pledge-due': {
    fr: 'Noter ce qu’un signataire a réalisé',
    en: 'Note what a signatory delivered',
    basis: { fr: 'l’échéance de l’engagement', en: 'the due date of the pledge' },
  },
  'pledge-owed': {
    fr: 'Réaliser un engagement de sa structure',
    en: 'Deliver a pledge of one’s organisation',
    basis: { fr: 'l’échéance de l’engagement', en: 'the due date of the pledge' },
  },
  'file-retention': {
    fr: 'Reprendre contact avant les archives',
    en: 'Get back in touch before the archive',
    basis: { fr: 'le préavis', en: 'the notice' },
  },
}
