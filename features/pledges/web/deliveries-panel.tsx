import { newId } from '#kernel/id.ts'
import { downloadOrSay } from '#platform/web/api/download-or-say.ts'
import { useAct } from '#platform/web/api/use-act.ts'
import { Button } from '#platform/web/design/button.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { RowList } from '#platform/web/design/row-list.tsx'
import { type State, StateMark } from '#platform/web/design/state-mark.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { named } from '#platform/web/i18n/punctuation.ts'
import { t } from '#platform/web/i18n/t.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import {
  type Delivery,
  downloadEvidence,
  listPledges,
  moveDelivery,
  type Pledge,
  readPledge,
} from '../contract.ts'
import { AttachEvidence } from './attach-evidence.tsx'
import { ReasonButton } from './reason-button.tsx'
import { amountWords, deliveryWords } from './words.ts'

const shapes: Readonly<Record<Delivery['state'], State>> = {
  waiting: 'warn',
  counted: 'ok',
  refused: 'bad',
  cancelled: 'todo',
}

/** What came, the latest first: who noted it, what proves it, and what became of it. */
export function DeliveriesPanel({ pledge }: { readonly pledge: Pledge }) {
  const title = t({ id: 'pledges.deliveries', message: 'Réalisations' })
  return (
    <Panel title={title} detail={pledge.deliveries.length}>
      {pledge.deliveries.length === 0 ? (
        <EmptyState title={t({ id: 'pledges.deliveries.none', message: 'Rien de noté' })}>
          {t({
            id: 'pledges.deliveries.none-how',
            message: 'Notez ce qui est réalisé au fil de l’année : la note annuelle s’en remplit.',
          })}
        </EmptyState>
      ) : (
        <RowList
          label={title}
          rows={pledge.deliveries.map((one) => ({
            key: one.id,
            title: `${amountWords(pledge, one.quantity)}, ${formatDate(one.deliveredOn)}`,
            detail: <DeliveryDetail pledge={pledge} one={one} />,
            end: (
              <div className="flex flex-col items-end gap-1">
                <StateMark state={shapes[one.state]}>{deliveryWords()[one.state]}</StateMark>
                <DeliveryActions pledge={pledge} one={one} />
              </div>
            ),
          }))}
        />
      )}
    </Panel>
  )
}

interface Shown {
  readonly pledge: Pledge
  readonly one: Delivery
}

function DeliveryDetail({ pledge, one }: Shown) {
  const params = { pledgeId: pledge.id, deliveryId: one.id }
  return (
    <>
      {one.note && <p className="text-ink">{one.note}</p>}
      <p>
        {t({
          id: 'pledges.noted-by',
          message: 'Noté par {name} ({organisation}) le {day}',
          values: {
            ...{ name: one.notedByName, organisation: one.notedByOrganisation },
            day: formatDate(one.notedOn),
          },
        })}
      </p>
      {one.answeredOn && (
        <p>{named(`${one.answeredByName}, ${formatDate(one.answeredOn)}`, one.answerReason)}</p>
      )}
      {one.files.map((file) => (
        <Button
          key={file.id}
          size="small"
          kind="quiet"
          onClick={() => downloadOrSay(downloadEvidence, { params: { ...params, fileId: file.id } })}
        >
          {t({ id: 'pledges.evidence.open', message: 'Télécharger {name}', values: { name: file.name } })}
        </Button>
      ))}
    </>
  )
}

function DeliveryActions({ pledge, one }: Shown) {
  const move = useAct(moveDelivery, {
    refresh: [readPledge, listPledges],
    onDone: () => say(t({ id: 'pledges.answered', message: 'C’est noté.' })),
  })
  const input = (name: 'confirm' | 'refuse' | 'cancel', reason: string | null) => ({
    params: { pledgeId: pledge.id, deliveryId: one.id },
    body: { id: newId(), move: name, reason },
  })
  const about = `${amountWords(pledge, one.quantity)}, ${formatDate(one.deliveredOn)}`
  const isKept = one.state === 'waiting' || one.state === 'counted'
  return (
    <div className="flex flex-wrap justify-end gap-1">
      {one.mayAnswer && (
        <>
          <Button size="small" busy={move.running} onClick={() => move.start(input('confirm', null))}>
            {t({ id: 'pledges.confirm', message: 'Confirmer' })}
            <span className="sr-only"> : {about}</span>
          </Button>
          <ReasonButton
            verb={t({ id: 'pledges.refuse', message: 'Refuser' })}
            about={about}
            act={move}
            onReason={(reason) => move.run(input('refuse', reason))}
          />
        </>
      )}
      {one.mayCancel && !one.mayAnswer && (
        <ReasonButton
          verb={t({ id: 'pledges.cancel', message: 'Retirer' })}
          about={about}
          act={move}
          onReason={(reason) => move.run(input('cancel', reason))}
        />
      )}
      {pledge.mayNote && isKept && <AttachEvidence pledgeId={pledge.id} deliveryId={one.id} about={about} />}
    </div>
  )
}
