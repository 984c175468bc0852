import { createHmac } from 'node:crypto'
import type { Answers, StoredForm } from './filled-store.ts'

type Signed = Pick<StoredForm, 'participationId' | 'moment' | 'formVersion' | 'signedName' | 'signedAt'>

/** Begins the seals that hold the name; those made before hold the answers alone, and none can be made into the other. */
const withName = '2.'

/**
 * The answers that she signed, sensitive ones included, and the name that she typed, under the server's secret: whoever
 * changes one in the database cannot make the seal that goes with it.
 */
export const sealOf = (signed: Signed, answers: Answers, secret: string): string =>
  withName + keyed([withName, signed.signedName, ...contentOf(signed, answers)], secret)

/** Read again before the form is taken over. */
export const isSealed = (
  form: Signed & Pick<StoredForm, 'seal'>,
  answers: Answers,
  secret: string,
): boolean =>
  form.seal ===
  (form.seal.startsWith(withName) ? sealOf(form, answers, secret) : keyed(contentOf(form, answers), secret))

const contentOf = ({ participationId, moment, formVersion, signedAt }: Signed, answers: Answers) => {
  const said = Object.entries(answers)
    .map(([code, answer]) => [code, answer.state, answer.state === 'value' ? answer.value : null])
    .toSorted(([one = ''], [other = '']) => ((one ?? '') < (other ?? '') ? -1 : 1))
  return [participationId, moment, formVersion, signedAt.toISOString(), said]
}

const keyed = (content: readonly unknown[], secret: string): string =>
  createHmac('sha256', secret).update(JSON.stringify(content)).digest('hex')
