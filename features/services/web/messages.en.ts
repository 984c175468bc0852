import { offer } from './en/offer.ts'

/** English catalogue of the local services. */
export const messages: Readonly<Record<string, string>> = { ...offer }
