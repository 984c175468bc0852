import { t } from '#platform/web/i18n/t.ts'

const words: Readonly<Record<string, () => string>> = {
  'exchanges.people': () => t({ id: 'exchanges.list.people', message: 'Personnes' }),
  'exchanges.pathways': () => t({ id: 'exchanges.list.pathways', message: 'Parcours' }),
  'pathways.caseload': () => t({ id: 'exchanges.list.caseload', message: 'File active' }),
  'pathways.referents': () => t({ id: 'exchanges.list.referents', message: 'Files actives par référent' }),
  'pathways.applications': () => t({ id: 'exchanges.list.applications', message: 'Candidatures' }),
  'pathways.watches': () => t({ id: 'exchanges.list.watches', message: 'Situations à observer' }),
  'pathways.entrusted-steps': () => t({ id: 'exchanges.list.entrusted', message: 'Étapes confiées' }),
  'referrals.incoming': () => t({ id: 'exchanges.list.incoming', message: 'Prescriptions reçues' }),
  'referrals.sent': () => t({ id: 'exchanges.list.sent', message: 'Prescriptions envoyées' }),
  'agreements.persons-behind': () =>
    t({ id: 'exchanges.list.persons-behind', message: 'Personnes derrière un chiffre' }),
  'people.openings': () => t({ id: 'exchanges.list.openings', message: 'Ouvertures d’un dossier' }),
  'controls.samples': () => t({ id: 'exchanges.list.controls', message: 'Échantillons de contrôle' }),
  'controls.sample': () => t({ id: 'exchanges.list.control', message: 'Échantillon de contrôle' }),
  'audit.trail': () => t({ id: 'exchanges.list.trail', message: 'Journal du territoire' }),
  'exchanges.partner-return': () => t({ id: 'exchanges.list.return', message: 'Retour à un partenaire' }),
  'deadlines.to-do': () => t({ id: 'exchanges.list.to-do', message: 'À faire' }),
  'pathways.agenda': () => t({ id: 'exchanges.list.agenda', message: 'Agenda' }),
  'training.hours': () => t({ id: 'exchanges.list.hours', message: 'Heures d’ateliers' }),
  'funding.participations': () =>
    t({ id: 'exchanges.list.participations', message: 'Participants d’une opération FSE+' }),
  'funding.participant-file': () =>
    t({ id: 'exchanges.list.participant-file', message: 'Fichier des participants FSE+' }),
  'funding.pieces': () => t({ id: 'exchanges.list.pieces', message: 'Pièces FSE+' }),
  'funding.inconsistencies': () => t({ id: 'exchanges.list.inconsistencies', message: 'Écarts FSE+' }),
  'privacy.requests': () => t({ id: 'exchanges.list.privacy-requests', message: 'Demandes sur les données' }),
  'privacy.retention-files': () =>
    t({ id: 'exchanges.list.retention-files', message: 'Conservation des dossiers' }),
  'mail.outbox': () => t({ id: 'exchanges.list.outbox', message: 'Courriels de la démonstration' }),
  'accounts.access': () => t({ id: 'exchanges.list.access', message: 'Accès des membres' }),
}

/** Which list left, from the page where one takes it; a list that this page does not know yet shows its code. */
export const listWords = (list: string): string => words[list]?.() ?? list
