import { useState } from 'react'
import type { ClientReply } from '#platform/web/api/client-input.ts'
import { useTerritory } from '#platform/web/api/territory.tsx'
import { Button } from '#platform/web/design/button.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { formatDate, today } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import type { readMeeting } from '../contract.ts'
import { ChangeDecision, NewDecision } from './decision-forms.tsx'
import { DecisionLine } from './decision-line.tsx'
import { countsWords } from './words.ts'

type Reply = ClientReply<typeof readMeeting>

/** What this meeting decided, and where each decision is. */
export function DecisionsPanel({
  reply,
  mayDecide,
  mayWrite,
}: {
  readonly reply: Reply
  readonly mayDecide: boolean
  readonly mayWrite: boolean
}) {
  const { timeZone } = useTerritory()
  const [opened, setOpened] = useState<string>()
  const { decisions, meeting } = reply
  const close = () => setOpened(undefined)
  const isSigned = meeting.state === 'signed'
  const isToCome = !mayDecide && meeting.heldOn > today(timeZone)
  return (
    <Panel
      title={t({ id: 'steering.decisions', message: 'Décisions' })}
      detail={decisions.length > 0 ? countsWords(countsOf(decisions)) : 0}
      actions={
        mayDecide && (
          <Button
            size="small"
            aria-expanded={opened === 'new'}
            onClick={() => setOpened(opened === 'new' ? undefined : 'new')}
          >
            {t({ id: 'steering.decision.add', message: 'Écrire une décision' })}
          </Button>
        )
      }
    >
      {opened === 'new' && <NewDecision reply={reply} onDone={close} />}
      {decisions.length === 0 && (
        <p className="px-4 py-3 text-13 text-ink-2">
          {noneWords({ isToCome, mayWrite, heldOn: meeting.heldOn })}
        </p>
      )}
      <ul>
        {decisions.map((one) => (
          <li key={one.id} className="border-b border-line px-4 py-2 last:border-0">
            <DecisionLine
              decision={one}
              mayCorrect={mayWrite && isSigned}
              actions={
                mayDecide &&
                (one.state === 'recorded' || one.state === 'to-do') && (
                  <Button size="small" kind="quiet" onClick={() => setOpened(one.id)}>
                    {t({ id: 'steering.decision.change', message: 'Écrire autrement' })}
                    <span className="sr-only"> : {one.label}</span>
                  </Button>
                )
              }
            />
            {opened === one.id && <ChangeDecision reply={reply} decision={one} onDone={close} />}
          </li>
        ))}
      </ul>
    </Panel>
  )
}

const noneWords = ({
  isToCome,
  mayWrite,
  heldOn,
}: {
  readonly isToCome: boolean
  readonly mayWrite: boolean
  readonly heldOn: string
}): string => {
  if (!isToCome)
    return t({
      id: 'steering.decisions.none',
      message:
        'Rien n’est décidé. Avec un responsable et un jour, une décision devient une action, dans « À faire » de son responsable.',
    })
  const day = formatDate(heldOn)
  return mayWrite
    ? t({
        id: 'steering.decisions.to-come',
        message:
          'Les décisions s’écrivent à partir du jour de la séance, le {day}. Avec un responsable et un jour, une décision devient une action, dans « À faire » de son responsable.',
        values: { day },
      })
    : t({
        id: 'steering.decisions.read-to-come',
        message: 'Les décisions se liront ici après la séance du {day}.',
        values: { day },
      })
}

const countsOf = (decisions: Reply['decisions']) => {
  const counts = { 'to-do': 0, doing: 0, late: 0, done: 0, dropped: 0 }
  for (const { following } of decisions) if (following) counts[following] += 1
  return counts
}
