import type { CalendarDate } from '#kernel/dates.ts'
import { done, refuse } from '#kernel/result.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { readTextAt } from '../../contract.ts'
import { type AgreementText, textAt } from '../../rules/life/replay-text.ts'
import { amendmentsOf } from './amendment-store.ts'
import type { Signed } from './check-amendment.ts'
import { type LifeRow, loadLife } from './life-store.ts'
import { signedOnes } from './put-in-force.ts'
import { loadSignedText, textNow } from './signed-text.ts'

export const showTextAt: TerritoryHandler<typeof readTextAt> = async (context, { params, query: { on } }) => {
  const row = await loadLife(context, params.agreementId)
  if (!row) return refuse('not-found')
  const read = await readText(context.tx, row, on)
  if (!read) return refuse('not-in-force-yet')
  const { parties, articles, annexes, ...text } = read.text
  return done({
    ...{ on, ...text, amendments: read.amendments },
    ...{ parties: [...parties], articles: [...articles], annexes: [...annexes] },
  })
}

/** The text of a day with the amendments in it; a text that is not frozen is read as it stands. */
export const readText = async (
  tx: TerritoryTransaction,
  row: LifeRow,
  on: CalendarDate,
): Promise<{ readonly text: AgreementText; readonly amendments: number[] } | undefined> => {
  const signed = row.isFrozen ? await loadSignedText(tx, row.id) : undefined
  if (!signed) return { text: await textNow(tx, row), amendments: [] }
  if (on < signed.startsOn) return undefined
  const inForce = signedOnes(await amendmentsOf(tx, row.id)).filter(({ effectiveOn }) => effectiveOn <= on)
  return {
    text: textAt(signed, inForce, on),
    amendments: inForce.map(({ number }) => number).toSorted((a, b) => a - b),
  }
}

/** The text that was signed and the amendments signed since, those to come included. */
export const signedOf = async (tx: TerritoryTransaction, row: LifeRow): Promise<Signed> => ({
  text: (await loadSignedText(tx, row.id)) ?? (await textNow(tx, row)),
  amendments: signedOnes(await amendmentsOf(tx, row.id)),
})
