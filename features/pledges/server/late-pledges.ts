import type { CalendarDate } from '#kernel/dates.ts'
import type { Context } from '#platform/server/http/context.ts'
import { loadPledges } from './pledge-store.ts'
import { readRow } from './read-dues.ts'

interface LatePledge {
  readonly id: string
  readonly label: string
  readonly signatoryName: string
  readonly agreementId: string
  readonly agreementLabel: string
  /** The first day that is past. */
  readonly dueOn: CalendarDate
}

/** What signatories of these agreements owe and did not deliver in time, the oldest first; at today's reading. */
export const latePledges = async (
  context: Context,
  agreementIds: readonly string[],
): Promise<LatePledge[]> => {
  if (agreementIds.length === 0) return []
  const asked = new Set(agreementIds)
  return (await loadPledges(context.tx))
    .filter(({ agreementId }) => asked.has(agreementId))
    .flatMap((pledge) => {
      const { id, label, signatoryName, agreementId, agreementLabel } = pledge
      const row = readRow(pledge, context)
      return row?.state === 'late' && row.nextDueOn !== null
        ? [{ id, label, signatoryName, agreementId, agreementLabel, dueOn: row.nextDueOn }]
        : []
    })
    .toSorted((one, other) => one.dueOn.localeCompare(other.dueOn))
}
