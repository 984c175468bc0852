interface Words {
  readonly fr: string
  readonly en: string
}

/** What a line of the trail says, by its action; files that leave are in French, screens in their reader’s language. */
export const actionWords: Readonly<Record<string, readonly [fr: string, en: string]>> = {
  'people.file-opened': ['A ouvert le dossier', 'Opened the file'],
  'people.file-created': ['A créé le dossier', 'Created the file'],
  'people.file-changed': ['A modifié le dossier', 'Changed the file'],
  'people.file-withdrawn': ['A retiré un dossier ouvert par erreur', 'Withdrew a file opened by mistake'],
  'people.look-alikes-listed': [
    'A listé les dossiers qui se ressemblent',
    'Listed the files that look alike',
  ],
  'people.files-merged': ['A réuni deux dossiers en un', 'Made two files one'],
  'people.files-parted': ['A séparé deux dossiers réunis', 'Parted two files made one'],
  'people.files-set-apart': [
    'A noté que deux dossiers sont de deux personnes',
    'Noted that two files are of two persons',
  ],
  'people.merges-settled': [
    'Réunions de dossiers de plus de 30 jours rendues définitives',
    'Merges of more than 30 days made final',
  ],
  'people.file-shared': ['A donné accès au dossier', 'Gave access to the file'],
  'people.file-unshared': ['A retiré un accès', 'Removed an access'],
  'people.sensitive-facts-opened': ['A ouvert les faits sensibles', 'Opened the sensitive facts'],
  'people.sensitive-fact-noted': ['A noté un fait sensible', 'Noted a sensitive fact'],
  'people.sensitive-fact-withdrawn': ['A retiré un fait sensible', 'Withdrew a sensitive fact'],
  'people.openings-exported': ['A exporté la liste des ouvertures', 'Exported the list of openings'],
  'organisations.agreement-noted': [
    'A noté un accord écrit sur les données',
    'Noted a written agreement on data',
  ],
  'people.searched': ['A cherché une personne par son nom', 'Searched a person by name'],
  'people.compared': [
    'A comparé une identité avant d’ouvrir un dossier',
    'Compared an identity before opening a file',
  ],
  'documents.file-downloaded': ['A téléchargé une pièce jointe', 'Downloaded an attachment'],
  'documents.lost-file-forgotten': [
    'A effacé une pièce jointe perdue, depuis le serveur',
    'Erased a lost attachment, from the server',
  ],
  'pathways.appointment-opened': ['A ouvert un rendez-vous', 'Opened an appointment'],
  'pathways.signatures-withdrawn': [
    'A retiré les signatures d’un contrat à corriger',
    'Took back the signatures of a contract to correct',
  ],
  'pathways.letter-prepared': ['A préparé une lettre', 'Prepared a letter'],
  'pathways.contract-opened': ['A ouvert le contrat d’engagement', 'Opened the commitment contract'],
  'pathways.contract-signed': ['A noté une signature du contrat', 'Recorded a signature of the contract'],
  'pathways.step-opened': ['A ouvert une étape confiée', 'Opened an entrusted step'],
  'pathways.step-brought': ['A apporté une étape déjà faite', 'Brought a step already made'],
  'pathways.call-list-prepared': ['A préparé une liste d’appels', 'Prepared a call list'],
  'pathways.episode-brought': [
    'A repris un parcours d’un autre outil',
    'Brought a pathway from another tool',
  ],
  'pathways.brought-episode-removed': ['A retiré un parcours repris', 'Removed a pathway that was brought'],
  'pathways.brought-step-removed': ['A retiré une étape apportée', 'Removed a brought step'],
  'pathways.step-before-contract': [
    'A commencé une étape avant le contrat',
    'Started a step before the contract',
  ],
  'pathways.operator-link-sent': [
    'A envoyé le lien d’une étape à son opérateur',
    'Sent the link of a step to its operator',
  ],
  'pathways.operator-link-revoked': ['A fermé le lien d’une étape', 'Closed the link of a step'],
  'pathways.referent-named': ['A désigné la personne référente', 'Named the référent'],
  'pathways.legal-referent-named': ['A noté le référent légal', 'Recorded the legal référent'],
  'pathways.admitted': ['A noté l’entrée dans le dispositif', 'Recorded the entry in the scheme'],
  'pathways.exit-corrected': ['A corrigé la sortie', 'Corrected the exit'],
  'pathways.hand-over-given': ['A transmis des dossiers', 'Handed files over'],
  'pathways.hand-over-received': ['A reçu des dossiers', 'Received files'],
  'pathways.follow-ups-given': [
    'A confié les suites d’une sortie à une autre personne',
    'Handed the follow-ups of an exit over to another person',
  ],
  'pathways.calendar-opened': ['A créé son adresse d’agenda', 'Created a calendar address'],
  'pathways.calendar-read': [
    'Un agenda extérieur a lu les rendez-vous',
    'An outside calendar read the appointments',
  ],
  'pathways.calendar-closed': ['A fermé son adresse d’agenda', 'Closed a calendar address'],
  'referrals.opened': ['A ouvert la prescription', 'Opened the referral'],
  'referrals.sent': ['A envoyé la prescription', 'Sent the referral'],
  'referrals.sent-opened': ['A relu sa prescription', 'Read their own referral again'],
  'referrals.accepted': ['A accepté la prescription', 'Accepted the referral'],
  'referrals.refused': ['A refusé la prescription', 'Refused the referral'],
  'referrals.withdrawn': ['A retiré la prescription', 'Withdrew the referral'],
  'referrals.question-asked': ['A posé une question à l’envoyeur', 'Asked the sender a question'],
  'referrals.question-answered': ['A répondu à la question', 'Answered the question'],
  'referrals.letter-printed': [
    'A imprimé la lettre de la prescription',
    'Printed the letter of the referral',
  ],
  'referrals.drafts-purged': ['Brouillons anciens effacés', 'Old drafts erased'],
  'funding.operation-created': ['A créé une opération FSE+', 'Created an ESF+ operation'],
  'funding.operation-changed': ['A modifié une opération FSE+', 'Changed an ESF+ operation'],
  'funding.enrolled': ['A inscrit des participants FSE+', 'Enrolled ESF+ participants'],
  'funding.left': ['A noté des sorties d’une opération FSE+', 'Recorded exits of an ESF+ operation'],
  'funding.removed': ['A retiré une participation FSE+', 'Removed an ESF+ participation'],
  'funding.questionnaire-opened': ['A ouvert un questionnaire FSE+', 'Opened an ESF+ questionnaire'],
  'funding.questionnaire-answered': ['A rempli un questionnaire FSE+', 'Filled an ESF+ questionnaire'],
  'funding.mapping-written': ['A écrit les colonnes du fichier FSE+', 'Wrote the columns of the ESF+ file'],
  'funding.statement-printed': [
    'A imprimé l’état d’une opération FSE+',
    'Printed the state of an ESF+ operation',
  ],
  'funding.figure-opened': [
    'A ouvert les personnes d’un chiffre FSE+',
    'Opened the persons behind an ESF+ figure',
  ],
  'funding.participation-opened': ['A ouvert une participation FSE+', 'Opened an ESF+ participation'],
  'agreements.agreement-created': ['A créé un protocole', 'Created an agreement'],
  'agreements.agreement-changed': ['A modifié un protocole', 'Changed an agreement'],
  'agreements.objective-created': ['A écrit un objectif', 'Wrote an objective'],
  'agreements.objective-changed': ['A modifié un objectif', 'Changed an objective'],
  'agreements.objective-removed': ['A retiré un objectif', 'Removed an objective'],
  'agreements.figure-opened': [
    'A ouvert un chiffre sur les personnes',
    'Opened a figure down to the persons',
  ],
  'agreements.statement-printed': ['A imprimé l’état du protocole', 'Printed the statement of the agreement'],
  'exchanges.list-exported': ['A exporté une liste', 'Exported a list'],
  'exchanges.outcome-downloaded': [
    'A téléchargé les suites d’un import',
    'Downloaded the outcomes of an import',
  ],
  'exchanges.file-received': ['A déposé un fichier à importer', 'Brought a file to import'],
  'exchanges.import-applied': ['A appliqué un import', 'Applied an import'],
  'exchanges.import-undone': ['A annulé un import', 'Undid an import'],
  'eligibility.rules-written': ['A écrit des conditions d’entrée', 'Wrote conditions of entry'],
  'committee.session-called': ['A convoqué une commission', 'Called a committee'],
  'committee.session-cancelled': ['A annulé une commission', 'Cancelled a committee'],
  'committee.minutes-signed': ['A noté la signature d’un procès-verbal', 'Recorded the signature of minutes'],
  'committee.decision-corrected': [
    'A corrigé une décision de la commission',
    'Corrected a decision of the committee',
  ],
  'controls.sample-drawn': ['A tiré un échantillon de contrôle', 'Drew a control sample'],
  'controls.sample-opened': ['A ouvert un échantillon de contrôle', 'Opened a control sample'],
  'controls.sample-closed': ['A clos un échantillon de contrôle', 'Closed a control sample'],
  'accounts.member-invited': ['A invité un membre', 'Invited a member'],
  'accounts.access-changed': ['A changé un accès', 'Changed an access'],
  'accounts.access-closed': ['A fermé un accès', 'Closed an access'],
  'accounts.role-composed': ['A composé un rôle', 'Composed a role'],
  'accounts.role-changed': ['A changé un rôle', 'Changed a role'],
  'accounts.role-removed': ['A supprimé un rôle', 'Removed a role'],
  'accounts.sessions-closed': ['A fermé les sessions d’un membre', 'Closed the sessions of a member'],
  'accounts.factor-enrolled': ['A activé son second facteur', 'Enrolled a second factor'],
  'accounts.factor-reset': ['A réinitialisé un second facteur', 'Reset a second factor'],
  'accounts.recovery-code-used': ['A utilisé un code de secours', 'Used a recovery code'],
  'accounts.provider-changed': ['A changé le fournisseur d’identité', 'Changed the identity provider'],
  'organisations.created': ['A ajouté un partenaire', 'Added a partner'],
  'organisations.changed': ['A modifié un partenaire', 'Changed a partner'],
  'organisations.scheme-opened': ['A ouvert un dispositif', 'Opened a scheme'],
  'organisations.scheme-changed': ['A modifié un dispositif', 'Changed a scheme'],
  'organisations.team-opened': ['A ouvert une équipe', 'Opened a team'],
  'organisations.team-changed': ['A modifié une équipe', 'Changed a team'],
  'territory.changed': ['A modifié le territoire', 'Changed the territory'],
  'people.notice-written': ['A écrit une notice d’information', 'Wrote an information notice'],
  'privacy.declaration-written': [
    'A complété le registre des traitements',
    'Filled in the register of processing',
  ],
  'privacy.register-printed': [
    'A préparé le registre des traitements',
    'Prepared the register of processing',
  ],
  'territory.perimeter-changed': ['A changé le périmètre', 'Changed the perimeter'],
  'territory.setting-changed': ['A changé un réglage', 'Changed a setting'],
  'territory.qpv-imported': ['A importé les quartiers prioritaires', 'Imported the priority neighbourhoods'],
  'territory.accessibility-audited': [
    'A déclaré un audit d’accessibilité',
    'Declared an accessibility audit',
  ],
  'privacy.assessment-written': [
    'A écrit une version de l’analyse d’impact',
    'Wrote a version of the impact assessment',
  ],
  'audit.purged': ['Lignes anciennes du journal effacées', 'Old lines of the trail erased'],
}

/** For an action of a version that is gone. */
const otherAction = ['Autre acte', 'Other act'] as const

export const wordsOf = (action: string): Words => {
  const [fr, en] = actionWords[action] ?? otherAction
  return { fr, en }
}
