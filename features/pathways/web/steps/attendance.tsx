import { useState } from 'react'
import { addDays, mondayOf } from '#kernel/dates.ts'
import { Button } from '#platform/web/design/button.tsx'
import { RowList } from '#platform/web/design/row-list.tsx'
import { RadioGroup } from '#platform/web/form/choices.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { Select } from '#platform/web/form/select.tsx'
import { DateField, DurationField } from '#platform/web/form/typed-fields.tsx'
import { formatDate, today } from '#platform/web/i18n/dates.ts'
import { formatDuration } from '#platform/web/i18n/formats.ts'
import { t } from '#platform/web/i18n/t.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import type { AttendanceRow } from '../../contract.ts'

const presences = (): Record<AttendanceRow['presence'], string> => ({
  present: t({ id: 'pathways.attendance.present', message: 'Présent' }),
  absent: t({ id: 'pathways.attendance.absent', message: 'Absent' }),
  excused: t({ id: 'pathways.attendance.excused', message: 'Excusé' }),
})
const halves = (): Record<AttendanceRow['half'], string> => ({
  day: t({ id: 'pathways.attendance.day', message: 'Journée' }),
  morning: t({ id: 'pathways.attendance.morning', message: 'Matin' }),
  afternoon: t({ id: 'pathways.attendance.afternoon', message: 'Après-midi' }),
})
const choices = <Value extends string>(words: Readonly<Record<Value, string>>) =>
  (Object.entries(words) as [Value, string][]).map(([value, label]) => ({ value, label }))

/** Presences by day or half-day, the latest first; with `onWrite`, one line to note the next. */
export function Attendance({
  rows,
  onWrite,
}: {
  readonly rows: readonly AttendanceRow[]
  readonly onWrite?: (rows: AttendanceRow[]) => Promise<unknown>
}) {
  const [all, setAll] = useState(false)
  const latest = rows.toReversed()
  const shown = all ? latest : latest.filter((row) => row.day >= addDays(mondayOf(today()), -21)).slice(0, 20)
  return (
    <>
      {rows.length === 0 && (
        <EmptyState title={t({ id: 'pathways.attendance.none', message: 'Aucune présence notée' })} />
      )}
      <RowList
        rows={shown.map((row) => ({
          key: `${row.day} ${row.half}`,
          title: formatDate(row.day, 'weekday'),
          detail: halves()[row.half],
          end: [presences()[row.presence], row.minutes > 0 ? formatDuration(row.minutes) : '']
            .filter(Boolean)
            .join(', '),
        }))}
      />
      {shown.length < rows.length && (
        <div className="p-3">
          <Button size="small" onClick={() => setAll(true)}>
            {t({
              id: 'pathways.attendance.all',
              message: 'Voir les {count} lignes',
              values: { count: rows.length },
            })}
          </Button>
        </div>
      )}
      {onWrite && (
        <div className="border-t border-line p-4">
          <AttendanceForm onWrite={onWrite} />
        </div>
      )}
    </>
  )
}

function AttendanceForm({ onWrite }: { readonly onWrite: (rows: AttendanceRow[]) => Promise<unknown> }) {
  return (
    <Form
      initial={{ day: today(), half: 'day', presence: 'present', minutes: 420 }}
      submit={t({ id: 'pathways.attendance.write', message: 'Noter cette présence' })}
      onSubmit={(_, { day, half, presence, minutes }) =>
        onWrite([
          { day, half, presence, minutes: presence === 'present' ? (minutes ?? 0) : 0 } as AttendanceRow,
        ])
      }
    >
      <div className="grid gap-4 list:grid-cols-2">
        <DateField name="day" label={t({ id: 'pathways.attendance.on', message: 'Jour' })} max={today()} />
        <Select
          name="half"
          label={t({ id: 'pathways.attendance.when', message: 'Moment' })}
          options={choices(halves())}
        />
        <RadioGroup
          name="presence"
          label={t({ id: 'pathways.attendance.presence', message: 'Présence' })}
          options={choices(presences())}
        />
        <DurationField
          name="minutes"
          label={t({ id: 'pathways.attendance.hours', message: 'Heures' })}
          optional
          max={1440}
        />
      </div>
    </Form>
  )
}
