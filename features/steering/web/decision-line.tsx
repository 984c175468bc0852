import { type ReactNode, useState } from 'react'
import { useTerritory } from '#platform/web/api/territory.tsx'
import { Button } from '#platform/web/design/button.tsx'
import { StateMark } from '#platform/web/design/state-mark.tsx'
import { formatDate, formatDateTime } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import type { Decision } from '../contract.ts'
import { CorrectDecision } from './decision-forms.tsx'
import { MoveDecision } from './move-decision.tsx'
import { followingMarks, followingWord, moveWord, ownerWords, voteWords } from './words.ts'

/** One decision: its words, who acts by when, how it was voted, where it is and how it came there. */
export function DecisionLine({
  decision,
  mayCorrect,
  actions,
  startsOpen = false,
}: {
  readonly decision: Decision
  readonly mayCorrect: boolean
  readonly actions?: ReactNode
  readonly startsOpen?: boolean
}) {
  const [opened, setOpened] = useState<'history' | 'move' | 'correct' | undefined>(
    startsOpen ? 'move' : undefined,
  )
  const toggle = (which: 'history' | 'move' | 'correct') => setOpened(opened === which ? undefined : which)
  const { following, vote, state } = decision
  const named = <span className="sr-only"> : {decision.label}</span>
  return (
    <div className="grid gap-1">
      <div className="flex flex-wrap items-start justify-between gap-2">
        <p className="min-w-0 flex-1">
          <span className="font-semibold whitespace-pre-line">
            {decision.number}. {decision.label}
          </span>
          <span className="block text-13 text-ink-2">
            {[
              decision.outcome === 'rejected'
                ? t({ id: 'steering.rejected', message: 'Rejetée' })
                : ownerWords(decision),
              vote && voteWords(vote),
              decision.correctsNumber !== null &&
                t({
                  id: 'steering.corrects',
                  message: 'Corrige la décision {number} : {reason}',
                  values: { number: decision.correctsNumber, reason: decision.correctionReason ?? '' },
                }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </p>
        {following && <StateMark state={followingMarks[following]}>{followingWord(following)}</StateMark>}
        {state === 'replaced' && (
          <StateMark state="todo">{t({ id: 'steering.replaced', message: 'remplacée' })}</StateMark>
        )}
      </div>
      <div className="flex flex-wrap gap-1">
        {decision.mayMove && following && (
          <Button size="small" aria-expanded={opened === 'move'} onClick={() => toggle('move')}>
            {t({ id: 'steering.decision.move', message: 'Noter la suite' })}
            {named}
          </Button>
        )}
        {mayCorrect && state !== 'replaced' && (
          <Button
            size="small"
            kind="quiet"
            aria-expanded={opened === 'correct'}
            onClick={() => toggle('correct')}
          >
            {t({ id: 'steering.decision.open-correct', message: 'Corriger' })}
            {named}
          </Button>
        )}
        {actions}
        <Button
          size="small"
          kind="quiet"
          aria-expanded={opened === 'history'}
          onClick={() => toggle('history')}
        >
          {t({ id: 'steering.decision.history', message: 'Historique' })}
          {named}
        </Button>
      </div>
      {opened === 'move' && decision.mayMove && following && (
        <MoveDecision decision={decision} onDone={() => setOpened(undefined)} />
      )}
      {opened === 'correct' && <CorrectDecision decision={decision} onDone={() => setOpened(undefined)} />}
      {opened === 'history' && <History decision={decision} />}
    </div>
  )
}

function History({ decision }: { readonly decision: Decision }) {
  const { timeZone } = useTerritory()
  return (
    <ol className="grid gap-1 text-13">
      {decision.moves.map((one) => (
        <li key={`${one.at} ${one.move}`}>
          {[
            `${moveWord(one.move)}, ${one.byName}, ${formatDateTime(one.at, timeZone)}`,
            one.dueOn &&
              t({
                id: 'steering.history.due',
                message: 'nouvelle échéance {day}',
                values: { day: formatDate(one.dueOn) },
              }),
            one.ownerName &&
              t({ id: 'steering.history.owner', message: 'à {name}', values: { name: one.ownerName } }),
            one.comment,
          ]
            .filter(Boolean)
            .join(' · ')}
        </li>
      ))}
    </ol>
  )
}
