import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { AgreementText } from '../../rules/life/replay-text.ts'
import type { LifeRow } from './life-store.ts'
import { annexesOf, articlesOf, partiesOf } from './parts-store.ts'

/** The text as its tables hold it now. */
export const textNow = async (tx: TerritoryTransaction, row: LifeRow): Promise<AgreementText> => {
  const parties = await partiesOf(tx, row.id)
  const articles = await articlesOf(tx, row.id)
  const annexes = await annexesOf(tx, row.id)
  const { startsOn, endsOn, purpose, noticeMonths, renewal, renewalMonths, renewalsMax } = row
  return {
    ...{ startsOn, endsOn, purpose, noticeMonths, renewal, renewalMonths, renewalsMax },
    parties: parties.map(({ version: _, ...party }) => party),
    articles: articles.map(({ version: _, ...article }) => article),
    annexes: annexes.map(({ version: _, spentCents: __, ...annex }) => annex),
  }
}

/** Freezes the text as it stands: from now on it changes by amendment only. */
export const keepSignedText = async (
  { tx, now, memberId }: { tx: TerritoryTransaction; now: Date; memberId: string },
  row: LifeRow,
): Promise<void> => {
  await tx.query(
    `insert into agreements.signed_text (territory_id, agreement_id, content, frozen_by, frozen_at)
     values ($1, $2, $3, $4, $5) on conflict do nothing`,
    [tx.territoryId, row.id, JSON.stringify(await textNow(tx, row)), memberId, now],
  )
  await tx.query('update agreements.agreement set frozen_at = $3 where territory_id = $1 and id = $2', [
    tx.territoryId,
    row.id,
    now,
  ])
}

export const loadSignedText = async (
  tx: TerritoryTransaction,
  agreementId: string,
): Promise<AgreementText | undefined> => {
  const [row] = await tx.query<{ content: AgreementText }>(
    'select content from agreements.signed_text where territory_id = $1 and agreement_id = $2',
    [tx.territoryId, agreementId],
  )
  return row?.content
}
