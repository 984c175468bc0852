/** The identity provider of a territory. */
export const providerMessages: Readonly<Record<string, string>> = {
  'accounts.provider.enter': 'Sign in with {provider}',
  'accounts.provider.find-title': 'Account of your organisation',
  'accounts.provider.find-detail': 'Some territories are linked to ProConnect or to a directory.',
  'accounts.provider.find': 'Search by my address',
  'accounts.provider.none':
    'No territory linked this domain. Open the address of your territory, which shows its button when it has one, or enter with your password or by mail.',
  'accounts.provider.return-title': 'Signing in',
  'accounts.provider.return-refused': 'The sign-in did not succeed',
  'accounts.provider.title': 'Identity provider',
  'accounts.provider.detail':
    'ProConnect, or the directory of your authority. It opens this territory to its members and to people invited, never to others.',
  'accounts.provider.settings': 'Settings',
  'accounts.provider.answers': 'The provider answers.',
  'accounts.provider.addresses': 'To declare at the provider',
  'accounts.provider.redirect': 'Return address',
  'accounts.provider.sign-out': 'Return after sign-out',
  'accounts.provider.check': 'Check that it answers',
  'accounts.provider.saved': 'Settings saved.',
  'accounts.provider.save': 'Save the settings',
  'accounts.provider.domains': 'Domains that must use it',
  'accounts.provider.domains-help': 'For example: agglo.fr, ville.fr. Empty: everybody keeps the choice.',
  'accounts.provider.organisations': 'Organisations that must use it',
  'accounts.provider.trusts': 'Its second factor counts as ours',
  'accounts.provider.trusts-help':
    'Only when its answer says that one was asked for (acr or amr). Otherwise the code of the application is still asked for.',
  'accounts.provider.active': 'Offer this provider at sign-in',
  'accounts.provider.active-help':
    'The password stays a way in for administrators, and as long as the provider does not answer.',
  'accounts.provider.profile': 'Kind of provider',
  'accounts.provider.proconnect': 'the SIRET received must be that of the member’s organisation',
  'accounts.provider.other': 'Another OpenID Connect directory',
  'accounts.provider.other-hint': 'it must say that the address is verified',
  'accounts.provider.label': 'Name on the button',
  'accounts.provider.issuer': 'Address of the issuer',
  'accounts.provider.issuer-help': 'For example https://annuaire.agglo.fr',
  'accounts.provider.client': 'Client id',
  'accounts.provider.secret': 'Client secret',
  'accounts.provider.secret-kept': 'It is kept encrypted. Empty: it does not change.',
  'accounts.provider.secret-new': 'It is kept encrypted and will not be shown again.',
  'accounts.provider.alg': 'Signature of its answers',
  'accounts.problem.provider-required':
    'Your territory asks you to enter with {provider}: choose its button, or “Use the account of my organisation”, on the sign-in page.',
  'accounts.problem.provider-absent':
    'This territory has no identity provider any more. Enter with your password.',
  'accounts.problem.provider-unreachable':
    'The identity provider does not answer. Meanwhile, enter with your password, or by a link received by mail.',
  'accounts.problem.issuer-unreachable':
    'The provider did not answer, or not as an identity provider. Check the address of the issuer: this server must be able to reach it.',
  'accounts.problem.provider-answer':
    'This sign-in could not be checked: it waited too long, was already used, or began elsewhere. Start again from the sign-in page. If it happens again, the setting of the identity provider may be wrong: tell the administrator of your territory.',
  'accounts.problem.provider-signature':
    'The provider answers, but does not sign its answers with {chosen}: it announces {announced}. Change “Signature of its answers”, save, then check again.',
  'accounts.problem.provider-declined':
    'The sign-in was given up at the identity provider. Start again if you wish.',
  'accounts.problem.provider-email':
    '{provider} does not say that your address is verified. Ask whoever keeps this directory.',
  'accounts.problem.provider-person':
    'The address {email} has neither an access nor a pending invitation for {territory}. Ask the administrator of this territory for an invitation.',
  'accounts.problem.provider-siret':
    '{provider} did not give the SIRET of your organisation. Ask whoever keeps your account.',
  'accounts.problem.provider-siret-other':
    'You come for the establishment {siret}, which is not of {organisation}, your organisation here. If you changed, ask the administrator of {territory} to change your access.',
  'accounts.problem.organisation-siret':
    'The SIRET of {organisation} is not in the directory. Ask the administrator of {territory} to write it there.',
  'accounts.problem.issuer': 'Write a complete address, without password nor parameter.',
  'accounts.problem.issuer-http': 'The address of a provider starts with https.',
  'accounts.problem.domain': 'One of these domains is none: write agglo.fr, without an address.',
}
