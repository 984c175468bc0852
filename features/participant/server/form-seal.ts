import { createHmac } from 'node:crypto'
import type { Answers, StoredForm } from './filled-store.ts'

type Signed = Pick<StoredForm, 'participationId' | 'moment' | 'formVersion' | 'signedAt'>

/**
 * The answers that she signed, sensitive ones included and her typed name aside, under the server's secret: whoever changes
 * one in the database cannot
 * make the seal that goes with it. Read again before the form is taken over.
 */
export const sealOf = (signed: Signed, answers: Answers, secret: string): string => {
  const { participationId, moment, formVersion, signedAt } = signed
  const said = Object.entries(answers)
    .map(([code, answer]) => [code, answer.state, answer.state === 'value' ? answer.value : null])
    .toSorted(([one = ''], [other = '']) => ((one ?? '') < (other ?? '') ? -1 : 1))
  const text = JSON.stringify([participationId, moment, formVersion, signedAt.toISOString(), said])
  return createHmac('sha256', secret).update(text).digest('hex')
}
