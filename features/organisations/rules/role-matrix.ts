import type { Scope } from '#platform/contract/route.ts'

/**
 * What each role may do and how far (after the permission matrix of the field notes, 1.9). A right that is not
 * listed is refused. `own`: what the member made, sent or follows; `organisation`: what hers did; else everything
 * in the territory. Rights over health, justice and disability stand apart (`people.read-sensitive`).
 */
export const rights = {
  'territory.read': 'Voir le territoire et ses référentiels',
  'territory.administer': 'Régler le territoire',
  'organisations.read': 'Consulter l’annuaire des partenaires',
  'organisations.write': 'Tenir l’annuaire des partenaires',
  'accounts.administer': 'Inviter, changer les rôles, fermer un accès',
  'people.read': 'Ouvrir un dossier',
  'people.create': 'Créer un dossier',
  'people.edit': 'Modifier l’identité et la situation',
  'people.check-proofs': 'Vérifier les pièces des critères',
  'people.merge': 'Réunir deux dossiers de la même personne',
  'people.read-sensitive': 'Lire les faits sensibles',
  'people.write-sensitive': 'Noter un fait sensible',
  'people.restore': 'Retrouver et rouvrir un dossier archivé',
  'people.read-archive': 'Lire un dossier archivé, avec un motif',
  'referrals.send': 'Prescrire et suivre ses prescriptions',
  'referrals.decide': 'Répondre aux prescriptions',
  'contacts.answer': 'Répondre aux premiers contacts',
  'contacts.count': 'Voir l’activité des premiers contacts',
  'pathways.read': 'Lire un parcours',
  'pathways.follow': 'Suivre : entretiens, contrat, étapes, suspension, sortie',
  'pathways.diagnose': 'Écrire le diagnostic : forces et freins',
  'pathways.decide': 'Décider d’une entrée',
  'committee.read': 'Lire l’ordre du jour de la commission d’entrée',
  'pathways.assign': 'Désigner un référent',
  'pathways.override': 'Passer outre un avertissement, corriger une sortie',
  'pathways.check-proofs': 'Contrôler les justificatifs',
  'steps.operate': 'Accepter une étape, noter les présences',
  'figures.read': 'Voir les chiffres',
  'figures.persons': 'Ouvrir un chiffre sur les personnes',
  'agreements.read': 'Lire les conventions, leurs comités, plans et engagements',
  'agreements.write': 'Écrire les conventions, leurs objectifs, comités, plans et engagements',
  'exchanges.import': 'Importer des fichiers',
  'exchanges.export': 'Exporter des listes nominatives',
  'exchanges.agree': 'Tenir les conventions d’échange avec les partenaires',
  'exchanges.read-return': 'Lire le retour fait à son organisme',
  'audit.read': 'Voir quelles structures ont ouvert un dossier',
  'audit.read-names': 'Voir le nom de qui a ouvert un dossier',
  'audit.review': 'Relire le journal du territoire, sans nom de personne suivie',
  'privacy.manage': 'Tenir le registre des traitements et les notices d’information',
  'controls.draw': 'Tirer un échantillon de contrôle',
  'controls.read': 'Lire les échantillons de contrôle',
  'controls.receive': 'Recevoir un échantillon de contrôle',
  'funding.read': 'Lire les opérations FSE+ et leurs participants',
  'funding.manage': 'Tenir les opérations FSE+ et leurs participants',
  'funding.answer': 'Remplir les questionnaires FSE+',
  'services.keep': 'Tenir l’offre locale de services',
  'templates.write': 'Changer les modèles de documents',
  'training.read': 'Voir les ateliers et leurs séances',
  'training.run': 'Tenir les ateliers : séances, places, clôture',
  'training.attend': 'Noter les présences et faire signer l’émargement',
} as const

export type Right = keyof typeof rights
export type Rights = Readonly<Partial<Record<Right, Scope>>>

interface ShippedRole {
  readonly code: string
  readonly label: string
  readonly rights: Rights
}

const everyMember: Rights = {
  'territory.read': 'territory',
  'organisations.read': 'territory',
  'agreements.read': 'territory',
}

export const shippedRoles: readonly ShippedRole[] = [
  {
    code: 'prescriber',
    label: 'Prescription',
    rights: {
      ...everyMember,
      'referrals.send': 'own',
      'exchanges.read-return': 'organisation',
      'contacts.answer': 'organisation',
    },
  },
  {
    code: 'entryDesk',
    label: 'Cellule d’entrée',
    rights: {
      ...everyMember,
      'contacts.answer': 'territory',
      'contacts.count': 'territory',
      'referrals.send': 'organisation',
      'referrals.decide': 'territory',
      'people.read': 'territory',
      'people.create': 'territory',
      'people.edit': 'territory',
      'people.check-proofs': 'territory',
      'people.merge': 'territory',
      'people.restore': 'territory',
      'pathways.read': 'territory',
      'pathways.decide': 'territory',
      'committee.read': 'territory',
      'pathways.assign': 'territory',
      'exchanges.import': 'territory',
    },
  },
  {
    code: 'referent',
    label: 'Référence de parcours',
    rights: {
      ...everyMember,
      'contacts.answer': 'organisation',
      'people.read': 'own',
      'people.create': 'own',
      'people.edit': 'own',
      'people.check-proofs': 'own',
      'people.write-sensitive': 'own',
      'pathways.read': 'own',
      'pathways.follow': 'own',
      'pathways.diagnose': 'own',
      'figures.read': 'own',
      'figures.persons': 'own',
      'exchanges.export': 'own',
      'audit.read': 'own',
      'funding.read': 'own',
      'funding.answer': 'own',
      'training.read': 'territory',
      'training.run': 'own',
      'training.attend': 'own',
    },
  },
  {
    code: 'projectManager',
    label: 'Pilotage du PLIE',
    rights: {
      ...everyMember,
      'contacts.count': 'territory',
      'organisations.write': 'territory',
      'people.read': 'territory',
      'people.create': 'territory',
      'people.edit': 'territory',
      'people.check-proofs': 'territory',
      'people.merge': 'territory',
      'referrals.send': 'territory',
      'referrals.decide': 'territory',
      'pathways.read': 'territory',
      'pathways.follow': 'territory',
      'pathways.decide': 'territory',
      'committee.read': 'territory',
      'pathways.assign': 'territory',
      'pathways.override': 'territory',
      'pathways.check-proofs': 'territory',
      'figures.read': 'territory',
      'figures.persons': 'territory',
      'agreements.write': 'territory',
      'exchanges.import': 'territory',
      'exchanges.export': 'territory',
      'exchanges.agree': 'territory',
      'audit.read': 'territory',
      'audit.read-names': 'territory',
      'controls.draw': 'territory',
      'controls.read': 'territory',
      'funding.read': 'territory',
      'services.keep': 'territory',
      'templates.write': 'territory',
      'training.read': 'territory',
      'training.run': 'territory',
      'training.attend': 'territory',
    },
  },
  {
    code: 'fundManager',
    label: 'Gestion FSE+',
    rights: {
      ...everyMember,
      'people.read': 'territory',
      'pathways.read': 'territory',
      'pathways.check-proofs': 'territory',
      'figures.read': 'territory',
      'figures.persons': 'territory',
      'exchanges.export': 'territory',
      'controls.draw': 'territory',
      'controls.read': 'territory',
      'funding.read': 'territory',
      'funding.manage': 'territory',
      'funding.answer': 'territory',
      'training.read': 'territory',
    },
  },
  {
    code: 'stepOperator',
    label: 'Opérateur d’étape',
    rights: {
      ...everyMember,
      'steps.operate': 'organisation',
      'training.read': 'organisation',
      'training.attend': 'organisation',
    },
  },
  {
    code: 'partnerManager',
    label: 'Relations entreprises et clauses',
    rights: { ...everyMember, 'organisations.write': 'territory', 'figures.read': 'territory' },
  },
  {
    code: 'forecaster',
    label: 'GPTEC et observation',
    rights: { ...everyMember, 'figures.read': 'territory' },
  },
  {
    // Reads the agenda of the entry committee by numbers, without a name.
    code: 'committeeMember',
    label: 'Comité',
    rights: { ...everyMember, 'committee.read': 'territory', 'figures.read': 'territory' },
  },
  {
    code: 'electedOfficial',
    label: 'Élue, élu',
    rights: {
      'territory.read': 'territory',
      'contacts.count': 'territory',
      'figures.read': 'territory',
      'agreements.read': 'territory',
    },
  },
  {
    // A signatory or an employer who leads an action with the others: reads what was agreed, says what her own did.
    code: 'partner',
    label: 'Partenaire, entreprise',
    rights: everyMember,
  },
  {
    // Reads the files of the samples drawn for him, and the figures of the whole territory without their persons.
    code: 'controller',
    label: 'Contrôle',
    rights: {
      ...everyMember,
      'people.read': 'own',
      'pathways.read': 'own',
      'figures.read': 'territory',
      'audit.read': 'own',
      'audit.read-names': 'own',
      'controls.read': 'own',
      'controls.receive': 'own',
      'funding.read': 'own',
    },
  },
  {
    // Given beside another role, to a named person: nobody reads health, justice or disability by her function alone.
    code: 'sensitiveFacts',
    label: 'Habilitation aux faits sensibles',
    rights: { 'people.read-sensitive': 'own', 'people.write-sensitive': 'own' },
  },
  {
    // Given beside another role, to a named person: what the archive holds is read for a legal need alone (R4, R5).
    code: 'archives',
    label: 'Habilitation aux archives',
    rights: { 'people.restore': 'territory', 'people.read-archive': 'territory' },
  },
  {
    code: 'territoryAdmin',
    label: 'Administration du territoire',
    rights: {
      ...everyMember,
      'territory.administer': 'territory',
      'organisations.write': 'territory',
      'accounts.administer': 'territory',
      'exchanges.agree': 'territory',
      'audit.review': 'territory',
      'privacy.manage': 'territory',
      'services.keep': 'territory',
      'templates.write': 'territory',
    },
  },
]

const reach: Readonly<Record<Scope, number>> = { own: 1, organisation: 2, territory: 3 }

/** The rights of someone who holds several roles: for each, the widest reach. */
const combineRights = (all: readonly Rights[]): ReadonlyMap<Right, Scope> => {
  const widest = new Map<Right, Scope>()
  for (const [right, scope] of all.flatMap((one) => Object.entries(one) as [Right, Scope][])) {
    const known = widest.get(right)
    if (!known || reach[scope] > reach[known]) widest.set(right, scope)
  }
  return widest
}

/**
 * What a role still gives in the workspace of a national network: what is about nobody. Nobody is followed there, and no
 * role makes a national file of persons.
 */
export const networkRights: readonly Right[] = [
  'territory.read',
  'territory.administer',
  'organisations.read',
  'organisations.write',
  'accounts.administer',
  'agreements.read',
  'agreements.write',
  'audit.review',
  'privacy.manage',
  'templates.write',
]

/** A territory follows persons; a network does not. */
export type Workspace = 'territory' | 'network'

/** Rights of a list of role codes, shipped or composed by the territory; an unknown code gives nothing. */
export const rightsOf = (
  codes: readonly string[],
  composed: Readonly<Record<string, Rights>> = {},
  workspace: Workspace = 'territory',
): ReadonlyMap<Right, Scope> => {
  const all = combineRights(
    codes.map((code) => shippedRoles.find((role) => role.code === code)?.rights ?? composed[code] ?? {}),
  )
  return workspace === 'territory'
    ? all
    : new Map([...all].filter(([right]) => networkRights.includes(right)))
}
