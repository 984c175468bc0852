import { useState } from 'react'
import { listDeadlines } from '#features/deadlines/contract.ts'
import { useAct } from '#platform/web/api/use-act.ts'
import { Button } from '#platform/web/design/button.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { FactList } from '#platform/web/design/row-list.tsx'
import { StateMark } from '#platform/web/design/state-mark.tsx'
import { Timeline } from '#platform/web/design/timeline.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { ErrorState } from '#platform/web/states/error-state.tsx'
import { listOrientations, type Orientation, readAnswer, renewOrientationLink } from '../contract.ts'
import { moveItems } from './move-items.ts'
import { WithdrawForm } from './withdraw-form.tsx'
import { contactWord, stateMarks, stateWord, themeWord } from './words.ts'

/** One orientation: its state, what was written, who moved it and when, and what may be done now. */
export function OrientationPanel({ one }: { readonly one: Orientation }) {
  return (
    <Panel
      isItem
      title={one.serviceName}
      detail={one.structureName}
      actions={<StateMark state={stateMarks[one.state]}>{stateWord(one.state)}</StateMark>}
    >
      <div className="grid gap-3 p-4">
        <FactList facts={factsOf(one)} />
        <Actions one={one} />
      </div>
      <Timeline items={moveItems(one)} />
    </Panel>
  )
}

const factsOf = (one: Orientation) =>
  (
    [
      [t({ id: 'services.fact.brake', message: 'Frein' }), one.themeCode && themeWord(one.themeCode)],
      [t({ id: 'services.orient.reasons', message: 'Ce que la personne attend du service' }), one.reasons],
      [t({ id: 'services.orient.requirements', message: 'Conditions d’accès remplies' }), one.requirements],
      [
        t({ id: 'services.orient.available', message: 'Disponible à partir du' }),
        one.availableFrom && formatDate(one.availableFrom),
      ],
      [
        t({ id: 'services.orient.contact', message: 'Comment joindre la personne' }),
        one.otherContact ?? contactWord(one.contactPreference),
      ],
      [
        t({ id: 'services.fact.expires', message: 'Expire sans réponse le' }),
        one.state === 'sent' ? formatDate(one.expiresOn) : null,
      ],
    ] as const
  )
    .filter(([, value]) => value)
    .map(([label, value]) => ({ label, value }))

function Actions({ one }: { readonly one: Orientation }) {
  const params = { orientationId: one.id }
  const [withdrawing, setWithdrawing] = useState(false)
  const renew = useAct(renewOrientationLink, {
    refresh: [listOrientations],
    onDone: ({ until }) =>
      say(
        t({
          id: 'services.link.sent',
          message: 'Nouveau lien envoyé, ouvert jusqu’au {day}.',
          values: { day: formatDate(until) },
        }),
      ),
  })
  const read = useAct(readAnswer, { refresh: [listOrientations, listDeadlines] })
  const problem = renew.problem ?? read.problem
  if (one.state !== 'sent' && !one.isUnread) return null
  return (
    <>
      {problem && <ErrorState problem={problem} />}
      <div className="flex flex-wrap gap-2">
        {one.isUnread && (
          <Button kind="primary" busy={read.running} onClick={() => read.start({ params })}>
            {one.state === 'expired'
              ? t({ id: 'services.silence.read', message: 'Noter que l’absence de réponse est lue' })
              : t({ id: 'services.answer.read', message: 'Noter la réponse comme lue' })}
          </Button>
        )}
        {one.state === 'sent' && (
          <>
            <Button busy={renew.running} onClick={() => renew.start({ params })}>
              {t({ id: 'services.link.renew', message: 'Renvoyer le lien' })}
            </Button>
            <Button aria-expanded={withdrawing} onClick={() => setWithdrawing((former) => !former)}>
              {t({ id: 'services.withdraw', message: 'Retirer l’orientation' })}
            </Button>
          </>
        )}
      </div>
      {withdrawing && one.state === 'sent' && <WithdrawForm one={one} />}
    </>
  )
}
