import { Suspense } from 'react'
import { LazyCalendarAddress } from '#features/pathways/web/public.ts'
import { addDays, addMonths, firstOfMonth } from '#kernel/dates.ts'
import { useRight, useTerritory } from '#platform/web/api/territory.tsx'
import { useLoad } from '#platform/web/api/use-load.ts'
import { Button } from '#platform/web/design/button.tsx'
import { LinkButton } from '#platform/web/design/link-button.tsx'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { Select } from '#platform/web/form/select.tsx'
import { formatDate, today } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useSearchState } from '#platform/web/pages/page-state.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { Table } from '#platform/web/table/table.tsx'
import { listActivities, listSessions } from '../contract.ts'
import { sessionStates } from '../rules/session-lifecycle.ts'
import { ActivitiesPanel } from './activities-panel.tsx'
import { paths } from './paths.ts'
import { sessionColumns } from './session-columns.tsx'
import { sessionWord, whenOf } from './words.ts'

/** The sessions of a month, the earliest first, then the workshops for who runs them. */
export function SessionsPage() {
  const mayRun = useRight('training.run') !== undefined
  const mayCount = useRight('pathways.read') !== undefined
  const mayAttend = useRight('training.attend') !== undefined
  const hasAgenda = useRight('pathways.follow') !== undefined
  const title = t({ id: 'training.nav', message: 'Ateliers' })
  return (
    <>
      <PageHeader
        title={title}
        actions={
          <>
            {mayCount && (
              <LinkButton to={paths.hours}>
                {t({ id: 'training.see-hours', message: 'Voir les heures' })}
              </LinkButton>
            )}
            {mayRun && (
              <LinkButton to={paths.newSessions} kind="primary" icon="add">
                {t({ id: 'training.sessions.new', message: 'Créer des séances' })}
              </LinkButton>
            )}
          </>
        }
      />
      <div className="grid gap-3">
        <MonthPanel mayRun={mayRun} />
        {mayRun && <ActivitiesPanel />}
        {mayAttend && !hasAgenda && (
          <Suspense>
            <LazyCalendarAddress />
          </Suspense>
        )}
      </div>
    </>
  )
}

const asState = (text: string | undefined) => sessionStates.find((state) => state === text)

function MonthPanel({ mayRun }: { readonly mayRun: boolean }) {
  const { timeZone } = useTerritory()
  const [monthText, setMonth] = useSearchState('mois')
  const [activityId, setActivity] = useSearchState('atelier')
  const [stateText, setState] = useSearchState('etat')
  const state = asState(stateText)
  const month = /^\d{4}-\d{2}$/.test(monthText ?? '') ? `${monthText}-01` : firstOfMonth(today(timeZone))
  const query = {
    ...{ from: month, to: addDays(addMonths(month, 1), -1) },
    ...(activityId && { activityId }),
    ...(state && { state }),
  }
  const sessions = useLoad(listSessions, { query }, { keepWhileLoading: true })
  const activities = useLoad(listActivities)
  const goTo = (to: string) => setMonth(to.slice(0, 7))
  return (
    <Panel
      title={formatDate(month, 'month')}
      actions={
        <>
          <Button size="small" onClick={() => goTo(addMonths(month, -1))}>
            {t({ id: 'training.month.before', message: 'Mois précédent' })}
          </Button>
          <Button size="small" onClick={() => goTo(addMonths(month, 1))}>
            {t({ id: 'training.month.after', message: 'Mois suivant' })}
          </Button>
        </>
      }
    >
      <div className="flex flex-wrap gap-3 border-b border-line px-4 py-2">
        <Select
          label={t({ id: 'training.filter.activity', message: 'Atelier' })}
          empty={t({ id: 'training.filter.all', message: 'Tous' })}
          value={activityId}
          onChange={setActivity}
          options={(activities.data?.items ?? []).map((one) => ({ value: one.id, label: one.publicLabel }))}
        />
        <Select
          label={t({ id: 'training.filter.state', message: 'État' })}
          empty={t({ id: 'training.filter.all', message: 'Tous' })}
          value={state}
          onChange={setState}
          options={sessionStates.map((one) => ({ value: one, label: sessionWord(one) }))}
        />
      </div>
      <Loaded from={sessions}>
        {({ items }) => (
          <Table
            caption={t({ id: 'training.caption', message: 'Séances' })}
            columns={sessionColumns()}
            rows={items}
            rowKey={(one) => one.id}
            rowName={(one) => `${one.publicLabel}, ${whenOf(one)}`}
            empty={<NoSession mayRun={mayRun} filtered={Boolean(activityId || state)} />}
          />
        )}
      </Loaded>
    </Panel>
  )
}

function NoSession({ mayRun, filtered }: { readonly mayRun: boolean; readonly filtered: boolean }) {
  return (
    <EmptyState title={t({ id: 'training.none', message: 'Aucune séance ce mois-ci' })}>
      {filtered
        ? t({ id: 'training.none-filtered', message: 'Retirez un filtre, ou changez de mois.' })
        : mayRun
          ? t({
              id: 'training.none-run',
              message: 'Créez un atelier, puis ses séances : une seule, ou une série en une fois.',
            })
          : t({
              id: 'training.none-read',
              message: 'Les séances se liront ici dès qu’elles seront ouvertes.',
            })}
    </EmptyState>
  )
}
