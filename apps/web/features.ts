/**
 * The features of the product, one line each:
 * `export * as people from '#features/people/web/public.ts'`
 */
export * as mail from '#features/mail/web/public.ts'
