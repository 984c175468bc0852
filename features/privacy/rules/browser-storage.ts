import type { Words } from '#features/territory/contract.ts'

/** What Bassin leaves in a browser: the only list, shown to residents and compared with what a browser really holds. */
interface KeptInBrowser {
  readonly kind: 'cookie' | 'storage'
  /** A cookie is prefixed by `__Host-` behind https. */
  readonly name: string
  readonly words: Words
  readonly lasts: Words
}

export const keptInBrowser: readonly KeptInBrowser[] = [
  {
    kind: 'cookie',
    name: 'bassin.session_token',
    words: { fr: 'Garde la connexion ouverte', en: 'Keeps the session open' },
    lasts: {
      fr: 'jusqu’à la fermeture du navigateur, ou 30 jours si la personne le demande',
      en: 'until the browser closes, or 30 days when the person asks for it',
    },
  },
  {
    kind: 'cookie',
    name: 'bassin.browser',
    words: {
      fr: 'Évite de redemander le code de l’application, si la personne le demande',
      en: 'Avoids asking again for the code of the application, when the person asks for it',
    },
    lasts: { fr: '30 jours', en: '30 days' },
  },
  {
    kind: 'cookie',
    name: 'bassin.known',
    words: {
      fr: 'Laisse se connecter d’ici malgré les essais d’autres personnes',
      en: 'Lets one sign in from here in spite of the trials of others',
    },
    lasts: { fr: '180 jours', en: '180 days' },
  },
  {
    kind: 'cookie',
    name: 'bassin.provider',
    words: {
      fr: 'Fait le lien avec le fournisseur d’identité pendant la connexion',
      en: 'Links to the identity provider during the sign-in',
    },
    lasts: { fr: 'le temps de la connexion', en: 'during the sign-in' },
  },
  {
    kind: 'cookie',
    name: 'bassin.link',
    words: {
      fr: 'Garde ouverte la page de la personne accompagnée, par son lien et son code',
      en: 'Keeps open the page of the person followed, by their link and code',
    },
    lasts: { fr: '45 minutes, ou jusqu’à « Fermer ma page »', en: '45 minutes, or until “Close my page”' },
  },
  {
    kind: 'storage',
    name: 'bassin.language',
    words: { fr: 'La langue choisie', en: 'The language chosen' },
    lasts: { fr: 'jusqu’à son effacement par la personne', en: 'until the person erases it' },
  },
  {
    kind: 'storage',
    name: 'bassin.page-language',
    words: {
      fr: 'La langue choisie sur la page de la personne accompagnée',
      en: 'The language chosen on the page of the person followed',
    },
    lasts: { fr: 'jusqu’à la fermeture de l’onglet', en: 'until the tab is closed' },
  },
  {
    kind: 'storage',
    name: 'bassin.theme',
    words: { fr: 'Couleurs claires ou sombres', en: 'Light or dark colours' },
    lasts: { fr: 'jusqu’à son effacement par la personne', en: 'until the person erases it' },
  },
  {
    kind: 'storage',
    name: 'bassin.shortcuts',
    words: { fr: 'Raccourcis du clavier, oui ou non', en: 'Keyboard shortcuts, on or off' },
    lasts: { fr: 'jusqu’à son effacement par la personne', en: 'until the person erases it' },
  },
]

/** Whether what a browser holds is in the list. */
export const isDeclared = (kind: KeptInBrowser['kind'], name: string): boolean =>
  keptInBrowser.some((one) => one.kind === kind && one.name === name.replace(/^__Host-/, ''))
