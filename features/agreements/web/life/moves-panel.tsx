import { useAct } from '#platform/web/api/use-act.ts'
import { AskBefore } from '#platform/web/design/ask-before.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { freezeText, moveAgreement, type OpenedAgreement } from '../../contract.ts'
import { refresh } from './agreement-frame.tsx'
import { MoveForm } from './move-form.tsx'
import { stateWord } from './words.ts'

/** Where the agreement is in its life and what comes next, for who writes it. */
export function MovesPanel({ one }: { readonly one: OpenedAgreement }) {
  const move = useAct(moveAgreement, {
    refresh,
    onDone: () => say(t({ id: 'agreements.life.move.done', message: 'L’étape est enregistrée.' })),
  })
  if (!one.mayWrite || Object.values(one.moves).every(({ allowed }) => !allowed)) return null
  const form = (
    <MoveForm
      key={one.version}
      schema={moveAgreement.body}
      moves={one.moves}
      version={one.version}
      onMove={(given) =>
        move.run({ params: { agreementId: one.id }, body: { version: one.version, ...given } })
      }
    />
  )
  return (
    <Panel
      title={t({ id: 'agreements.life.moves', message: 'Où elle en est' })}
      detail={stateWord(one.state, one.seat)}
      padded
    >
      {one.state === 'signed' && !one.isFrozen && <Freeze one={one} />}
      {one.state === 'signed' ? (
        <details>
          <summary className="cursor-pointer text-link">
            {t({ id: 'agreements.life.moves.stop', message: 'Dénoncer ou résilier' })}
          </summary>
          <div className="mt-3">{form}</div>
        </details>
      ) : (
        form
      )}
    </Panel>
  )
}

function Freeze({ one }: { readonly one: OpenedAgreement }) {
  const freeze = useAct(freezeText, {
    refresh,
    onDone: () => say(t({ id: 'agreements.life.frozen', message: 'Le texte est figé.' })),
  })
  return (
    <div className="mb-4">
      <AskBefore
        verb={t({ id: 'agreements.life.freeze', message: 'Figer le texte' })}
        act={freeze}
        onConfirm={() => freeze.run({ params: { agreementId: one.id }, body: { version: one.version } })}
      >
        <p>
          {t({
            id: 'agreements.life.freeze.ask',
            message:
              'Articles, parties, durée et montants prévus ne changeront plus que par un avenant. Vérifiez qu’ils sont ceux du texte signé.',
          })}
        </p>
      </AskBefore>
    </div>
  )
}
