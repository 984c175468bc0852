import type { CellValue, Column, TableRow } from '#platform/server/spreadsheet/table.ts'
import { appointmentStatuses } from '../../rules/return-codes.ts'
import { returnColumns } from '../../rules/return-columns.ts'
import type { ReturnedLine } from '../../rules/return-facts.ts'

export const returnTableColumns: readonly Column[] = returnColumns.map(({ key, label, kind }) => ({
  key,
  label,
  kind,
}))

/** One line a prescription: what there are several of stands in one cell, « code:first day/last day » by « | ». */
export const returnRow = (line: ReturnedLine): TableRow => {
  const { referent, steps, appointments, ...rest } = line
  return {
    ...rest,
    referentName: referent?.name ?? null,
    referentEmail: referent?.email ?? null,
    referentPhone: referent?.phone ?? null,
    steps: steps.map((one) => `${one.typeCode}:${one.startedOn}/${one.endedOn ?? ''}`).join(' | '),
    appointments: appointments.map((one) => `${one.on}:${one.status}:${one.reception}`).join(' | '),
    ...countsOf(appointments),
  }
}

/** Empty, not 0, when no appointment is told: nothing was counted. */
const countsOf = (appointments: ReturnedLine['appointments']): Record<string, CellValue> =>
  Object.fromEntries(
    appointmentStatuses.map((status) => [
      `appointments${status}`,
      appointments.length === 0 ? null : appointments.filter((one) => one.status === status).length,
    ]),
  )
