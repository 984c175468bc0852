import { download } from '#platform/web/api/call.ts'
import type { ClientReply } from '#platform/web/api/client-input.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { LinkButton } from '#platform/web/design/link-button.tsx'
import { Note } from '#platform/web/design/note.tsx'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { PaperButtons } from '#platform/web/design/paper-buttons.tsx'
import { ViewTabs } from '#platform/web/design/view-tabs.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { addressWith, usePageParam, useSearchState } from '#platform/web/pages/page-state.ts'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { printPlan, readPlan } from '../contract.ts'
import { ActionList } from './action-list.tsx'
import { BudgetView } from './budget-view.tsx'
import { CalendarView } from './calendar-view.tsx'
import { paths } from './paths.ts'
import { ProgressLine } from './progress-line.tsx'
import { datesWord, namesOf } from './words.ts'

export type PlanReply = ClientReply<typeof readPlan>

const views = ['liste', 'calendrier', 'budget'] as const
type ViewName = (typeof views)[number]

const viewWord = (view: ViewName): string =>
  ({
    liste: t({ id: 'plans.view.list', message: 'Liste' }),
    calendrier: t({ id: 'plans.view.calendar', message: 'Calendrier' }),
    budget: t({ id: 'plans.view.budget', message: 'Budget' }),
  })[view]

/** One plan, seen as a list, in time, or by its money; the three say the same actions. */
export function PlanPage() {
  const planId = usePageParam('planId')
  const [asked] = useSearchState('vue')
  const view = views.find((one) => one === asked) ?? 'liste'
  const read = useLoad(readPlan, { params: { planId } }, { keepWhileLoading: true })
  return (
    <Loaded from={read}>
      {(reply) => (
        <>
          <PlanHeader reply={reply} />
          <div className="mb-3 grid gap-2">
            {reply.plan.description && <p className="max-w-[75ch]">{reply.plan.description}</p>}
            <ProgressLine progress={reply.progress} />
            {reply.hidden > 0 && <Hidden count={reply.hidden} />}
          </div>
          <ViewTabs
            label={t({ id: 'plans.views', message: 'Vues du plan' })}
            views={views.map((one) => ({
              label: viewWord(one),
              to: addressWith({ vue: one === 'liste' ? undefined : one, tri: undefined }),
              current: one === view,
            }))}
          />
          {view === 'liste' && <ActionList reply={reply} />}
          {view === 'calendrier' && <CalendarView reply={reply} />}
          {view === 'budget' && <BudgetView reply={reply} />}
        </>
      )}
    </Loaded>
  )
}

function PlanHeader({ reply: { plan, mayWrite } }: { readonly reply: PlanReply }) {
  return (
    <PageHeader
      title={plan.label}
      detail={[
        datesWord(plan),
        plan.agreementLabel,
        plan.leads.length > 0 &&
          t({
            id: 'plans.led-by',
            message: 'pilotes : {names}',
            values: { names: namesOf(plan.leads) },
          }),
      ]
        .filter(Boolean)
        .join(' · ')}
      crumbs={[{ label: t({ id: 'plans.title', message: 'Plans d’action' }), to: paths.plans }]}
      actions={
        <>
          <PaperButtons
            print={t({ id: 'plans.print', message: 'Plan à imprimer (PDF)' })}
            edit={t({ id: 'plans.print.edit', message: 'Plan à modifier (DOCX)' })}
            send={(format) => download(printPlan, { params: { planId: plan.id }, query: { format } })}
          />
          {mayWrite && (
            <>
              <LinkButton to={paths.changePlan(plan.id)}>
                {t({ id: 'plans.change', message: 'Modifier le plan' })}
              </LinkButton>
              <LinkButton to={paths.arrange(plan.id)}>
                {t({ id: 'plans.order', message: 'Axes et ordre' })}
              </LinkButton>
              <LinkButton to={paths.newAction(plan.id)} kind="primary" icon="add">
                {t({ id: 'plans.action.new', message: 'Ajouter une action' })}
              </LinkButton>
            </>
          )}
        </>
      }
    />
  )
}

/** A total that leaves something out says so. */
function Hidden({ count }: { readonly count: number }) {
  return (
    <Note kind="info">
      {t({
        id: 'plans.hidden',
        message:
          '{count, plural, one {# action à lecture restreinte n’est ni montrée ni comptée ici : ses pilotes, ses partenaires et qui écrit le plan la lisent.} other {# actions à lecture restreinte ne sont ni montrées ni comptées ici : leurs pilotes, leurs partenaires et qui écrit le plan les lisent.}}',
        values: { count },
      })}
    </Note>
  )
}
