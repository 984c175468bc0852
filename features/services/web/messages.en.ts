import { offer } from './en/offer.ts'
import { orientation } from './en/orientation.ts'

/** English catalogue of the local services. */
export const messages: Readonly<Record<string, string>> = { ...offer, ...orientation }
