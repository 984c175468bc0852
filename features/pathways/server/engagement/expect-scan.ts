import { settleDeadline, startDeadline } from '#features/deadlines/server/public.ts'
import { settingAt } from '#features/territory/server/public.ts'
import type { CalendarDate } from '#kernel/dates.ts'
import { pathwaySettings } from '../../rules/settings.ts'
import type { PathwayRow } from '../pathway-store.ts'
import type { Signing } from './engagement-store.ts'

/** A line of « À faire » for the référent, where the territory asks for the scan of what was signed on paper. */
export const expectScan = async (
  context: Pick<Signing, 'tx' | 'now'>,
  contractId: string,
  pathway: PathwayRow,
  signedOn: CalendarDate,
): Promise<void> => {
  if ((await settingAt(context.tx, pathwaySettings.asksScan, signedOn)) !== 'yes') return
  await startDeadline(context, {
    ...{ rule: 'contract-scan', subjectKind: 'contract', subjectId: contractId, basisOn: signedOn },
    ...{ personId: pathway.personId, pathwayId: pathway.id, ownerId: pathway.referentId },
    schemeId: pathway.schemeId,
  })
}

/** Nothing is awaited any more: it came, or the signatures were taken back. */
export const settleScan = (
  context: Pick<Signing, 'tx' | 'now' | 'actor'>,
  contractId: string,
): Promise<void> => settleDeadline(context, 'contract-scan', contractId, context.actor?.memberId ?? null)
