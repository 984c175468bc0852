import { personActionWords } from './person-action-words.ts'

interface Words {
  readonly fr: string
  readonly en: string
}

/** What a line of the trail says, by its action; files that leave are in French, screens in their reader’s language. */
export const actionWords: Readonly<Record<string, readonly [fr: string, en: string]>> = {
  ...personActionWords,
  'funding.brought': [
    'A repris une participation FSE+ d’un autre outil',
    'Brought an ESF+ participation from another tool',
  ],
  'seals.checked': ['A vérifié l’empreinte d’un document', 'Checked the fingerprint of a document'],
  'services.list-imported': ['A importé une liste de services locaux', 'Imported a list of local services'],
  'organisations.etp-changed': ['A changé une quotité', 'Changed a share of full time'],
  'organisations.absence-noted': [
    'A noté une absence et qui remplace',
    'Recorded an absence and who answers meanwhile',
  ],
  'organisations.absence-ended': ['A mis fin à une absence', 'Ended an absence'],
  'organisations.agreement-noted': [
    'A noté un accord écrit sur les données',
    'Noted a written agreement on data',
  ],
  'templates.example-printed': ['A imprimé l’exemple d’un modèle', 'Printed the example of a template'],
  'templates.version-written': ['A changé le modèle d’un document', 'Changed the template of a document'],
  'library.tool-written': ['A écrit dans la boîte à outils', 'Wrote in the toolbox'],
  'library.tool-withdrawn': ['A retiré un texte de la boîte à outils', 'Took a text out of the toolbox'],
  'library.practice-created': ['A écrit une fiche pratique', 'Wrote a practice sheet'],
  'library.practice-changed': ['A modifié une fiche pratique', 'Changed a practice sheet'],
  'library.practice-printed': ['A imprimé une fiche pratique', 'Printed a practice sheet'],
  'library.draft-created': ['A commencé un volet de CRTE', 'Began a chapter of a CRTE'],
  'library.draft-changed': ['A renommé un volet de CRTE', 'Renamed a chapter of a CRTE'],
  'library.block-added': ['A ajouté un bloc à un volet de CRTE', 'Added a block to a chapter of a CRTE'],
  'library.block-changed': ['A modifié un bloc d’un volet de CRTE', 'Changed a block of a chapter of a CRTE'],
  'library.block-moved': ['A déplacé un bloc d’un volet de CRTE', 'Moved a block of a chapter of a CRTE'],
  'library.block-removed': ['A retiré un bloc d’un volet de CRTE', 'Removed a block of a chapter of a CRTE'],
  'library.draft-kept': ['A gardé une version d’un volet de CRTE', 'Kept a version of a chapter of a CRTE'],
  'library.draft-signed': [
    'A noté la signature d’un volet de CRTE',
    'Recorded the signature of a volet of a CRTE',
  ],
  'library.draft-printed': ['A imprimé un volet de CRTE', 'Printed a chapter of a CRTE'],
  'documents.file-downloaded': ['A téléchargé une pièce jointe', 'Downloaded an attachment'],
  'documents.lost-file-forgotten': [
    'A effacé une pièce jointe perdue, depuis le serveur',
    'Erased a lost attachment, from the server',
  ],
  'funding.operation-created': ['A créé une opération FSE+', 'Created an ESF+ operation'],
  'funding.operation-changed': ['A modifié une opération FSE+', 'Changed an ESF+ operation'],
  'funding.enrolled': ['A inscrit des participants FSE+', 'Enrolled ESF+ participants'],
  'funding.left': ['A noté des sorties d’une opération FSE+', 'Recorded exits of an ESF+ operation'],
  'funding.removed': ['A retiré une participation FSE+', 'Removed an ESF+ participation'],
  'funding.questionnaire-opened': ['A ouvert un questionnaire FSE+', 'Opened an ESF+ questionnaire'],
  'committee.sheets-printed': ['A imprimé les fiches d’une séance', 'Printed the sheets of a sitting'],
  'funding.questionnaire-printed': ['A imprimé un questionnaire FSE+', 'Printed an ESF+ questionnaire'],
  'funding.questionnaire-answered': ['A rempli un questionnaire FSE+', 'Filled an ESF+ questionnaire'],
  'funding.mapping-written': ['A écrit les colonnes du fichier FSE+', 'Wrote the columns of the ESF+ file'],
  'funding.piece-marked': [
    'A vérifié, refusé ou écarté une pièce FSE+',
    'Checked, refused or set aside an ESF+ piece',
  ],
  'funding.piece-unmarked': ['A annulé l’avis sur une pièce FSE+', 'Took back the word on an ESF+ piece'],
  'funding.statement-printed': [
    'A imprimé l’état d’une opération FSE+',
    'Printed the state of an ESF+ operation',
  ],
  'funding.figure-opened': [
    'A ouvert les personnes d’un chiffre FSE+',
    'Opened the persons behind an ESF+ figure',
  ],
  'funding.participants-opened': [
    'A ouvert une liste de participants FSE+',
    'Opened a list of ESF+ participants',
  ],
  'funding.participation-opened': ['A ouvert une participation FSE+', 'Opened an ESF+ participation'],
  'agreements.agreement-created': ['A créé un protocole', 'Created an agreement'],
  'agreements.agreement-changed': ['A modifié un protocole', 'Changed an agreement'],
  'agreements.agreement-moved': ['A fait avancer une convention', 'Moved an agreement on'],
  'agreements.text-changed': ['A modifié le texte d’une convention', 'Changed the text of an agreement'],
  'agreements.frameworks-declined': [
    'A dit quels cadres une convention décline',
    'Said which frameworks an agreement declines',
  ],
  'agreements.amendment-drafted': ['A préparé un avenant', 'Prepared an amendment'],
  'agreements.amendment-changed': ['A modifié un avenant', 'Changed an amendment'],
  'agreements.amendment-moved': ['A fait avancer un avenant', 'Moved an amendment on'],
  'agreements.agreement-printed': ['A imprimé une convention', 'Printed an agreement'],
  'agreements.amendment-printed': ['A imprimé un avenant', 'Printed an amendment'],
  'agreements.agreements-imported': ['A importé des conventions', 'Imported agreements'],
  'agreements.objective-created': ['A écrit un objectif', 'Wrote an objective'],
  'agreements.objective-changed': ['A modifié un objectif', 'Changed an objective'],
  'agreements.objective-removed': ['A retiré un objectif', 'Removed an objective'],
  'agreements.objective-judged': ['S’est prononcé sur un objectif', 'Gave a judgement on an objective'],
  'agreements.objective-rebased': [
    'A changé la référence d’un objectif',
    'Changed the reference of an objective',
  ],
  'agreements.break-declared': ['A déclaré une rupture de série', 'Declared a break in a series'],
  'agreements.value-given': ['A donné la valeur d’un objectif', 'Gave the value of an objective'],
  'agreements.values-imported': ['A importé des valeurs d’objectifs', 'Imported values of objectives'],
  'agreements.value-contested': ['A contesté une valeur', 'Contested a value'],
  'agreements.contestation-accepted': ['A accepté une valeur contestée', 'Accepted a contested value'],
  'agreements.contestation-refused': ['A refusé une valeur contestée', 'Refused a contested value'],
  'agreements.board-frozen': ['A figé les chiffres d’une convention', 'Froze the figures of an agreement'],
  'agreements.figure-opened': [
    'A ouvert un chiffre sur les personnes',
    'Opened a figure down to the persons',
  ],
  'agreements.statement-printed': ['A imprimé l’état du protocole', 'Printed the statement of the agreement'],
  'plans.plan-created': ['A créé un plan d’action', 'Created an action plan'],
  'plans.plan-changed': ['A modifié un plan d’action', 'Changed an action plan'],
  'plans.plan-arranged': ['A changé l’ordre ou les axes d’un plan', 'Changed the order or axes of a plan'],
  'plans.plan-printed': ['A imprimé un plan d’action', 'Printed an action plan'],
  'plans.action-created': ['A écrit une action d’un plan', 'Wrote an action of a plan'],
  'plans.action-changed': ['A modifié une action d’un plan', 'Changed an action of a plan'],
  'plans.action-moved': [
    'A changé l’état d’une action d’un plan',
    'Changed the state of an action of a plan',
  ],
  'plans.budget-changed': ['A modifié le budget d’un plan', 'Changed the budget of a plan'],
  'exchanges.list-exported': ['A exporté une liste', 'Exported a list'],
  'exchanges.outcome-downloaded': [
    'A téléchargé les suites d’un import',
    'Downloaded the outcomes of an import',
  ],
  'exchanges.agreement-noted': [
    'A noté une convention d’échange avec un partenaire',
    'Noted an exchange agreement with a partner',
  ],
  'exchanges.agreement-ended': ['A mis fin à une convention d’échange', 'Ended an exchange agreement'],
  'exchanges.return-read': ['A lu le retour fait à son organisme', 'Read the return to its organisation'],
  'exchanges.key-made': ['A créé une clé pour un partenaire', 'Made a key for a partner'],
  'exchanges.key-revoked': ['A révoqué la clé d’un partenaire', 'Revoked the key of a partner'],
  'exchanges.file-received': ['A déposé un fichier à importer', 'Brought a file to import'],
  'exchanges.import-applied': ['A appliqué un import', 'Applied an import'],
  'exchanges.import-undone': ['A annulé un import', 'Undid an import'],
  'controls.sample-drawn': ['A tiré un échantillon de contrôle', 'Drew a control sample'],
  'controls.sample-opened': ['A ouvert un échantillon de contrôle', 'Opened a control sample'],
  'controls.sheet-opened': [
    'A ouvert une feuille d’émargement d’un contrôle',
    'Opened an attendance sheet of a control',
  ],
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
  'privacy.request-received': [
    'A reçu une demande sur les données personnelles',
    'Received a request on personal data',
  ],
  'privacy.declaration-written': [
    'A complété le registre des traitements',
    'Filled in the register of processing',
  ],
  'privacy.retention-run': [
    'Travail de la nuit sur les dossiers sans contact',
    'Work of the night on files without contact',
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
