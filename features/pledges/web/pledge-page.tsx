import { useAct } from '#platform/web/api/use-act.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { AskBefore } from '#platform/web/design/ask-before.tsx'
import { LinkButton } from '#platform/web/design/link-button.tsx'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { FactList } from '#platform/web/design/row-list.tsx'
import { StateMark } from '#platform/web/design/state-mark.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { named } from '#platform/web/i18n/punctuation.ts'
import { t } from '#platform/web/i18n/t.ts'
import { go } from '#platform/web/pages/navigate.ts'
import { usePageParam } from '#platform/web/pages/page-state.ts'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { listPledges, type Pledge, readPledge, removePledge } from '../contract.ts'
import { DeliveriesPanel } from './deliveries-panel.tsx'
import { DuesPanel } from './dues-panel.tsx'
import { NoteDelivery } from './note-delivery.tsx'
import { paths } from './paths.ts'
import { amountWords, kindWords, stateShapes, stateWords } from './words.ts'

/** One pledge: what was promised, due date by due date, and what came. */
export function PledgePage() {
  const pledgeId = usePageParam('pledgeId')
  return (
    <Loaded from={useLoad(readPledge, { params: { pledgeId } })}>
      {(pledge) => (
        <>
          <PageHeader
            title={pledge.label}
            detail={`${pledge.signatoryName} · ${pledge.agreementLabel}`}
            crumbs={[{ label: t({ id: 'pledges.nav', message: 'Engagements' }), to: paths.pledges }]}
            actions={
              pledge.mayWrite && (
                <>
                  {pledge.deliveries.length === 0 && pledge.dues.every((due) => due.reason === null) && (
                    <Remove pledge={pledge} />
                  )}
                  <LinkButton to={paths.editPledge(pledge.id)}>
                    {t({ id: 'pledges.edit', message: 'Modifier l’engagement' })}
                  </LinkButton>
                  <LinkButton to={`${paths.newPledge}?convention=${pledge.agreementId}`}>
                    {t({ id: 'pledges.another', message: 'Écrire un autre engagement' })}
                  </LinkButton>
                </>
              )
            }
          />
          <div className="grid items-start gap-3 side:grid-cols-[1fr_360px]">
            <div className="grid min-w-0 gap-3">
              <DuesPanel pledge={pledge} />
              <DeliveriesPanel pledge={pledge} />
            </div>
            <div className="grid min-w-0 gap-3">
              <Panel title={t({ id: 'pledges.promised', message: 'Ce qui est promis' })} padded>
                <FactList facts={factsOf(pledge)} />
              </Panel>
              {pledge.mayNote && <NoteDelivery pledge={pledge} />}
            </div>
          </div>
        </>
      )}
    </Loaded>
  )
}

const factsOf = (one: Pledge) =>
  [
    {
      label: t({ id: 'pledges.column.state', message: 'État' }),
      value: <StateMark state={stateShapes[one.state]}>{stateWords()[one.state]}</StateMark>,
    },
    {
      label: t({ id: 'pledges.column.kind', message: 'Nature' }),
      value: `${kindWords()[one.kind]}, ${amountWords(one, one.quantity)}`,
    },
    { label: t({ id: 'pledges.when', message: 'Quand' }), value: whenWords(one) },
    {
      label: t({ id: 'pledges.column.article', message: 'Article' }),
      value: one.article && named(one.article, one.articleTitle),
    },
    { label: t({ id: 'pledges.serves', message: 'Pour qui' }), value: one.serves },
    { label: t({ id: 'pledges.contact', message: 'Suivi par' }), value: one.contactName },
  ].filter(({ value }) => value)

const whenWords = ({ recurrence, fromOn, dueOn }: Pledge): string => {
  const values = { due: formatDate(dueOn), from: fromOn ? formatDate(fromOn) : '' }
  if (recurrence === 'yearly')
    return t({ id: 'pledges.when.yearly', message: 'chaque année, d’abord le {due}', values })
  return fromOn
    ? t({ id: 'pledges.when.period', message: 'du {from} au {due}', values })
    : t({ id: 'pledges.when.once', message: 'une fois, le {due}', values })
}

function Remove({ pledge }: { readonly pledge: Pledge }) {
  const remove = useAct(removePledge, {
    refresh: [listPledges],
    onDone: () => {
      say(t({ id: 'pledges.removed', message: 'Engagement retiré.' }))
      go(paths.pledges)
    },
  })
  return (
    <AskBefore
      verb={t({ id: 'pledges.remove', message: 'Retirer l’engagement' })}
      kind="quiet"
      act={remove}
      onConfirm={() => remove.run({ params: { pledgeId: pledge.id }, query: { version: pledge.version } })}
    >
      <p>
        {t({
          id: 'pledges.remove.why',
          message:
            'À faire pour un engagement écrit par erreur. S’il ne sera pas tenu, dites-le plutôt à son échéance.',
        })}
      </p>
    </AskBefore>
  )
}
