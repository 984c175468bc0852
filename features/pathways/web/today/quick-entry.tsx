import { type FormEvent, useEffect, useRef, useState } from 'react'
import { addDays, instantOf } from '#kernel/dates.ts'
import { newId } from '#kernel/id.ts'
import { wordsOf } from '#platform/web/api/problem-sentences.ts'
import { useTerritory } from '#platform/web/api/territory.tsx'
import { useAct } from '#platform/web/api/use-act.ts'
import { Button } from '#platform/web/design/button.tsx'
import { SegmentedControl } from '#platform/web/design/segmented-control.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { Checkbox } from '#platform/web/form/choices.tsx'
import { Select } from '#platform/web/form/select.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { DateField, TimeField } from '#platform/web/form/typed-fields.tsx'
import { useNewId } from '#platform/web/form/use-new-id.ts'
import { useUnreadable } from '#platform/web/form/use-unreadable.ts'
import { today } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { recordMeeting } from '../../contract/meetings.ts'
import { type MeetingKind, meetingKinds, type Presence } from '../../rules/meeting-kinds.ts'
import { ConveningWarning } from '../agenda/convening-warning.tsx'
import { refreshedByMeetings } from '../refreshed.ts'
import { kindWord } from '../words.ts'

type Outcome = Extract<Presence, 'honoured' | 'absent' | 'excused' | 'message-left'>

const outcomes = (isCall: boolean): { value: Outcome; label: string }[] => [
  {
    value: 'honoured',
    label: isCall
      ? t({ id: 'pathways.entry.reached', message: 'Joint' })
      : t({ id: 'pathways.entry.held', message: 'Tenu' }),
  },
  { value: 'absent', label: t({ id: 'pathways.entry.absent', message: 'Absent' }) },
  ...(isCall
    ? [
        {
          value: 'message-left' as const,
          label: t({ id: 'pathways.entry.message', message: 'Message laissé' }),
        },
      ]
    : [{ value: 'excused' as const, label: t({ id: 'pathways.entry.excused', message: 'Excusé' }) }]),
]

/** How an exchange went, a note, the next date: one line, by the keyboard alone. Enter records, Escape closes. */
export function QuickEntry({
  pathwayId,
  personName,
  initialKind = 'interview',
  onDone,
}: {
  readonly pathwayId: string
  readonly personName: string
  readonly initialKind?: MeetingKind
  readonly onDone: () => void
}) {
  const { timeZone } = useTerritory()
  const [id] = useNewId()
  const [kind, setKind] = useState<MeetingKind>(initialKind)
  const [outcome, setOutcome] = useState<Outcome>('honoured')
  const [note, setNote] = useState<string>()
  const [isPrivate, setPrivate] = useState(false)
  const [nextDay, setNextDay] = useState<string>()
  const [nextTime, setNextTime] = useState<string | undefined>('09:00')
  const unreadable = useUnreadable()
  const [refused, setRefused] = useState<string>()
  const form = useRef<HTMLFormElement>(null)
  const record = useAct(recordMeeting, {
    refresh: refreshedByMeetings,
    onDone: () => {
      say(
        t({
          id: 'pathways.entry.said',
          message: 'Échange avec {name} enregistré.',
          values: { name: personName },
        }),
      )
      onDone()
    },
  })
  useEffect(() => {
    const before = document.activeElement
    form.current?.querySelector<HTMLElement>('input:checked')?.focus()
    // Closed, it gives the keyboard back to what opened it, unless something else has it by now.
    return () => {
      if (document.activeElement === document.body && before instanceof HTMLElement) before.focus()
    }
  }, [])
  const isCall = meetingKinds.some((known) => known.code === kind && known.isCall)
  const chosen = outcomes(isCall)
  const presence = chosen.some((one) => one.value === outcome) ? outcome : 'honoured'
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const why =
      unreadable.sentence ??
      (nextDay && !nextTime
        ? t({ id: 'pathways.entry.time-too', message: "Écrivez aussi l'heure du prochain rendez-vous." })
        : undefined)
    setRefused(why)
    if (why) return
    const next =
      nextDay && nextTime
        ? {
            id: newId(),
            kind: 'interview' as const,
            at: instantOf(nextDay, nextTime, timeZone).toISOString(),
          }
        : null
    record.start({
      params: { pathwayId },
      body: {
        id,
        kind,
        at: new Date().toISOString(),
        presence,
        note: note || null,
        noteIsPrivate: isPrivate,
        next,
      },
    })
  }
  return (
    <form
      ref={form}
      onSubmit={submit}
      onKeyDown={(event) => event.key === 'Escape' && onDone()}
      aria-label={t({
        id: 'pathways.entry.label',
        message: 'Échange avec {name}',
        values: { name: personName },
      })}
      className="flex flex-wrap items-end gap-x-3 gap-y-2 border-t border-line px-4 py-2"
    >
      <SegmentedControl
        label={t({ id: 'pathways.entry.outcome', message: "Comment s'est passé l'échange" })}
        options={chosen}
        value={presence}
        onChange={setOutcome}
      />
      <Select
        label={t({ id: 'pathways.entry.kind', message: "Nature de l'échange" })}
        options={meetingKinds.map(({ code }) => ({ value: code, label: kindWord(code) }))}
        value={kind}
        onChange={(value) => value && setKind(value)}
      />
      <div className="min-w-40 grow">
        <TextField
          label={t({ id: 'pathways.entry.note', message: 'Note' })}
          optional
          value={note}
          onChange={setNote}
        />
      </div>
      <Checkbox
        label={t({ id: 'pathways.entry.private', message: 'Pour moi seulement' })}
        value={isPrivate}
        onChange={(value) => setPrivate(value ?? false)}
      />
      <DateField
        label={t({ id: 'pathways.entry.next', message: 'Prochain rendez-vous' })}
        optional
        min={today(timeZone)}
        max={addDays(today(timeZone), 400)}
        value={nextDay}
        onChange={setNextDay}
        onUnreadable={unreadable.of('day')}
      />
      <TimeField
        label={t({ id: 'pathways.entry.time', message: 'Heure' })}
        optional
        value={nextTime}
        onChange={setNextTime}
        onUnreadable={unreadable.of('time')}
      />
      <Button type="submit" kind="primary" busy={record.running}>
        {t({ id: 'pathways.entry.save', message: 'Enregistrer' })}
      </Button>
      <Button kind="quiet" onClick={onDone}>
        {t({ id: 'pathways.entry.close', message: 'Fermer' })}
      </Button>
      {nextDay && <ConveningWarning pathwayId={pathwayId} day={nextDay} time={nextTime} />}
      {(refused || record.problem) && (
        <p role="alert" className="basis-full text-bad">
          {refused ?? (record.problem && wordsOf(record.problem))}
        </p>
      )}
    </form>
  )
}
