import { t } from '#platform/web/i18n/t.ts'
import type { NavEntry, PageDefinition, SlotPart } from '#platform/web/pages/feature.ts'
import { AccountMenu } from './account-menu.tsx'

export { leave } from './leave.ts'
export { problems } from './problems.ts'

export const pages: readonly PageDefinition[] = [
  {
    path: 'connexion',
    signedOut: true,
    load: () => import('./entry/sign-in-page.tsx').then((module) => module.SignInPage),
  },
  {
    path: 'second-facteur',
    signedOut: true,
    load: () => import('./factor/second-factor-page.tsx').then((module) => module.SecondFactorPage),
  },
  {
    path: 'connexion/lien',
    signedOut: true,
    load: () => import('./entry/sign-in-link-page.tsx').then((module) => module.AskSignInLinkPage),
  },
  {
    path: 'connexion/lien/$token',
    signedOut: true,
    load: () => import('./entry/sign-in-link-page.tsx').then((module) => module.TakeSignInLinkPage),
  },
  {
    path: 'connexion/organisation',
    signedOut: true,
    load: () => import('./provider/find-provider-page.tsx').then((module) => module.FindProviderPage),
  },
  {
    path: 'connexion/retour',
    signedOut: true,
    load: () => import('./provider/provider-return-page.tsx').then((module) => module.ProviderReturnPage),
  },
  {
    path: 'mot-de-passe',
    signedOut: true,
    load: () => import('./entry/forgotten-password-page.tsx').then((module) => module.ForgottenPasswordPage),
  },
  {
    path: 'mot-de-passe/$token',
    signedOut: true,
    load: () => import('./entry/new-password-page.tsx').then((module) => module.NewPasswordPage),
  },
  {
    path: 'invitation/$token',
    signedOut: true,
    load: () => import('./entry/invitation-page.tsx').then((module) => module.InvitationPage),
  },
  {
    path: 'mon-compte',
    load: () => import('./account/account-page.tsx').then((module) => module.AccountPage),
  },
  {
    path: 'acces',
    right: 'accounts.administer',
    load: () => import('./access/access-page.tsx').then((module) => module.AccessPage),
  },
  {
    path: 'acces/nouveau',
    right: 'accounts.administer',
    load: () => import('./access/invite-page.tsx').then((module) => module.InvitePage),
  },
  {
    path: 'fournisseur-identite',
    right: 'accounts.administer',
    load: () => import('./provider/provider-settings-page.tsx').then((module) => module.ProviderSettingsPage),
  },
  {
    path: 'acces/$memberId',
    right: 'accounts.administer',
    load: () => import('./access/change-access-page.tsx').then((module) => module.ChangeAccessPage),
  },
  {
    path: 'roles',
    right: 'accounts.administer',
    load: () => import('./access/roles-page.tsx').then((module) => module.RolesPage),
  },
  {
    path: 'roles/$code',
    right: 'accounts.administer',
    load: () => import('./access/role-page.tsx').then((module) => module.RolePage),
  },
]

export const navigation: readonly NavEntry[] = [
  {
    group: 'settings',
    label: () => t({ id: 'accounts.nav.access', message: 'Accès' }),
    together: () => t({ id: 'accounts.nav', message: 'Accès et rôles' }),
    path: 'acces',
    right: 'accounts.administer',
    home: { weight: 50 },
    order: 20,
  },
  {
    group: 'settings',
    label: () => t({ id: 'accounts.nav.roles', message: 'Rôles' }),
    path: 'roles',
    beside: 'acces',
    right: 'accounts.administer',
    order: 30,
  },
  {
    group: 'settings',
    label: () => t({ id: 'accounts.provider.title', message: 'Fournisseur d’identité' }),
    path: 'fournisseur-identite',
    beside: 'acces',
    right: 'accounts.administer',
    order: 40,
  },
]

export const slots: Readonly<Record<string, readonly SlotPart[]>> = { 'frame.person': [AccountMenu] }
