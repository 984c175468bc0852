import { localDate } from '#kernel/dates.ts'
import { refuse } from '#kernel/result.ts'
import { exportsOwnOnly } from '#platform/server/actor.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import { giveList, linesToRead } from '#platform/server/spreadsheet/give-list.ts'
import type { Column } from '#platform/server/spreadsheet/table.ts'
import type { exportApplications } from '../../contract/exports.ts'
import type { ApplicationState } from '../../rules/application-lifecycle.ts'
import { decisionReasons } from '../../rules/decision-reasons.ts'
import { applicationRows } from '../applications/list-applications.ts'

const columns = [
  { key: 'personName', label: 'Personne', kind: 'text' },
  { key: 'schemeLabel', label: 'Dispositif', kind: 'text' },
  { key: 'state', label: 'État', kind: 'text' },
  { key: 'receivedOn', label: 'Reçue le', kind: 'date' },
  { key: 'firstMeetingOn', label: 'Premier accueil', kind: 'date' },
  { key: 'eligibilityCheckedOn', label: 'Éligibilité vérifiée le', kind: 'date' },
  { key: 'decidedOn', label: 'Décidée le', kind: 'date' },
  { key: 'decidedByName', label: 'Décidée par', kind: 'text' },
  { key: 'reason', label: 'Motif', kind: 'text' },
  { key: 'deferredUntil', label: 'Reportée au', kind: 'date' },
] as const satisfies readonly Column[]

/** Words of the states in a file that leaves; screens translate theirs. */
const stateLabels: Readonly<Record<ApplicationState, string>> = {
  received: 'reçue',
  'first-meeting-set': 'premier accueil fixé',
  'eligibility-checked': 'éligibilité vérifiée',
  admitted: 'entrée validée',
  deferred: 'reportée',
  refused: 'refusée',
  dropped: 'sans suite',
}

const reasonLabels: ReadonlyMap<string, string> = new Map(
  decisionReasons.map(({ code, label }) => [code, label]),
)

/** The applications on screen; the words written for one person stay in her file. */
export const sendApplications: TerritoryHandler<typeof exportApplications> = async (context, { body }) => {
  if (exportsOwnOnly(context.actor)) return refuse('right-missing', { params: { right: 'exchanges.export' } })
  const { state, toCheck } = body.filters
  const rows = await applicationRows(context.tx, toCheck ? undefined : state, {
    ...{ limit: linesToRead, offset: 0, toCheck: toCheck === 'proofs' },
  })
  return giveList(context, {
    listCode: 'pathways.applications',
    name: 'candidatures',
    ...body,
    columns,
    concerned: rows.map(({ id }) => id),
    rows: rows.map((row) => ({
      ...row,
      state: stateLabels[row.state],
      firstMeetingOn: row.firstMeetingAt && localDate(new Date(row.firstMeetingAt), context.timeZone),
      reason: row.reasonCode && reasonLabels.get(row.reasonCode),
    })),
  })
}
