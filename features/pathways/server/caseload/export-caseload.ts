import { done } from '#kernel/result.ts'
import { scopeOf } from '#platform/server/actor.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import { exportList } from '#platform/server/spreadsheet/export-list.ts'
import type { Column } from '#platform/server/spreadsheet/table.ts'
import { tableFile } from '#platform/server/spreadsheet/table-file.ts'
import type { CaseloadRow, exportCaseload } from '../../contract/caseload.ts'
import { stateLabels } from '../../rules/state-labels.ts'
import { recordAct } from './bulk-acts.ts'
import { caseloadStatement } from './caseload-sql.ts'
import { whoseCaseload } from './whose-caseload.ts'

const MOST = 5000

const columns = [
  { key: 'name', label: 'Personne', kind: 'text' },
  { key: 'birthDate', label: 'Date de naissance', kind: 'date' },
  { key: 'communeName', label: 'Commune', kind: 'text' },
  { key: 'qpv', label: 'QPV', kind: 'text' },
  { key: 'state', label: 'Parcours', kind: 'text' },
  { key: 'enteredOn', label: 'Entrée', kind: 'date' },
  { key: 'lastMeetingOn', label: 'Dernier entretien', kind: 'date' },
  { key: 'lastContactOn', label: 'Dernier contact', kind: 'date' },
  { key: 'nextMeetingOn', label: 'Prochain rendez-vous', kind: 'date' },
  { key: 'step', label: 'Étape en cours', kind: 'text' },
  { key: 'withoutStepSince', label: 'Sans étape depuis', kind: 'date' },
  { key: 'contractEndsOn', label: 'Fin du contrat', kind: 'date' },
] as const satisfies readonly Column[]

/** The list that is on screen, whole, with the reason for which it leaves; the audit line is written first. */
export const sendCaseload: TerritoryHandler<typeof exportCaseload> = async (context, { body }) => {
  const { tx, actor, now, today } = context
  const wanted = scopeOf(actor, 'exchanges.export') === 'territory' ? body.memberId : undefined
  const memberId = whoseCaseload(context, wanted)
  if (!memberId.ok) return memberId
  const query = { ...body, memberId: memberId.value, offset: 0, limit: MOST }
  const { text, values } = caseloadStatement(tx.territoryId, today, query)
  const [found] = await tx.query<{ items: string }>(text, values)
  const rows: CaseloadRow[] = JSON.parse(found?.items ?? '[]')
  await exportList(context, { reason: body.reason, listCode: 'pathways.caseload', count: rows.length })
  await recordAct(context, {
    id: undefined,
    kind: 'export',
    count: rows.length,
    details: { format: body.format, reason: body.reason, at: now.toISOString() },
  })
  const lines = rows.map((row) => ({
    ...row,
    qpv: row.isInQpv === null ? null : row.isInQpv ? 'oui' : 'non',
    state: stateLabels[row.state],
    nextMeetingOn: row.nextMeetingAt?.slice(0, 10),
    step: row.currentStep?.label,
    currentStep: null,
  }))
  return done(await tableFile(body.format, `file-active-${today}`, columns, lines))
}
