import { siren } from '#kernel/siret.ts'

/** What an answer of an identity provider says of the way in which the person proved who she is. */
const providerFactor = {
  source:
    'ProConnect, documentation des fournisseurs de service (niveaux ACR, claim amr) ; RFC 8176 pour « mfa »',
  verifiedOn: null,
  acrs: [
    'eidas2',
    'eidas3',
    'https://proconnect.gouv.fr/assurance/self-asserted-2fa',
    'https://proconnect.gouv.fr/assurance/consistency-checked-2fa',
  ],
  amrs: ['mfa'],
} as const satisfies {
  source: string
  verifiedOn: string | null
  acrs: readonly string[]
  amrs: readonly string[]
}

/** Whether the provider says that there were two factors. Anything it does not say counts as no. */
export const provesSecondFactor = (claims: { readonly acr?: unknown; readonly amr?: unknown }): boolean =>
  providerFactor.acrs.some((acr) => acr === claims.acr) ||
  (Array.isArray(claims.amr) && providerFactor.amrs.some((amr) => (claims.amr as unknown[]).includes(amr)))

/** The establishment received is that of the organisation, or another one of the same company. */
export const isOfOrganisation = (received: string, ofOrganisation: string): boolean =>
  siren(received) === siren(ofOrganisation)
