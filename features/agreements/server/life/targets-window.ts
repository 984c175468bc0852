import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import { type AgreementState, isBeingWritten } from '../../rules/life/agreement-lifecycle.ts'
import { amendmentsOf, type StoredAmendment } from './amendment-store.ts'

interface TargetsWindow {
  /** Whether the targets of the agreement may be written today. */
  readonly mayWrite: boolean
  /** Under which amendment, once the text is frozen. */
  readonly amendment: { readonly id: string; readonly number: number } | null
  readonly why: 'text-not-frozen' | 'amendment-open' | 'text-frozen'
}

/** A frozen text opens its targets while an amendment of that kind is being written; before, they are free. */
export const windowOn = (
  { isFrozen, state }: { readonly isFrozen: boolean; readonly state: AgreementState },
  amendments: readonly Pick<StoredAmendment, 'id' | 'number' | 'kind' | 'state'>[],
): TargetsWindow => {
  if (!isFrozen && (isBeingWritten(state) || state === 'signed'))
    return { mayWrite: true, amendment: null, why: 'text-not-frozen' }
  const open =
    state === 'signed' &&
    amendments.find((one) => one.kind === 'targets' && one.state !== 'signed' && one.state !== 'cancelled')
  return open
    ? { mayWrite: true, amendment: { id: open.id, number: open.number }, why: 'amendment-open' }
    : { mayWrite: false, amendment: null, why: 'text-frozen' }
}

/** The same, read from the territory; undefined when the agreement is unknown. */
export const targetsWindow = async (
  tx: TerritoryTransaction,
  agreementId: string,
): Promise<TargetsWindow | undefined> => {
  const [row] = await tx.query<{ isFrozen: boolean; state: AgreementState }>(
    `select frozen_at is not null as "isFrozen", state from agreements.agreement
     where territory_id = $1 and id = $2`,
    [tx.territoryId, agreementId],
  )
  return row && windowOn(row, await amendmentsOf(tx, agreementId))
}
