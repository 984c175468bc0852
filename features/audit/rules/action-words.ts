interface Words {
  readonly fr: string
  readonly en: string
}

/** What a line of the trail says, by its action; files that leave are in French, screens in their reader’s language. */
export const actionWords: Readonly<Record<string, Words>> = {
  'people.file-opened': { fr: 'A ouvert le dossier', en: 'Opened the file' },
  'people.file-created': { fr: 'A créé le dossier', en: 'Created the file' },
  'people.file-changed': { fr: 'A modifié le dossier', en: 'Changed the file' },
  'people.file-withdrawn': {
    fr: 'A retiré un dossier ouvert par erreur',
    en: 'Withdrew a file opened by mistake',
  },
  'people.file-shared': { fr: 'A donné accès au dossier', en: 'Gave access to the file' },
  'people.file-unshared': { fr: 'A retiré un accès', en: 'Removed an access' },
  'people.sensitive-facts-opened': { fr: 'A ouvert les faits sensibles', en: 'Opened the sensitive facts' },
  'people.sensitive-fact-noted': { fr: 'A noté un fait sensible', en: 'Noted a sensitive fact' },
  'people.sensitive-fact-withdrawn': { fr: 'A retiré un fait sensible', en: 'Withdrew a sensitive fact' },
  'people.openings-exported': {
    fr: 'A exporté la liste des ouvertures',
    en: 'Exported the list of openings',
  },
  'people.searched': { fr: 'A cherché une personne par son nom', en: 'Searched a person by name' },
  'people.compared': {
    fr: 'A comparé une identité avant d’ouvrir un dossier',
    en: 'Compared an identity before opening a file',
  },
  'documents.file-downloaded': { fr: 'A téléchargé une pièce jointe', en: 'Downloaded an attachment' },
  'documents.lost-file-forgotten': {
    fr: 'A effacé une pièce jointe perdue, depuis le serveur',
    en: 'Erased a lost attachment, from the server',
  },
  'pathways.letter-prepared': { fr: 'A préparé une lettre', en: 'Prepared a letter' },
  'pathways.contract-opened': {
    fr: 'A ouvert le contrat d’engagement',
    en: 'Opened the commitment contract',
  },
  'pathways.contract-signed': {
    fr: 'A noté une signature du contrat',
    en: 'Recorded a signature of the contract',
  },
  'pathways.step-opened': { fr: 'A ouvert une étape confiée', en: 'Opened an entrusted step' },
  'pathways.step-brought': { fr: 'A apporté une étape déjà faite', en: 'Brought a step already made' },
  'pathways.brought-step-removed': { fr: 'A retiré une étape apportée', en: 'Removed a brought step' },
  'pathways.step-before-contract': {
    fr: 'A commencé une étape avant le contrat',
    en: 'Started a step before the contract',
  },
  'pathways.operator-link-sent': {
    fr: 'A envoyé le lien d’une étape à son opérateur',
    en: 'Sent the link of a step to its operator',
  },
  'pathways.operator-link-revoked': { fr: 'A fermé le lien d’une étape', en: 'Closed the link of a step' },
  'pathways.referent-named': { fr: 'A désigné la personne référente', en: 'Named the référent' },
  'pathways.legal-referent-named': { fr: 'A noté le référent légal', en: 'Recorded the legal référent' },
  'pathways.admitted': { fr: 'A noté l’entrée dans le dispositif', en: 'Recorded the entry in the scheme' },
  'pathways.exit-corrected': { fr: 'A corrigé la sortie', en: 'Corrected the exit' },
  'pathways.hand-over-given': { fr: 'A transmis des dossiers', en: 'Handed files over' },
  'pathways.hand-over-received': { fr: 'A reçu des dossiers', en: 'Received files' },
  'pathways.calendar-opened': { fr: 'A créé son adresse d’agenda', en: 'Created a calendar address' },
  'pathways.calendar-read': {
    fr: 'Un agenda extérieur a lu les rendez-vous',
    en: 'An outside calendar read the appointments',
  },
  'pathways.calendar-closed': { fr: 'A fermé son adresse d’agenda', en: 'Closed a calendar address' },
  'referrals.opened': { fr: 'A ouvert la prescription', en: 'Opened the referral' },
  'referrals.sent': { fr: 'A envoyé la prescription', en: 'Sent the referral' },
  'referrals.sent-opened': { fr: 'A relu sa prescription', en: 'Read their own referral again' },
  'referrals.accepted': { fr: 'A accepté la prescription', en: 'Accepted the referral' },
  'referrals.refused': { fr: 'A refusé la prescription', en: 'Refused the referral' },
  'referrals.withdrawn': { fr: 'A retiré la prescription', en: 'Withdrew the referral' },
  'referrals.question-asked': { fr: 'A posé une question à l’envoyeur', en: 'Asked the sender a question' },
  'referrals.question-answered': { fr: 'A répondu à la question', en: 'Answered the question' },
  'referrals.letter-printed': {
    fr: 'A imprimé la lettre de la prescription',
    en: 'Printed the letter of the referral',
  },
  'referrals.drafts-purged': { fr: 'Brouillons anciens effacés', en: 'Old drafts erased' },
  'agreements.agreement-created': { fr: 'A créé un protocole', en: 'Created an agreement' },
  'agreements.agreement-changed': { fr: 'A modifié un protocole', en: 'Changed an agreement' },
  'agreements.objective-created': { fr: 'A écrit un objectif', en: 'Wrote an objective' },
  'agreements.objective-changed': { fr: 'A modifié un objectif', en: 'Changed an objective' },
  'agreements.objective-removed': { fr: 'A retiré un objectif', en: 'Removed an objective' },
  'agreements.figure-opened': {
    fr: 'A ouvert un chiffre sur les personnes',
    en: 'Opened a figure down to the persons',
  },
  'agreements.statement-printed': {
    fr: 'A imprimé l’état du protocole',
    en: 'Printed the statement of the agreement',
  },
  'exchanges.list-exported': { fr: 'A exporté une liste', en: 'Exported a list' },
  'exchanges.outcome-downloaded': {
    fr: 'A téléchargé les suites d’un import',
    en: 'Downloaded the outcomes of an import',
  },
  'exchanges.file-received': { fr: 'A déposé un fichier à importer', en: 'Brought a file to import' },
  'exchanges.import-applied': { fr: 'A appliqué un import', en: 'Applied an import' },
  'exchanges.import-undone': { fr: 'A annulé un import', en: 'Undid an import' },
  'controls.sample-drawn': { fr: 'A tiré un échantillon de contrôle', en: 'Drew a control sample' },
  'controls.sample-opened': { fr: 'A ouvert un échantillon de contrôle', en: 'Opened a control sample' },
  'controls.sample-closed': { fr: 'A clos un échantillon de contrôle', en: 'Closed a control sample' },
  'accounts.member-invited': { fr: 'A invité un membre', en: 'Invited a member' },
  'accounts.access-changed': { fr: 'A changé un accès', en: 'Changed an access' },
  'accounts.access-closed': { fr: 'A fermé un accès', en: 'Closed an access' },
  'accounts.role-composed': { fr: 'A composé un rôle', en: 'Composed a role' },
  'accounts.role-changed': { fr: 'A changé un rôle', en: 'Changed a role' },
  'accounts.role-removed': { fr: 'A supprimé un rôle', en: 'Removed a role' },
  'accounts.sessions-closed': {
    fr: 'A fermé les sessions d’un membre',
    en: 'Closed the sessions of a member',
  },
  'accounts.factor-enrolled': { fr: 'A activé son second facteur', en: 'Enrolled a second factor' },
  'accounts.factor-reset': { fr: 'A réinitialisé un second facteur', en: 'Reset a second factor' },
  'accounts.recovery-code-used': { fr: 'A utilisé un code de secours', en: 'Used a recovery code' },
  'accounts.provider-changed': {
    fr: 'A changé le fournisseur d’identité',
    en: 'Changed the identity provider',
  },
  'organisations.created': { fr: 'A ajouté un partenaire', en: 'Added a partner' },
  'organisations.changed': { fr: 'A modifié un partenaire', en: 'Changed a partner' },
  'organisations.scheme-opened': { fr: 'A ouvert un dispositif', en: 'Opened a scheme' },
  'organisations.scheme-changed': { fr: 'A modifié un dispositif', en: 'Changed a scheme' },
  'organisations.team-opened': { fr: 'A ouvert une équipe', en: 'Opened a team' },
  'organisations.team-changed': { fr: 'A modifié une équipe', en: 'Changed a team' },
  'territory.changed': { fr: 'A modifié le territoire', en: 'Changed the territory' },
  'people.notice-written': { fr: 'A écrit une notice d’information', en: 'Wrote an information notice' },
  'privacy.declaration-written': {
    fr: 'A complété le registre des traitements',
    en: 'Filled in the register of processing',
  },
  'privacy.register-printed': {
    fr: 'A préparé le registre des traitements',
    en: 'Prepared the register of processing',
  },
  'territory.perimeter-changed': { fr: 'A changé le périmètre', en: 'Changed the perimeter' },
  'territory.setting-changed': { fr: 'A changé un réglage', en: 'Changed a setting' },
  'territory.qpv-imported': {
    fr: 'A importé les quartiers prioritaires',
    en: 'Imported the priority neighbourhoods',
  },
  'territory.accessibility-audited': {
    fr: 'A déclaré un audit d’accessibilité',
    en: 'Declared an accessibility audit',
  },
  'privacy.assessment-written': {
    fr: 'A écrit une version de l’analyse d’impact',
    en: 'Wrote a version of the impact assessment',
  },
  'audit.purged': { fr: 'Lignes anciennes du journal effacées', en: 'Old lines of the trail erased' },
}

/** For an action of a version that is gone. */
const otherAction: Words = { fr: 'Autre acte', en: 'Other act' }

export const wordsOf = (action: string): Words => actionWords[action] ?? otherAction
