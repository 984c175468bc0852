import { useAct } from '#platform/web/api/use-act.ts'
import { LinkButton } from '#platform/web/design/link-button.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { RowList } from '#platform/web/design/row-list.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { ErrorState } from '#platform/web/states/error-state.tsx'
import { arrangeSubActions, readAction, readPlan } from '../contract.ts'
import { shifted } from '../rules/arrange.ts'
import { StateCell } from './action-columns.tsx'
import type { ActionReply } from './action-page.tsx'
import { paths } from './paths.ts'
import { ShiftButtons } from './shift-buttons.tsx'
import { datesWord, namesOf } from './words.ts'

/** The one level under an action, in its order. */
export function SubActionsPanel({ reply: { action, mayWrite } }: { readonly reply: ActionReply }) {
  const arrange = useAct(arrangeSubActions, { refresh: [readAction, readPlan] })
  const ids = action.subActions.map(({ id }) => id)
  const title = t({ id: 'plans.sub-actions', message: 'Sous-actions' })
  return (
    <Panel
      title={title}
      actions={
        mayWrite && (
          <LinkButton to={paths.newSubAction(action.id)} size="small" icon="add">
            {t({ id: 'plans.sub.new', message: 'Ajouter une sous-action' })}
          </LinkButton>
        )
      }
    >
      {action.subActions.length === 0 ? (
        <EmptyState title={t({ id: 'plans.sub.none', message: 'Aucune sous-action' })}>
          {t({
            id: 'plans.sub.why',
            message: 'Une sous-action a ses pilotes, ses dates et son état ; elle n’en a pas sous elle.',
          })}
        </EmptyState>
      ) : (
        <RowList
          label={title}
          rows={action.subActions.map((sub, at) => ({
            key: sub.id,
            title: <PageLink to={paths.action(sub.id)}>{sub.label}</PageLink>,
            detail: [datesWord(sub), sub.pilots.length > 0 && namesOf(sub.pilots)]
              .filter(Boolean)
              .join(' · '),
            end: (
              <span className="flex items-center gap-3">
                <span>
                  <StateCell row={sub} />
                </span>
                {mayWrite && ids.length > 1 && (
                  <ShiftButtons
                    name={sub.label}
                    isFirst={at === 0}
                    isLast={at === ids.length - 1}
                    onShift={(by) =>
                      arrange.start({
                        params: { actionId: action.id },
                        body: { ids: [...shifted(ids, sub.id, by)] },
                      })
                    }
                  />
                )}
              </span>
            ),
          }))}
        />
      )}
      {arrange.problem && <ErrorState problem={arrange.problem} />}
    </Panel>
  )
}
