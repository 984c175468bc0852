import { useLoad } from '#platform/web/api/use-load.ts'
import { Panel } from '#platform/web/design/panel.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { Table } from '#platform/web/table/table.tsx'
import { type Aims, type AmendedTarget, type Amendment, readAmendedTargets } from '../../contract.ts'
import { amount, type Said } from '../figure-words.ts'
import { aimWords } from '../objective-words.ts'

/** What the parties sign of the targets: each one that moves, as it was and as it becomes. */
export function AmendedTargets({ amendment }: { readonly amendment: Amendment }) {
  const read = useLoad(readAmendedTargets, { params: { amendmentId: amendment.id } })
  const title = t({ id: 'agreements.life.targets', message: 'Cibles que cet avenant change' })
  const isOpen = amendment.state !== 'signed' && amendment.state !== 'cancelled'
  return (
    <Panel title={title}>
      <Loaded from={read}>
        {({ items }) => (
          <Table
            caption={title}
            rows={items}
            rowKey={(one) => one.objectiveId}
            rowName={({ label }) => label}
            columns={columns()}
            empty={
              <EmptyState
                title={t({ id: 'agreements.life.targets.none', message: 'Aucune cible ne change' })}
              >
                {isOpen &&
                  t({
                    id: 'agreements.life.targets.none-help',
                    message:
                      'Une cible se change sur la page des objectifs, tant que l’avenant est en préparation.',
                  })}
              </EmptyState>
            }
            hideFooter
          />
        )}
      </Loaded>
    </Panel>
  )
}

const columns = () => [
  {
    key: 'objectif',
    header: t({ id: 'agreements.life.targets.objective', message: 'Objectif' }),
    main: true,
    cell: ({ objectiveId, label, article, after }: AmendedTarget) => (
      <>
        {after ? <PageLink to={`objectifs/${objectiveId}/valeurs`}>{label}</PageLink> : label}
        {article && <span className="block text-13 text-ink-2">{article}</span>}
      </>
    ),
  },
  {
    key: 'avant',
    header: t({ id: 'agreements.life.targets.before', message: 'Avant' }),
    main: true,
    cell: ({ before, ...said }: AmendedTarget) =>
      before
        ? aimsWords(before, said)
        : t({ id: 'agreements.life.targets.added', message: 'nouvel objectif' }),
  },
  {
    key: 'apres',
    header: t({ id: 'agreements.life.targets.after', message: 'Après' }),
    main: true,
    cell: ({ after, ...said }: AmendedTarget) =>
      after
        ? aimsWords(after, said)
        : t({ id: 'agreements.life.targets.removed', message: 'objectif retiré' }),
  },
]

const aimsWords = ({ min, max, baseline, baselineOn }: Aims, said: Said): string =>
  [
    min === null && max === null
      ? t({ id: 'agreements.life.targets.no-target', message: 'sans cible' })
      : aimWords({ direction: directionOf(min, max), target: { min, max } }, said),
    baseline !== null &&
      baselineOn !== null &&
      t({
        id: 'agreements.history.from',
        message: 'depuis {value} le {on}',
        values: { value: amount(baseline, said), on: formatDate(baselineOn, 'numeric') },
      }),
  ]
    .filter(Boolean)
    .join(', ')

const directionOf = (min: number | null, max: number | null) => {
  if (min === null) return 'down'
  return max === null ? 'up' : 'range'
}
