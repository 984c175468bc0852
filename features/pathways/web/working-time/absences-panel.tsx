import {
  type Absence,
  endAbsence,
  readWorkingTime,
  type WorkingTime,
} from '#features/organisations/contract.ts'
import { useAct } from '#platform/web/api/use-act.ts'
import { Button } from '#platform/web/design/button.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { RowList } from '#platform/web/design/row-list.tsx'
import { type State, StateMark } from '#platform/web/design/state-mark.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { ErrorState } from '#platform/web/states/error-state.tsx'
import { AwayAppointments } from './away-appointments.tsx'
import { NoteAbsence } from './note-absence.tsx'
import { reasonWord, stateWord } from './words.ts'

/** When she is away and who answers; the appointments of those days are offered, never given away silently. */
export function AbsencesPanel({ time }: { readonly time: WorkingTime }) {
  const next = time.absences.filter(({ state }) => state === 'under-way' || state === 'to-come')
  return (
    <div className="grid gap-3">
      <Panel title={t({ id: 'pathways.absences', message: 'Absences' })}>
        {time.absences.length === 0 ? (
          <EmptyState title={t({ id: 'pathways.absences.none', message: 'Aucune absence notée' })}>
            {t({
              id: 'pathways.absences.how',
              message:
                'Pendant une absence, une ou un collègue de la même structure ouvre vos dossiers et voit ce qui est à faire, du premier au dernier jour.',
            })}
          </EmptyState>
        ) : (
          <RowList rows={time.absences.map(rowOf)} />
        )}
      </Panel>
      {next.map((absence) => (
        <AwayAppointments key={absence.id} absence={absence} />
      ))}
      <NoteAbsence time={time} />
    </div>
  )
}

const marks: Readonly<Record<Absence['state'], State>> = {
  'to-come': 'todo',
  'under-way': 'doing',
  over: 'ok',
  dropped: 'todo',
}

const rowOf = (absence: Absence) => ({
  key: absence.id,
  title: t({
    id: 'pathways.absences.days',
    message: 'Du {from} au {until}',
    values: { from: formatDate(absence.fromOn), until: formatDate(absence.endedOn ?? absence.untilOn) },
  }),
  detail: [
    reasonWord(absence.reasonCode),
    t({
      id: 'pathways.absences.cover',
      message: '{name} répond',
      values: { name: absence.coverName },
    }),
    t({ id: 'pathways.etp.by', message: 'noté par {name}', values: { name: absence.notedByName } }),
  ].join(' · '),
  end: <End absence={absence} />,
})

function End({ absence }: { readonly absence: Absence }) {
  const end = useAct(endAbsence, {
    refresh: [readWorkingTime],
    onDone: () =>
      say(
        t({
          id: 'pathways.absences.ended',
          message: 'C’est noté : les dossiers sont refermés à qui remplaçait.',
        }),
      ),
  })
  const isOpen = absence.state === 'under-way' || absence.state === 'to-come'
  return (
    <span className="flex flex-wrap items-center justify-end gap-2">
      <StateMark state={marks[absence.state]}>{stateWord(absence.state)}</StateMark>
      {isOpen && (
        <Button
          size="small"
          busy={end.running}
          onClick={() => end.start({ params: { absenceId: absence.id } })}
        >
          {absence.state === 'under-way'
            ? t({ id: 'pathways.absences.back', message: 'Noter le retour' })
            : t({ id: 'pathways.absences.drop', message: 'Annuler l’absence' })}
        </Button>
      )}
      {end.problem && <ErrorState problem={end.problem} />}
    </span>
  )
}
