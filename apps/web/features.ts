/**
 * The features of the product, one line each:
 * `export * as people from '#features/people/web/public.ts'`
 */

export * as accounts from '#features/accounts/web/public.ts'
export * as agreements from '#features/agreements/web/public.ts'
export * as audit from '#features/audit/web/public.ts'
export * as committee from '#features/committee/web/public.ts'
export * as contacts from '#features/contacts/web/public.ts'
export * as controls from '#features/controls/web/public.ts'
export * as eligibility from '#features/eligibility/web/public.ts'
export * as exchanges from '#features/exchanges/web/public.ts'
export * as funding from '#features/funding/web/public.ts'
export * as library from '#features/library/web/public.ts'
export * as mail from '#features/mail/web/public.ts'
export * as organisations from '#features/organisations/web/public.ts'
export * as participant from '#features/participant/web/public.ts'
export * as pathways from '#features/pathways/web/public.ts'
export * as people from '#features/people/web/public.ts'
export * as plans from '#features/plans/web/public.ts'
export * as privacy from '#features/privacy/web/public.ts'
export * as referrals from '#features/referrals/web/public.ts'
export * as seals from '#features/seals/web/public.ts'
export * as services from '#features/services/web/public.ts'
export * as templates from '#features/templates/web/public.ts'
export * as territory from '#features/territory/web/public.ts'
export * as training from '#features/training/web/public.ts'
export * as transfers from '#features/transfers/web/public.ts'
