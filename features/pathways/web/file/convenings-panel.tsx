import { useState } from 'react'
import { actDays, instantOf } from '#kernel/dates.ts'
import { wordsOf } from '#platform/web/api/problem-sentences.ts'
import { useTerritory } from '#platform/web/api/territory.tsx'
import { useAct } from '#platform/web/api/use-act.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { Button } from '#platform/web/design/button.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { RowList } from '#platform/web/design/row-list.tsx'
import { StateMark } from '#platform/web/design/state-mark.tsx'
import { Select } from '#platform/web/form/select.tsx'
import { DateField, TimeField } from '#platform/web/form/typed-fields.tsx'
import { useNewId } from '#platform/web/form/use-new-id.ts'
import { formatDateTime, today } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import {
  type Convening,
  listConvenings,
  listDoubleConvenings,
  noteConvening,
  withdrawConvening,
} from '../../contract/convenings.ts'
import { type FileEpisode, type FileMeeting, legalReferentKinds, type PersonFile } from '../../contract.ts'
import { isDoubleConvening } from '../../rules/double-convening.ts'
import { legalKindWord } from '../legal-kind-word.ts'
import { plannedOf } from './planned-of.ts'

const refresh = [listConvenings, listDoubleConvenings]

/** When the référent by law calls the person in, so that the two référents do not on the same half-day. */
export function ConveningsPanel({
  file,
  episode,
}: {
  readonly file: PersonFile
  readonly episode: FileEpisode
}) {
  const { timeZone } = useTerritory()
  const [isOpen, setOpen] = useState(false)
  const { margin = 'overlap', items = [] } =
    useLoad(listConvenings, { params: { pathwayId: episode.id } }).data ?? {}
  const { toCome } = plannedOf(file, episode)
  const near = ({ at }: Convening) =>
    toCome.find((one) =>
      isDoubleConvening({ at: new Date(one.at), minutes: one.minutes }, new Date(at), { margin, timeZone }),
    )
  return (
    <Panel
      title={t({ id: 'pathways.convening', message: 'Convocations du référent légal' })}
      actions={
        !isOpen && (
          <Button size="small" icon="add" onClick={() => setOpen(true)}>
            {t({ id: 'pathways.convening.note', message: 'Noter une convocation' })}
          </Button>
        )
      }
    >
      {isOpen && <NoteConvening episode={episode} onDone={() => setOpen(false)} />}
      {items.length === 0 && !isOpen ? (
        <EmptyState title={t({ id: 'pathways.convening.none', message: 'Aucune à venir' })} />
      ) : (
        <RowList
          rows={items.map((one) => ({
            key: one.id,
            title: formatDateTime(one.at, timeZone),
            detail: <Detail convening={one} near={near(one)} />,
            end: <Withdraw convening={one} />,
          }))}
        />
      )}
    </Panel>
  )
}

/** By whom, and the appointment of the scheme that falls too near: a warning, nothing is refused. */
function Detail({
  convening,
  near,
}: {
  readonly convening: Convening
  readonly near: FileMeeting | undefined
}) {
  const { timeZone } = useTerritory()
  return (
    <>
      {legalKindWord(convening.byKind)}
      {near && (
        <StateMark state="warn">
          {t({
            id: 'pathways.convening.near-yours',
            message: 'Trop près du rendez-vous du {instant} : déplacez l’un des deux.',
            values: { instant: formatDateTime(near.at, timeZone) },
          })}
        </StateMark>
      )}
    </>
  )
}

function Withdraw({ convening }: { readonly convening: Convening }) {
  const withdraw = useAct(withdrawConvening, { refresh })
  return (
    <Button
      size="small"
      busy={withdraw.running}
      onClick={() => withdraw.start({ params: { conveningId: convening.id } })}
    >
      {t({ id: 'pathways.convening.withdraw', message: 'Retirer' })}
    </Button>
  )
}

type Kind = Convening['byKind']

function NoteConvening({ episode, onDone }: { readonly episode: FileEpisode; readonly onDone: () => void }) {
  const { timeZone } = useTerritory()
  const [id] = useNewId()
  const known = legalReferentKinds.find((one) => one === episode.legalReferentKind)
  const [byKind, setKind] = useState<Kind | undefined>(known ?? 'france-travail')
  const [day, setDay] = useState<string>()
  const [time, setTime] = useState<string>()
  const note = useAct(noteConvening, { refresh, onDone })
  const isReady = byKind && day && time
  return (
    <form
      className="flex flex-col gap-3 px-4 py-3"
      onSubmit={(event) => {
        event.preventDefault()
        if (!isReady) return
        const at = instantOf(day, time, timeZone).toISOString()
        note.start({ params: { pathwayId: episode.id }, body: { id, byKind, at } })
      }}
    >
      <Select<Kind>
        label={t({ id: 'pathways.convening.by', message: 'Convoquée ou convoqué par' })}
        options={legalReferentKinds.map((value) => ({ value, label: legalKindWord(value) }))}
        value={byKind}
        onChange={setKind}
      />
      <DateField
        label={t({ id: 'pathways.appointments.day', message: 'Jour' })}
        min={today(timeZone)}
        max={actDays.max}
        value={day}
        onChange={setDay}
      />
      <TimeField label={t({ id: 'pathways.entry.time', message: 'Heure' })} value={time} onChange={setTime} />
      {note.problem && <p role="alert">{wordsOf(note.problem)}</p>}
      <div className="flex flex-wrap gap-2">
        <Button
          type="submit"
          kind="primary"
          busy={note.running}
          disabledReason={
            isReady
              ? undefined
              : t({
                  id: 'pathways.appointments.day-first',
                  message: "Choisissez d'abord le jour et l'heure.",
                })
          }
        >
          {t({ id: 'pathways.convening.save', message: 'Noter cette convocation' })}
        </Button>
        <Button kind="quiet" onClick={onDone}>
          {t({ id: 'pathways.side.close', message: 'Fermer' })}
        </Button>
      </div>
    </form>
  )
}
