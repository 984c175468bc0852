import { useState } from 'react'
import { Button } from '#platform/web/design/button.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { StateMark } from '#platform/web/design/state-mark.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import type { Column } from '#platform/web/table/column.ts'
import { Table } from '#platform/web/table/table.tsx'
import type { Seat } from '../contract.ts'
import { sitsOn } from '../rules/quorum.ts'
import { ChangeSeat, NewSeat } from './seat-forms.tsx'
import { sideWord } from './words.ts'

interface Shown {
  readonly bodyId: string
  readonly seats: readonly Seat[]
  readonly mayWrite: boolean
  readonly day: string
  readonly termYears: number | null
}

/** Who sits, for whom, until when; former terms stay below. */
export function SeatsPanel({ bodyId, seats, mayWrite, day, termYears }: Shown) {
  const [opened, setOpened] = useState<string>()
  const chosen = seats.find(({ id }) => id === opened)
  const close = () => setOpened(undefined)
  return (
    <Panel
      title={t({ id: 'steering.seats', message: 'Membres' })}
      detail={seats.filter((seat) => sitsOn(seat, day)).length}
      actions={
        mayWrite && (
          <Button
            size="small"
            aria-expanded={opened === 'new'}
            onClick={() => setOpened(opened === 'new' ? undefined : 'new')}
          >
            {t({ id: 'steering.seat.add', message: 'Ajouter un membre' })}
          </Button>
        )
      }
    >
      {opened === 'new' && <NewSeat {...{ bodyId, day, termYears, onDone: close }} />}
      {chosen && <ChangeSeat key={chosen.id} {...{ bodyId, seat: chosen, onDone: close }} />}
      <Table
        caption={t({ id: 'steering.seats', message: 'Membres' })}
        columns={columns(day, mayWrite ? setOpened : undefined)}
        rows={seats}
        rowKey={(one) => one.id}
        rowName={(one) => one.name}
        empty={
          <EmptyState title={t({ id: 'steering.seats.none', message: 'Aucun membre pour le moment' })}>
            {t({
              id: 'steering.seats.none-why',
              message: 'Le quorum se compte sur les membres qui votent, et la convocation leur est adressée.',
            })}
          </EmptyState>
        }
      />
    </Panel>
  )
}

const columns = (day: string, onChange: ((id: string) => void) | undefined): Column<Seat>[] => [
  {
    key: 'nom',
    header: t({ id: 'steering.column.name', message: 'Nom et qualité' }),
    main: true,
    sortBy: (one) => one.name,
    cell: (one) => (
      <>
        <span className="font-semibold">{one.name}</span>
        <span className="block text-13 font-normal text-ink-2">
          {[one.quality, one.organisationName].filter(Boolean).join(' · ')}
        </span>
      </>
    ),
  },
  {
    key: 'voix',
    header: t({ id: 'steering.column.vote', message: 'Voix' }),
    main: true,
    sortBy: (one) => sideWord(one.side),
    cell: (one) =>
      [
        sideWord(one.side),
        one.isVoting
          ? t({ id: 'steering.seat.votes', message: 'vote' })
          : t({ id: 'steering.seat.no-vote', message: 'sans voix' }),
        one.isPresident && t({ id: 'steering.seat.presides', message: 'préside' }),
      ]
        .filter(Boolean)
        .join(', '),
  },
  {
    key: 'mandat',
    header: t({ id: 'steering.column.term', message: 'Mandat' }),
    main: true,
    sortBy: (one) => one.untilOn ?? '9999-12-31',
    cell: (one) => (
      <StateMark state={sitsOn(one, day) ? 'ok' : 'todo'}>
        {one.untilOn === null
          ? t({
              id: 'steering.seat.since',
              message: 'depuis le {from}',
              values: { from: formatDate(one.fromOn, 'short') },
            })
          : t({
              id: 'steering.seat.between',
              message: '{from} au {until}',
              values: { from: formatDate(one.fromOn, 'short'), until: formatDate(one.untilOn, 'short') },
            })}
      </StateMark>
    ),
  },
  ...(onChange
    ? [
        {
          key: 'modifier',
          header: t({ id: 'steering.column.change', message: 'Modifier' }),
          hideHeader: true,
          cell: (one: Seat) => (
            <Button size="small" kind="quiet" onClick={() => onChange(one.id)}>
              {t({ id: 'steering.seat.change', message: 'Modifier' })}
              <span className="sr-only"> : {one.name}</span>
            </Button>
          ),
        },
      ]
    : []),
]
