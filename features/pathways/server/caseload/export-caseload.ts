import { coversToday } from '#features/organisations/server/public.ts'
import { localDate } from '#kernel/dates.ts'
import { nameKey } from '#kernel/names.ts'
import { scopeOf } from '#platform/server/actor.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import { giveList, linesToRead } from '#platform/server/spreadsheet/give-list.ts'
import type { Column } from '#platform/server/spreadsheet/table.ts'
import type { CaseloadRow, exportCaseload } from '../../contract/caseload.ts'
import { stateLabels } from '../../rules/state-labels.ts'
import { recordAct } from './bulk-acts.ts'
import { caseloadStatement } from './caseload-sql.ts'
import { longMonthsInForce } from './marks-in-force.ts'
import { whoseCaseload } from './whose-caseload.ts'

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

/** The list that is on screen, whole, with the reason for which it leaves; it is one of the acts of its member. */
export const sendCaseload: TerritoryHandler<typeof exportCaseload> = async (context, { body }) => {
  const { tx, actor, now, today } = context
  const { name, ...filters } = body.filters
  const { memberId: asked } = filters
  const mayTake =
    scopeOf(actor, 'exchanges.export') === 'territory' ||
    (asked !== undefined && (await coversToday(context, asked)))
  const memberId = await whoseCaseload(context, mayTake ? asked : undefined)
  if (!memberId.ok) return memberId
  const longMonths = await longMonthsInForce(context)
  const { text, values } = caseloadStatement(tx.territoryId, today, {
    ...filters,
    longMonths,
    ...(name !== undefined && { words: nameKey(name).split(' ').filter(Boolean) }),
    memberId: memberId.value,
    offset: 0,
    limit: linesToRead,
  })
  const [found] = await tx.query<{ items: string }>(text, values)
  const rows: CaseloadRow[] = JSON.parse(found?.items ?? '[]')
  await recordAct(context, {
    id: undefined,
    kind: 'export',
    count: rows.length,
    details: { format: body.format, reason: body.reason, at: now.toISOString() },
  })
  return giveList(context, {
    listCode: 'pathways.caseload',
    name: 'file-active',
    format: body.format,
    reason: body.reason,
    columns,
    concerned: rows.map(({ personId }) => personId),
    rows: rows.map((row) => ({
      ...row,
      qpv: row.isInQpv === null ? null : row.isInQpv ? 'oui' : 'non',
      state: stateLabels[row.state],
      nextMeetingOn: row.nextMeetingAt && localDate(new Date(row.nextMeetingAt), context.timeZone),
      step: row.currentStep?.label,
      currentStep: null,
    })),
  })
}
