import type { ClientReply } from '#platform/web/api/client-input.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { LinkButton } from '#platform/web/design/link-button.tsx'
import { Note } from '#platform/web/design/note.tsx'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { Tag } from '#platform/web/design/tag.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { usePageParam } from '#platform/web/pages/page-state.ts'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { readAction } from '../contract.ts'
import { ActionFacts, HistoryPanel, PlacesPanel } from './action-panels.tsx'
import { BudgetLines } from './budget-lines.tsx'
import { MoveButton } from './move-dialog.tsx'
import { paths } from './paths.ts'
import { SubActionsPanel } from './sub-actions-panel.tsx'
import { datesWord, delayWord, stateMarks, stateWord } from './words.ts'

export type ActionReply = ClientReply<typeof readAction>

/** One action or sub-action whole: what it serves, who pilots it, what it costs, what became of it. */
export function ActionPage() {
  const actionId = usePageParam('actionId')
  const read = useLoad(readAction, { params: { actionId } }, { keepWhileLoading: true })
  return (
    <Loaded from={read}>
      {(reply) => {
        const { action, parent } = reply
        const delay = delayWord(action)
        return (
          <>
            <PageHeader
              title={action.label}
              mark={<Tag state={stateMarks[action.shown]}>{stateWord(action.shown)}</Tag>}
              detail={[datesWord(action), delay].filter(Boolean).join(' · ')}
              crumbs={crumbsOf(reply)}
              actions={<Actions reply={reply} />}
            />
            <div className="grid items-start gap-x-5 gap-y-3 side:grid-cols-[1fr_340px]">
              <div className="grid gap-3">
                {reply.isLedByHers && (
                  <Note>
                    {t({
                      id: 'plans.led-by-yours',
                      message:
                        'Votre structure mène cette action. Pour dire où elle en est, demandez à qui écrit le plan de vous nommer parmi ses pilotes.',
                    })}
                  </Note>
                )}
                {action.blockedBy !== null && (
                  <Note>
                    {t({
                      id: 'plans.blocked',
                      message: 'Bloquée. Pour débloquer : {condition}',
                      values: { condition: action.blockedBy },
                    })}
                  </Note>
                )}
                {action.description && (
                  <Panel title={t({ id: 'plans.description', message: 'En quoi elle consiste' })} padded>
                    <p className="max-w-[75ch] whitespace-pre-line">{action.description}</p>
                  </Panel>
                )}
                {parent === null && <SubActionsPanel reply={reply} />}
                <BudgetLines
                  lines={reply.budget}
                  owners={[
                    { id: action.id, kind: 'action', label: action.label },
                    ...action.subActions.map(({ id, label }) => ({ id, kind: 'action' as const, label })),
                  ]}
                  mayWrite={reply.mayWrite}
                />
                <HistoryPanel reply={reply} />
              </div>
              <div className="grid gap-3">
                <Panel title={t({ id: 'plans.facts', message: 'L’action' })} padded>
                  <ActionFacts reply={reply} />
                </Panel>
                {parent === null && <PlacesPanel reply={reply} />}
              </div>
            </div>
          </>
        )
      }}
    </Loaded>
  )
}

const crumbsOf = ({ plans, parent }: ActionReply) => [
  { label: t({ id: 'plans.title', message: 'Plans d’action' }), to: paths.plans },
  ...plans.slice(0, 1).map(({ id, label }) => ({ label, to: paths.plan(id) })),
  ...(parent ? [{ label: parent.label, to: paths.action(parent.id) }] : []),
]

function Actions({ reply: { action, mayWrite, moves } }: { readonly reply: ActionReply }) {
  return (
    <>
      {moves.some(({ allowed }) => allowed) && (
        <MoveButton size="normal" ids={[action.id]} states={[action.state]} />
      )}
      {mayWrite && (
        <LinkButton to={paths.changeAction(action.id)}>
          {t({ id: 'plans.action.change', message: 'Modifier l’action' })}
        </LinkButton>
      )}
    </>
  )
}
