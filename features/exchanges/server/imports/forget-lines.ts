import { everyTerritory } from '#features/territory/server/public.ts'
import { addMonths, localDate } from '#kernel/dates.ts'
import type { Services } from '#platform/server/http/context.ts'
import { cellsKeptMonths } from '../../rules/retention.ts'

/** Nightly: the copies of partners' cells go; counts, verdicts and what was created stay. */
export const forgetLines = (services: Services): Promise<void> =>
  everyTerritory(services, async (tx, { timeZone }) => {
    const before = addMonths(localDate(services.clock.now(), timeZone), -cellsKeptMonths)
    const forgotten = [tx.territoryId, before]
    const old = `select id from exchanges.import where territory_id = $1 and created_at < $2::date and state not in ('reading', 'applying', 'undoing')`
    await tx.revealSensitive()
    await tx.query(
      `delete from exchanges.import_sensitive where territory_id = $1 and import_id in (${old})`,
      forgotten,
    )
    await tx.query(
      `update exchanges.import_line set cells = null, values = '{}', differences = '[]', before = null, identity_key = null
       where territory_id = $1 and cells is not null and import_id in (${old})`,
      forgotten,
    )
  })
