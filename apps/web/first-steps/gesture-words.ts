import type { FirstStepCode } from '#features/territory/contract.ts'
import { t } from '#platform/web/i18n/t.ts'

interface GestureWords {
  readonly title: () => string
  readonly detail: (count: number) => string
  readonly button: () => string
  readonly to: string
  /** Who holds it may do the gesture. */
  readonly right: string
  /** Whom to ask otherwise. */
  readonly otherwise: () => string
}

const askAdministration = () =>
  t({ id: 'platform.first-steps.ask-administration', message: 'À faire par l’administration du territoire.' })
const askSteering = () =>
  t({ id: 'platform.first-steps.ask-steering', message: 'À faire par qui pilote les conventions.' })
const askPilot = () =>
  t({ id: 'platform.first-steps.ask-pilot', message: 'À faire par le pilotage du PLIE.' })

/** Each first gesture in words, with the page that does it and the right it asks for. */
export const gestureWords: Readonly<Record<FirstStepCode, GestureWords>> = {
  perimeter: {
    title: () => t({ id: 'platform.first-steps.perimeter', message: 'Vérifier le périmètre' }),
    detail: (count) =>
      t({
        id: 'platform.first-steps.perimeter-detail',
        message:
          '{count, plural, =0 {Aucune commune pour l’instant.} one {# commune, reprise de la liste officielle.} other {# communes, reprises de la liste officielle.}}',
        values: { count },
      }),
    button: () => t({ id: 'platform.first-steps.perimeter-see', message: 'Voir les communes' }),
    to: 'territoire',
    right: 'territory.administer',
    otherwise: askAdministration,
  },
  settings: {
    title: () => t({ id: 'platform.first-steps.settings', message: 'Relire les réglages' }),
    detail: () =>
      t({
        id: 'platform.first-steps.settings-detail',
        message:
          'Nom, sous-titre, couleurs, déclaration d’accessibilité. Enregistrez, même sans rien changer.',
      }),
    button: () => t({ id: 'platform.first-steps.settings-open', message: 'Ouvrir les réglages' }),
    to: 'reglages-territoire',
    right: 'territory.administer',
    otherwise: askAdministration,
  },
  partners: {
    title: () => t({ id: 'platform.first-steps.partners', message: 'Inscrire les partenaires' }),
    detail: (count) =>
      t({
        id: 'platform.first-steps.partners-detail',
        message:
          'Prescripteurs, opérateurs, employeurs. {count, plural, one {# structure} other {# structures}} dans l’annuaire.',
        values: { count },
      }),
    button: () => t({ id: 'platform.first-steps.partners-add', message: 'Ajouter un partenaire' }),
    to: 'partenaires/nouveau',
    right: 'organisations.write',
    otherwise: askAdministration,
  },
  scheme: {
    title: () => t({ id: 'platform.first-steps.scheme', message: 'Ouvrir un dispositif et son équipe' }),
    detail: () =>
      t({
        id: 'platform.first-steps.scheme-detail',
        message: 'Le PLIE, par exemple : qui le porte, et l’équipe qui suit les personnes.',
      }),
    button: () => t({ id: 'platform.first-steps.scheme-open', message: 'Voir les dispositifs' }),
    to: 'dispositifs',
    right: 'organisations.write',
    otherwise: askAdministration,
  },
  members: {
    title: () => t({ id: 'platform.first-steps.members', message: 'Inviter les membres' }),
    detail: (count) =>
      t({
        id: 'platform.first-steps.members-detail',
        message:
          'Chaque personne reçoit un lien et choisit son mot de passe. {count, plural, one {# membre} other {# membres}} pour l’instant.',
        values: { count },
      }),
    button: () => t({ id: 'platform.first-steps.members-invite', message: 'Inviter quelqu’un' }),
    to: 'acces/nouveau',
    right: 'accounts.administer',
    otherwise: askAdministration,
  },
  agreement: {
    title: () => t({ id: 'platform.first-steps.agreement', message: 'Écrire une convention' }),
    detail: (count) =>
      t({
        id: 'platform.first-steps.agreement-detail',
        message:
          'Ses parties, ses articles, ce que chacun promet ; ou celles déjà signées, importées d’un tableau. {count, plural, =0 {Aucune pour l’instant.} one {# convention.} other {# conventions.}}',
        values: { count },
      }),
    button: () => t({ id: 'platform.first-steps.agreement-write', message: 'Écrire une convention' }),
    to: 'conventions/nouvelle',
    right: 'agreements.write',
    otherwise: askSteering,
  },
  objectives: {
    title: () => t({ id: 'platform.first-steps.objectives', message: 'Écrire les objectifs du protocole' }),
    detail: () =>
      t({
        id: 'platform.first-steps.objectives-detail',
        message: 'Une cible, une période, une façon de compter : les chiffres suivront seuls.',
      }),
    button: () => t({ id: 'platform.first-steps.objectives-write', message: 'Écrire un protocole' }),
    to: 'objectifs/protocole',
    right: 'agreements.write',
    otherwise: askSteering,
  },
  'first-person': {
    title: () => t({ id: 'platform.first-steps.person', message: 'Accueillir les premières personnes' }),
    detail: () =>
      t({
        id: 'platform.first-steps.person-detail',
        message:
          'Une première prescription, ou un tableur : Bassin rejoue l’import à blanc et montre chaque différence.',
      }),
    button: () => t({ id: 'platform.first-steps.person-import', message: 'Importer un fichier' }),
    to: 'echanges/nouvel-import',
    right: 'exchanges.import',
    otherwise: askPilot,
  },
}
