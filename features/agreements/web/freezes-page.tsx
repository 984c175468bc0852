import { useRight } from '#platform/web/api/territory.tsx'
import { useAct } from '#platform/web/api/use-act.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { RowList } from '#platform/web/design/row-list.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { formatDateTime } from '#platform/web/i18n/dates.ts'
import { percentSign } from '#platform/web/i18n/formats.ts'
import { t } from '#platform/web/i18n/t.ts'
import { go } from '#platform/web/pages/navigate.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { usePageParam } from '#platform/web/pages/page-state.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { type Freeze, freezeFigures, listFreezes, readBoard } from '../contract.ts'

/** When the figures of an agreement were frozen, why, and how far it was. */
export function FreezesPage() {
  const agreementId = usePageParam('agreementId')
  const freezes = useLoad(listFreezes, { params: { agreementId } })
  const mayWrite = useRight('agreements.write') !== undefined
  const title = t({ id: 'agreements.freezes', message: 'Chiffres figés' })
  return (
    <>
      <PageHeader
        title={title}
        detail={t({
          id: 'agreements.freezes.detail',
          message: 'Ce qu’un comité a lu ce jour-là : un chiffre figé ne change plus.',
        })}
      />
      <div className="grid items-start gap-3 side:grid-cols-[minmax(0,1.4fr)_minmax(0,1fr)]">
        <Panel label={title}>
          <Loaded from={freezes}>
            {(reply) =>
              reply.freezes.length === 0 ? (
                <EmptyState title={t({ id: 'agreements.freezes.none', message: 'Aucun chiffre figé' })}>
                  {t({
                    id: 'agreements.freezes.none-how',
                    message: 'Figez les chiffres avant une séance : le tableau dira ensuite ce qui a bougé.',
                  })}
                </EmptyState>
              ) : (
                <RowList label={title} rows={reply.freezes.map(rowOf)} />
              )
            }
          </Loaded>
        </Panel>
        {mayWrite && <FreezePanel agreementId={agreementId} />}
      </div>
    </>
  )
}

const rowOf = ({ id, reason, at, by, period, progress }: Freeze) => ({
  key: id,
  title: <PageLink to={`objectifs/figes/${id}`}>{reason}</PageLink>,
  detail: [formatDateTime(at), by, period === 'whole' ? '' : period].filter(Boolean).join(', '),
  end: progressShort(progress),
})

/** « 62 % », « 3 sur 5 reçus » */
export const progressShort = ({ value, received, expected }: Freeze['progress']): string =>
  value === null
    ? expected === 0
      ? ''
      : t({
          id: 'agreements.progress.received',
          message: '{received} sur {expected} reçus',
          values: { received, expected },
        })
    : `${Math.round(value)}${percentSign()}`

function FreezePanel({ agreementId }: { readonly agreementId: string }) {
  const freeze = useAct(freezeFigures, {
    refresh: [listFreezes, readBoard],
    onDone: ({ id }) => {
      say(t({ id: 'agreements.frozen.done', message: 'Les chiffres sont figés.' }))
      go(`objectifs/figes/${id}`)
    },
  })
  return (
    <Panel title={t({ id: 'agreements.freeze', message: 'Figer les chiffres' })} padded>
      <Form
        schema={freezeFigures.body}
        submit={t({ id: 'agreements.freeze.now', message: 'Figer maintenant' })}
        onSubmit={(body) => freeze.run({ params: { agreementId }, body })}
      >
        <TextField
          name="reason"
          label={t({ id: 'agreements.freeze.reason', message: 'Pour quoi' })}
          help={t({
            id: 'agreements.freeze.reason-help',
            message: 'Par exemple : comité de pilotage du 12 mars',
          })}
          maxLength={300}
        />
      </Form>
    </Panel>
  )
}
