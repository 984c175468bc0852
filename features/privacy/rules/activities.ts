import type { Words } from '#features/territory/contract.ts'
import type { DataClassCode } from './data-classes.ts'
import type { LegalBasisCode } from './legal-bases.ts'

/** How long: each code is a duration that a setting or a rule of the product gives. */
type RetentionCode = 'file' | 'fse' | 'trail' | 'imports' | 'contacts'

export type ActivityCode =
  | 'accompaniment'
  | 'sensitive'
  | 'contacts'
  | 'referrals'
  | 'steps'
  | 'counsel'
  | 'reporting'
  | 'controls'
  | 'exchanges'
  | 'partners'
  | 'members'
  | 'requests'

interface ProcessingActivity {
  readonly code: ActivityCode
  readonly words: Words
  readonly purpose: Words
  readonly persons: Words
  readonly basis: LegalBasisCode
  readonly classes: readonly DataClassCode[]
  /** Whoever holds one of these rights receives the data. */
  readonly rights: readonly string[]
  readonly retention: readonly RetentionCode[]
}

const followed: Words = { fr: 'Personnes accompagnées vers l’emploi', en: 'Persons supported towards a job' }

/** What the product does with persons' data, one line a purpose (RGPD, article 30, 1, b to f). */
export const activities: readonly ProcessingActivity[] = [
  {
    code: 'accompaniment',
    words: { fr: 'Accompagner vers l’emploi', en: 'Support towards a job' },
    purpose: {
      fr: 'Suivre le parcours d’une personne : entretiens, contrat, étapes, emploi, sortie.',
      en: 'Follow the pathway of a person: interviews, contract, steps, job, exit.',
    },
    persons: followed,
    basis: 'public-task',
    classes: [
      ...(['identity', 'situation', 'criteria', 'pathway', 'meeting', 'diagnosis', 'step', 'exit'] as const),
      ...(['private-note', 'document', 'notice', 'access', 'mail'] as const),
    ],
    rights: ['pathways.read', 'people.read'],
    retention: ['file', 'fse'],
  },
  {
    code: 'sensitive',
    words: {
      fr: 'Tenir compte d’un handicap ou d’une contrainte',
      en: 'Take a disability or a constraint into account',
    },
    purpose: {
      fr: 'Adapter le parcours sans noter de diagnostic : ces faits ont leur table, leur droit et leur trace.',
      en: 'Adapt the pathway without a diagnosis: these facts have their own table, right and trail.',
    },
    persons: followed,
    basis: 'public-task-sensitive',
    classes: ['sensitive'],
    rights: ['people.read-sensitive', 'people.write-sensitive'],
    retention: ['file'],
  },
  {
    code: 'contacts',
    words: { fr: 'Répondre à un premier contact', en: 'Answer a first contact' },
    purpose: {
      fr: 'Répondre à qui demande de l’aide sans compte, et l’orienter. Un dossier n’est ouvert qu’avec son accord.',
      en: 'Answer whoever asks for help without an account, and guide them. A file is opened only with their agreement.',
    },
    persons: {
      fr: 'Personnes du territoire qui écrivent, viennent ou appellent',
      en: 'Persons of the territory who write, come or call',
    },
    basis: 'public-task',
    classes: ['contact', 'mail'],
    rights: ['contacts.answer'],
    retention: ['contacts'],
  },
  {
    code: 'referrals',
    words: { fr: 'Recevoir les prescriptions et y répondre', en: 'Receive referrals and answer them' },
    purpose: {
      fr: 'Savoir qui oriente une personne, lui répondre dans le délai, dire la suite donnée.',
      en: 'Know who refers a person, answer in time, tell what became of it.',
    },
    persons: { fr: 'Personnes orientées, prescripteurs', en: 'Persons referred, senders' },
    basis: 'public-task',
    classes: ['identity', 'situation', 'criteria', 'referral'],
    rights: ['referrals.send', 'referrals.decide', 'people.check-proofs'],
    retention: ['file'],
  },
  {
    code: 'steps',
    words: {
      fr: 'Confier une étape à un opérateur, orienter vers un service',
      en: 'Entrust a step to an operator, write to a service',
    },
    purpose: {
      fr: 'Transmettre à l’opérateur ou au service le nom et ce qu’il doit savoir ; recevoir les présences ou la réponse.',
      en: 'Give the operator or the service the name and what has to be known; receive attendance or the answer.',
    },
    persons: followed,
    basis: 'public-task',
    classes: ['identity', 'step'],
    rights: ['steps.operate'],
    retention: ['file', 'fse'],
  },
  {
    code: 'counsel',
    words: { fr: 'Renseigner, conseiller, mettre en relation', en: 'Inform, advise, put in touch' },
    purpose: {
      fr: 'Garder la demande d’une personne qui n’entre pas dans un parcours, et y répondre.',
      en: 'Keep the request of a person who enters no pathway, and answer it.',
    },
    persons: {
      fr: 'Candidates et candidats, diplômés parrainés, salariés, visiteurs',
      en: 'Candidates, mentored graduates, employees, visitors',
    },
    basis: 'public-task',
    classes: ['identity', 'situation', 'notice'],
    rights: ['people.read'],
    retention: ['file'],
  },
  {
    code: 'reporting',
    words: { fr: 'Compter et rendre compte', en: 'Count and report' },
    purpose: {
      fr: 'Calculer les résultats du protocole ; les chiffres publiés ne nomment personne.',
      en: 'Compute the results of the protocol; published figures name nobody.',
    },
    persons: followed,
    basis: 'public-task',
    classes: ['pathway', 'step', 'exit'],
    rights: ['figures.persons'],
    retention: ['file'],
  },
  {
    code: 'controls',
    words: {
      fr: 'Justifier le Fonds social européen (FSE+)',
      en: 'Account for the European Social Fund (ESF+)',
    },
    purpose: {
      fr: 'Tenir les opérations et leurs questionnaires, ouvrir un échantillon de dossiers à qui contrôle, garder les pièces.',
      en: 'Keep the operations and their questionnaires, open a sample of files to whoever controls, keep the proofs.',
    },
    persons: followed,
    basis: 'legal-obligation',
    classes: ['identity', 'pathway', 'step', 'exit', 'document', 'control', 'funding'],
    rights: [
      'controls.draw',
      'controls.receive',
      'pathways.check-proofs',
      'funding.manage',
      'funding.answer',
    ],
    retention: ['fse'],
  },
  {
    code: 'exchanges',
    words: { fr: 'Recevoir et remettre des listes', en: 'Receive and hand over lists' },
    purpose: {
      fr: 'Éviter de saisir deux fois ce qu’un partenaire sait déjà ; chaque liste sortie a son motif.',
      en: 'Avoid typing twice what a partner knows; each list that leaves has its reason.',
    },
    persons: followed,
    basis: 'public-task',
    classes: ['identity', 'situation', 'criteria', 'imported'],
    rights: ['exchanges.import', 'exchanges.export'],
    retention: ['imports'],
  },
  {
    code: 'partners',
    words: { fr: 'Tenir l’annuaire des partenaires', en: 'Keep the directory of partners' },
    purpose: {
      fr: 'Savoir à qui s’adresser dans chaque structure.',
      en: 'Know whom to ask in each organisation.',
    },
    persons: { fr: 'Interlocuteurs des structures partenaires', en: 'Contacts in partner organisations' },
    basis: 'public-task',
    classes: ['partner'],
    rights: ['organisations.read'],
    retention: [],
  },
  {
    code: 'members',
    words: { fr: 'Ouvrir les accès et garder la trace', en: 'Open accesses and keep the trail' },
    purpose: {
      fr: 'Reconnaître qui se connecte, et pouvoir dire qui a ouvert un dossier.',
      en: 'Recognise who signs in, and be able to say who opened a file.',
    },
    persons: { fr: 'Membres des équipes et des partenaires', en: 'Members of the teams and of partners' },
    basis: 'public-task',
    classes: ['member', 'trail'],
    rights: ['accounts.administer', 'audit.read'],
    retention: ['trail'],
  },
  {
    code: 'requests',
    words: { fr: 'Répondre aux demandes sur les données', en: 'Answer requests on data' },
    purpose: {
      fr: 'Répondre à qui veut lire, corriger ou effacer ses données, et pouvoir le montrer.',
      en: 'Answer whoever wants to read, correct or erase their data, and be able to show it.',
    },
    persons: { fr: 'Personnes qui font une demande', en: 'Persons who ask' },
    basis: 'data-subject-rights',
    classes: ['request'],
    rights: ['privacy.manage'],
    retention: [],
  },
]
