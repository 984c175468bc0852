import { wordsOf } from '#platform/web/api/problem-sentences.ts'
import { useTerritory } from '#platform/web/api/territory.tsx'
import { useAct } from '#platform/web/api/use-act.ts'
import { Button } from '#platform/web/design/button.tsx'
import { Note } from '#platform/web/design/note.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { RowList } from '#platform/web/design/row-list.tsx'
import { Tag } from '#platform/web/design/tag.tsx'
import { formatDateTime } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { type Ask, readAccess, settleAsk } from '../contract.ts'
import { paths } from './paths.ts'

/** What she asked on her page: nothing changes before somebody answers here. */
export function AsksPanel({ personId, asks }: { readonly personId: string; readonly asks: readonly Ask[] }) {
  const { timeZone } = useTerritory()
  const settle = useAct(settleAsk, { refresh: [readAccess] })
  const at = (instant: string) => formatDateTime(instant, timeZone)
  return (
    <Panel title={t({ id: 'participant.asks', message: 'Ce qu’elle ou il demande' })}>
      {settle.problem && (
        <Note kind="bad" alert>
          {wordsOf(settle.problem)}
        </Note>
      )}
      {asks.length === 0 ? (
        <EmptyState title={t({ id: 'participant.asks.none', message: 'Aucune demande sur sa page' })} />
      ) : (
        <RowList
          rows={asks.map((ask) => ({
            key: ask.id,
            title: titleOf(ask, at),
            detail: (
              <>
                {ask.words && <q className="block">{ask.words}</q>}
                {t({
                  id: 'participant.asked-at',
                  message: 'Demandé le {at}',
                  values: { at: at(ask.askedAt) },
                })}
              </>
            ),
            end: ask.outcome ? (
              <Tag>{outcomeOf(ask.outcome)}</Tag>
            ) : (
              <Answers
                kind={ask.kind}
                busy={settle.running}
                answer={(outcome) => settle.start({ params: { personId, askId: ask.id }, body: { outcome } })}
              />
            ),
          }))}
        />
      )}
    </Panel>
  )
}

function Answers(props: {
  readonly kind: Ask['kind']
  readonly busy: boolean
  readonly answer: (outcome: 'done' | 'refused') => void
}) {
  return (
    <div className="flex flex-wrap justify-end gap-2">
      <Button size="small" busy={props.busy} onClick={() => props.answer('done')}>
        {props.kind === 'contact'
          ? t({ id: 'participant.confirm', message: 'Écrire dans le dossier' })
          : t({ id: 'participant.moved', message: 'Noter que c’est réglé' })}
      </Button>
      <Button size="small" kind="quiet" busy={props.busy} onClick={() => props.answer('refused')}>
        {t({ id: 'participant.refuse', message: 'Laisser comme c’est' })}
      </Button>
    </div>
  )
}

const outcomeOf = (outcome: 'done' | 'refused'): string =>
  outcome === 'done'
    ? t({ id: 'participant.outcome.done', message: 'Fait' })
    : t({ id: 'participant.outcome.refused', message: 'Laissé comme c’est' })

const titleOf = (ask: Ask, at: (instant: string) => string) => {
  if (ask.kind === 'contact')
    return t({
      id: 'participant.ask.contact',
      message: 'Nouvelles coordonnées : {values}',
      values: { values: [ask.phone, ask.email].filter(Boolean).join(', ') },
    })
  const words = ask.meetingAt
    ? t({
        id: 'participant.ask.appointment',
        message: 'Un autre jour pour le rendez-vous du {at}',
        values: { at: at(ask.meetingAt) },
      })
    : t({ id: 'participant.ask.gone', message: 'Un autre jour pour un rendez-vous' })
  return ask.meetingId ? <PageLink to={paths.appointment(ask.meetingId)}>{words}</PageLink> : words
}
