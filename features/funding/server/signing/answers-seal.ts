import { randomBytes } from 'node:crypto'
import type { Context } from '#platform/server/http/context.ts'
import { hashOf } from '#platform/server/seals.ts'
import type { Moment, StoredAnswer } from '../../contract.ts'
import { loadAnswers, loadSensitiveAnswers, type StoredQuestionnaire } from '../questionnaire-store.ts'

type Answered = Pick<StoredQuestionnaire, 'id' | 'formVersion' | 'collectedOn'> & {
  readonly participationId: string
  readonly moment: Moment
}

/**
 * What she signs, as one text: every answer, sensitive ones included. It never leaves the server, and the reveal that it
 * needs opens nothing to the actor: what the reply selects is judged by her own right.
 */
export const signedText = async (
  context: Pick<Context, 'tx'>,
  { id, participationId, moment, formVersion, collectedOn }: Answered,
): Promise<string> => {
  await context.tx.revealSensitive()
  const said = [...(await loadAnswers(context, id)), ...(await loadSensitiveAnswers(context, id))]
    .toSorted(byItem)
    .map(({ itemCode, state, value }) => [itemCode, state, value])
  return JSON.stringify(['bassin.questionnaire.1', participationId, moment, formVersion, collectedOn, said])
}

const byItem = (one: StoredAnswer, other: StoredAnswer): number => (one.itemCode < other.itemCode ? -1 : 1)

/** SHA-256 of the text after its salt: a few answers are soon tried, a salt that is printed nowhere is not. */
export const sealedWith = (salt: string, text: string): string => hashOf(`${salt} ${text}`)

export const newSalt = (): string => randomBytes(16).toString('hex')
