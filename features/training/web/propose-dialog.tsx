import { useState } from 'react'
import { addMonths } from '#kernel/dates.ts'
import { newId } from '#kernel/id.ts'
import type { ClientReply } from '#platform/web/api/client-input.ts'
import { wordsOf } from '#platform/web/api/problem-sentences.ts'
import { useTerritory } from '#platform/web/api/territory.tsx'
import { useAct } from '#platform/web/api/use-act.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { Button } from '#platform/web/design/button.tsx'
import { Dialog } from '#platform/web/design/dialog.tsx'
import { Select } from '#platform/web/form/select.tsx'
import { today } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { enrol, listCandidates, listOfPerson, listSessions, readSession } from '../contract.ts'
import { ProposedList } from './proposed-list.tsx'
import { placesWord, whenOf } from './words.ts'

const monthsAhead = 6

export interface Chosen {
  readonly pathwayId: string
  readonly name: string
}

/** One session for the persons chosen; then what became of each, one by one. */
export function ProposeDialog({
  chosen,
  onClose,
  onDone,
}: {
  readonly chosen: readonly Chosen[]
  readonly onClose: () => void
  readonly onDone: () => void
}) {
  const [sessionId, setSession] = useState<string>()
  const [done, setDone] = useState<ClientReply<typeof enrol>>()
  const ask = useAct(enrol, {
    refresh: [readSession, listSessions, listCandidates, listOfPerson],
    onDone: setDone,
  })
  const asked = chosen.map(({ pathwayId }) => ({ id: newId(), pathwayId }))
  return (
    <Dialog
      title={
        done
          ? t({ id: 'training.proposed', message: 'Ce qui est fait' })
          : t({
              id: 'training.propose.title',
              message: 'Proposer un atelier à {count, plural, one {# personne} other {# personnes}}',
              values: { count: chosen.length },
            })
      }
      open
      onClose={done ? onDone : onClose}
      {...(done && { close: t({ id: 'training.proposed.close', message: 'Fermer' }) })}
      actions={
        !done && (
          <Button
            kind="primary"
            busy={ask.running}
            disabledReason={
              sessionId
                ? undefined
                : t({ id: 'training.propose.first', message: 'Choisissez d’abord la séance.' })
            }
            onClick={() => sessionId && ask.start({ params: { sessionId }, body: { asked } })}
          >
            {t({ id: 'training.enrol', message: 'Inscrire à la séance' })}
          </Button>
        )
      }
    >
      {done && sessionId ? (
        <ProposedList chosen={chosen} sessionId={sessionId} done={done} />
      ) : (
        <div className="grid gap-3">
          <SessionChoice value={sessionId} onChange={setSession} />
          <p className="text-13 text-ink-2">
            {t({
              id: 'training.propose.rule',
              message: 'Les places vont dans l’ordre de la liste ; qui vient après attend.',
            })}
          </p>
          {ask.problem && <p role="alert">{wordsOf(ask.problem)}</p>}
        </div>
      )}
    </Dialog>
  )
}

function SessionChoice({
  value,
  onChange,
}: {
  readonly value: string | undefined
  readonly onChange: (value: string | undefined) => void
}) {
  const { timeZone } = useTerritory()
  const from = today(timeZone)
  const sessions = useLoad(listSessions, { query: { from, to: addMonths(from, monthsAhead) } })
  return (
    <Loaded from={sessions}>
      {({ items }) => {
        const open = items.filter(
          ({ state, hasBegun }) => !hasBegun && (state === 'open' || state === 'full'),
        )
        return open.length === 0 ? (
          <EmptyState
            title={t({ id: 'training.propose.none', message: 'Aucune séance à venir n’est ouverte' })}
          >
            {t({
              id: 'training.propose.none-why',
              message: 'Créez-en une dans Ateliers, ou ouvrez un brouillon.',
            })}
          </EmptyState>
        ) : (
          <Select
            label={t({ id: 'training.propose.session', message: 'Séance' })}
            value={value}
            onChange={onChange}
            options={open.map((one) => ({
              value: one.id,
              label: `${one.publicLabel}, ${whenOf(one)} (${placesWord(one)})`,
            }))}
          />
        )
      }}
    </Loaded>
  )
}
