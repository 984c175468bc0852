import { everyTerritory } from '#features/territory/server/public.ts'
import { type CalendarDate, localDate } from '#kernel/dates.ts'
import type { Job } from '#platform/server/jobs.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import { type SignedAmendment, textAt } from '../../rules/life/replay-text.ts'
import { keepContested } from '../keep-contested.ts'
import { amendmentsOf, type StoredAmendment } from './amendment-store.ts'
import { keepNotices } from './keep-notices.ts'
import { stateAfter } from './life-store.ts'
import { noteMoves } from './move-store.ts'
import { writeText } from './parts-store.ts'
import { loadSignedText } from './signed-text.ts'

interface Day {
  readonly tx: TerritoryTransaction
  readonly now: Date
  readonly today: CalendarDate
}

/** Each hour: amendments whose day of effect has come join the text, and the lines of the notices and of contested values are kept true. */
export const putAmendmentsInForce: Job = {
  name: 'agreements.put-in-force',
  cron: '37 * * * *',
  run: async (services) => {
    const now = services.clock.now()
    await everyTerritory(services, async (tx, { timeZone }) => {
      const day = { tx, now, today: localDate(now, timeZone) }
      await putAllInForce(day)
      await keepNotices(day)
      await keepContested({ tx, now, timeZone })
    })
  },
}

export const putAllInForce = async (day: Day): Promise<void> => {
  const due = await day.tx.query<{ id: string }>(
    `select distinct agreement_id as id from agreements.amendment
     where territory_id = $1 and state = 'signed' and applied_at is null and effective_on <= $2`,
    [day.tx.territoryId, day.today],
  )
  for (const { id } of due) await putInForce(day, id)
}

const changesOf = ({ number, effectiveOn, changes }: StoredAmendment): SignedAmendment => ({
  number,
  effectiveOn,
  // Kept whole by the contract that received it.
  changes: changes as SignedAmendment['changes'],
})

export const signedOnes = (all: readonly StoredAmendment[]): SignedAmendment[] =>
  all.filter(({ state }) => state === 'signed').map(changesOf)

/** Writes the text of the day in the tables that everyone reads. */
export const putInForce = async ({ tx, now, today }: Day, agreementId: string): Promise<void> => {
  const signed = await loadSignedText(tx, agreementId)
  if (!signed) return
  const amendments = await amendmentsOf(tx, agreementId)
  const text = textAt(signed, signedOnes(amendments), today)
  await writeText(tx, agreementId, text, today)
  await tx.query(
    `update agreements.agreement set ends_on = $3, notice_months = $4, renewal = $5, renewal_months = $6,
       renewals_max = $7, version = version + 1
     where territory_id = $1 and id = $2`,
    [
      tx.territoryId,
      agreementId,
      text.endsOn,
      text.noticeMonths,
      text.renewal,
      text.renewalMonths,
      text.renewalsMax,
    ],
  )
  const applied = amendments.filter(
    (one) => one.state === 'signed' && !one.isApplied && one.effectiveOn <= today,
  )
  await tx.query(
    `update agreements.amendment set applied_at = $3 where territory_id = $1 and id = any($2::uuid[])`,
    [tx.territoryId, applied.map(({ id }) => id), now],
  )
  const denunciation = applied.find(({ kind }) => kind === 'denunciation')
  if (denunciation) await denounceBy({ tx, now, today }, denunciation)
}

const denounceBy = async ({ tx, now }: Day, one: StoredAmendment): Promise<void> => {
  await stateAfter(tx, one.agreementId, 'denounced')
  await noteMoves({ tx, now, memberId: null }, [
    {
      ...{ agreementId: one.agreementId, amendmentId: one.id, move: 'denounce', onDay: one.effectiveOn },
      ...{ from: 'signed', to: 'denounced', why: one.label },
    },
  ])
}
