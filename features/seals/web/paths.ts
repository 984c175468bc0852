/** Addresses of the pages of this feature. */
export const paths = { check: 'verifier-un-document' }
