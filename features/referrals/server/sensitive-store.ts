import { noteSensitiveFact } from '#features/people/server/public.ts'
import { newId } from '#kernel/id.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { ReferralValues, SensitiveReferralCode } from '../contract.ts'

type Sensitive = ReferralValues['sensitive'][number]

/** Opens the sensitive tables for one gesture, then closes them for the rest of the transaction. */
const whileOpen = async <T>(tx: TerritoryTransaction, work: () => Promise<T>): Promise<T> => {
  await tx.revealSensitive()
  const value = await work()
  await tx.query(`set local bassin.reads_sensitive = 'off'`)
  return value
}

/** What a draft carries, replaced as a whole; written by its sender. */
export const saveSensitive = (
  { tx, now }: Pick<Context, 'tx' | 'now'>,
  referralId: string,
  given: readonly Sensitive[],
): Promise<void> =>
  whileOpen(tx, async () => {
    await tx.query('delete from referrals.sensitive_criterion where territory_id = $1 and referral_id = $2', [
      tx.territoryId,
      referralId,
    ])
    for (const { code, validUntil } of given)
      await tx.query(
        `insert into referrals.sensitive_criterion (territory_id, referral_id, code, valid_until, recorded_at)
         values ($1, $2, $3, $4, $5) on conflict do nothing`,
        [tx.territoryId, referralId, code, validUntil, now],
      )
  })

/** For the sender alone, and while his draft is a draft. */
export const loadDraftSensitive = (tx: TerritoryTransaction, referralId: string): Promise<Sensitive[]> =>
  whileOpen(tx, () => readRows(tx, referralId))

/** At the acceptance: to the sensitive facts of the file, and nothing stays here. Nobody reads them on the way. */
export const handOverSensitive = async (
  context: Context,
  referralId: string,
  personId: string,
): Promise<void> => {
  const { tx, now } = context
  const facts = await whileOpen(tx, async () => {
    const rows = await readRows(tx, referralId)
    await tx.query('delete from referrals.sensitive_criterion where territory_id = $1 and referral_id = $2', [
      tx.territoryId,
      referralId,
    ])
    return rows
  })
  for (const { code, validUntil } of facts)
    await noteSensitiveFact(context, {
      id: newId(now.getTime()),
      personId,
      code,
      validUntil,
      source: 'referral',
    })
}

/** A prescription that opened no file leaves nothing sensitive behind it. */
export const eraseSensitive = (tx: TerritoryTransaction, referralId: string): Promise<void> =>
  whileOpen(tx, async () => {
    await tx.query('delete from referrals.sensitive_criterion where territory_id = $1 and referral_id = $2', [
      tx.territoryId,
      referralId,
    ])
  })

const readRows = (tx: TerritoryTransaction, referralId: string): Promise<Sensitive[]> =>
  tx.query<{ code: SensitiveReferralCode; validUntil: string | null }>(
    `select code, valid_until as "validUntil" from referrals.sensitive_criterion
     where territory_id = $1 and referral_id = $2 order by code`,
    [tx.territoryId, referralId],
  )
