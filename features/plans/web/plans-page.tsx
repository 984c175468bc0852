import { useRight } from '#platform/web/api/territory.tsx'
import { useLoad } from '#platform/web/api/use-load.ts'
import { LinkButton } from '#platform/web/design/link-button.tsx'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { go } from '#platform/web/pages/navigate.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import type { Column } from '#platform/web/table/column.ts'
import { Table } from '#platform/web/table/table.tsx'
import { listPlans, type PlanItem } from '../contract.ts'
import { paths } from './paths.ts'
import { progressWords } from './progress-line.tsx'
import { namesOf } from './words.ts'

const columns = (): readonly Column<PlanItem>[] => [
  {
    key: 'plan',
    header: t({ id: 'plans.column.plan', message: 'Plan' }),
    main: true,
    sortBy: (plan) => plan.label,
    cell: (plan) => (
      <>
        <PageLink to={paths.plan(plan.id)}>{plan.label}</PageLink>
        {plan.agreementLabel && <span className="block text-13 text-ink-2">{plan.agreementLabel}</span>}
      </>
    ),
  },
  {
    key: 'fin',
    header: t({ id: 'plans.column.term', message: 'Durée' }),
    sortBy: (plan) => plan.endsOn,
    cell: (plan) => `${formatDate(plan.startsOn, 'short')} – ${formatDate(plan.endsOn, 'short')}`,
  },
  {
    key: 'pilotes',
    header: t({ id: 'plans.column.pilots', message: 'Pilotes' }),
    cell: (plan) => namesOf(plan.leads),
  },
  {
    key: 'realise',
    header: t({ id: 'plans.column.progress', message: 'Actions réalisées' }),
    main: true,
    sortBy: (plan) => plan.progress.share,
    cell: (plan) => progressWords(plan.progress),
  },
  {
    key: 'retard',
    header: t({ id: 'plans.column.late', message: 'En retard' }),
    numeric: true,
    main: true,
    sortBy: (plan) => plan.progress.counts.late,
    cell: (plan) => plan.progress.counts.late,
  },
]

/** The plans of the territory, with what their actions say. */
export function PlansPage() {
  const mayWrite = useRight('agreements.write') !== undefined
  const plans = useLoad(listPlans)
  const title = t({ id: 'plans.title', message: 'Plans d’action' })
  const create = (
    <LinkButton to={paths.newPlan} kind="primary" icon="add">
      {t({ id: 'plans.new', message: 'Écrire un plan' })}
    </LinkButton>
  )
  return (
    <>
      <PageHeader title={title} actions={mayWrite && create} />
      <Panel label={title}>
        <Loaded from={plans}>
          {({ items }) => (
            <Table
              caption={title}
              columns={columns()}
              rows={items}
              rowKey={(plan) => plan.id}
              rowName={(plan) => plan.label}
              onOpen={(plan) => go(paths.plan(plan.id))}
              empty={
                <EmptyState title={t({ id: 'plans.none', message: 'Aucun plan d’action n’est écrit ici' })}>
                  <p className="max-w-[70ch]">
                    {t({
                      id: 'plans.none.why',
                      message:
                        'Un plan groupe en axes ce que les partenaires font ensemble : qui pilote, avec qui, pour quel objectif, quand et avec quel argent. Ses retards se lisent dans ses dates et ses totaux s’additionnent seuls.',
                    })}
                  </p>
                  {!mayWrite && (
                    <p className="mt-2">
                      {t({
                        id: 'plans.none.other',
                        message: 'La personne qui pilote le PLIE peut l’écrire.',
                      })}
                    </p>
                  )}
                </EmptyState>
              }
            />
          )}
        </Loaded>
      </Panel>
    </>
  )
}
