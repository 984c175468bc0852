import { settingAt } from '#features/territory/server/public.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { LoadMark } from '../../rules/referent-load.ts'
import { pathwaySettings } from '../../rules/settings.ts'

/** The mark of a full-time caseload, as the territory set it for today. */
export const loadMarkInForce = async ({ tx, today }: Pick<Context, 'tx' | 'today'>): Promise<LoadMark> => ({
  from: await settingAt(tx, pathwaySettings.loadFrom, today),
  to: await settingAt(tx, pathwaySettings.loadTo, today),
})

/** Beyond how many months an accompaniment is long, as the territory set it for today. */
export const longMonthsInForce = ({ tx, today }: Pick<Context, 'tx' | 'today'>): Promise<number> =>
  settingAt(tx, pathwaySettings.longMonths, today)
