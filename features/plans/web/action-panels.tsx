import { useState } from 'react'
import { paths as agreementPaths } from '#features/agreements/web/public.ts'
import { paths as libraryPaths } from '#features/library/web/public.ts'
import { useRight } from '#platform/web/api/territory.tsx'
import { useAct } from '#platform/web/api/use-act.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { Button } from '#platform/web/design/button.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { FactList, RowList } from '#platform/web/design/row-list.tsx'
import { Select } from '#platform/web/form/select.tsx'
import { formatDateTime } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { ErrorState } from '#platform/web/states/error-state.tsx'
import { listPlanChoices, listPlans, placeAction, readAction, readPlan, unplaceAction } from '../contract.ts'
import type { ActionReply } from './action-page.tsx'
import { paths } from './paths.ts'
import { moversOf, namesOf, stateWord } from './words.ts'

/** Who pilots, with whom, which objectives it serves, what it was inspired by, who reads it. */
export function ActionFacts({ reply }: { readonly reply: ActionReply }) {
  const { action, partners, objectives, parent } = reply
  const readsFigures = useRight('figures.read') !== undefined
  return (
    <FactList
      facts={[
        { label: t({ id: 'plans.pilots', message: 'Pilotes' }), value: namesOf(action.pilots) },
        ...(action.mayMove
          ? []
          : [
              {
                label: t({ id: 'plans.movers', message: 'Disent où elle en est' }),
                value: moversOf(action.pilots),
              },
            ]),
        {
          label: t({ id: 'plans.partners', message: 'Partenaires' }),
          value: partners.map(({ name }) => name).join(', ') || '–',
        },
        {
          label: t({ id: 'plans.objectives', message: 'Objectifs servis' }),
          value:
            objectives.length === 0 ? (
              '–'
            ) : (
              <ul>
                {objectives.map((one) => (
                  <li key={one.id}>
                    <PageLink
                      to={
                        readsFigures
                          ? `${agreementPaths.objectives()}?objectif=${one.id}`
                          : agreementPaths.followUp(one.id)
                      }
                    >
                      {one.label}
                    </PageLink>
                    <span className="block text-13 text-ink-2">{one.agreementLabel}</span>
                  </li>
                ))}
              </ul>
            ),
        },
        {
          label: t({ id: 'plans.inspired', message: 'Inspirée de' }),
          value: <Inspired by={action.inspiredBy} practice={action.practice} />,
        },
        ...(action.isRestricted
          ? [
              {
                label: t({ id: 'plans.readers', message: 'Lecture' }),
                value: t({
                  id: 'plans.readers.restricted',
                  message: 'restreinte aux pilotes, aux membres des partenaires et à qui écrit le plan',
                }),
              },
            ]
          : []),
        ...(parent
          ? [
              {
                label: t({ id: 'plans.parent', message: 'Sous-action de' }),
                value: <PageLink to={paths.action(parent.id)}>{parent.label}</PageLink>,
              },
            ]
          : []),
      ]}
    />
  )
}

function Inspired({
  by,
  practice,
}: Pick<ActionReply['action'], 'practice'> & { readonly by: string | null }) {
  if (by === null && practice === null) return '–'
  return (
    <>
      {practice && <PageLink to={libraryPaths.practice(practice.id)}>{practice.title}</PageLink>}
      {by !== null && <div>{/^https?:\/\//.test(by) ? <Elsewhere address={by} /> : by}</div>}
    </>
  )
}

function Elsewhere({ address }: { readonly address: string }) {
  return (
    <a href={address} rel="noreferrer" className="break-all">
      {address}
    </a>
  )
}

/** Each change of state, who made it, when and why. */
export function HistoryPanel({ reply: { history } }: { readonly reply: ActionReply }) {
  const title = t({ id: 'plans.history', message: 'Ce qu’elle est devenue' })
  return (
    <Panel title={title}>
      {history.length === 0 ? (
        <EmptyState title={t({ id: 'plans.history.none', message: 'Aucun changement d’état' })}>
          {t({
            id: 'plans.history.why',
            message: 'Chaque changement s’écrit ici, avec qui, quand et pourquoi.',
          })}
        </EmptyState>
      ) : (
        <RowList
          label={title}
          rows={history.map((one) => ({
            key: one.id,
            title: stateWord(one.to),
            detail: [one.by, one.reason].filter(Boolean).join(' · '),
            end: <time dateTime={one.at}>{formatDateTime(one.at)}</time>,
          }))}
        />
      )}
    </Panel>
  )
}

/** The plans where the action stands; who writes puts it into another, or takes it out. */
export function PlacesPanel({ reply: { action, plans, mayWrite } }: { readonly reply: ActionReply }) {
  const refresh = [readAction, readPlan, listPlans]
  const unplace = useAct(unplaceAction, { refresh })
  const title = t({ id: 'plans.places', message: 'Plans où elle figure' })
  return (
    <Panel title={title}>
      <RowList
        label={title}
        rows={plans.map((plan) => ({
          key: plan.id,
          title: <PageLink to={paths.plan(plan.id)}>{plan.label}</PageLink>,
          detail: plan.axisLabel,
          end: mayWrite && plans.length > 1 && (
            <Button
              size="small"
              kind="quiet"
              onClick={() => unplace.start({ params: { planId: plan.id, actionId: action.id } })}
            >
              {t({ id: 'plans.chosen.remove', message: 'Retirer' })}
              <span className="sr-only"> {plan.label}</span>
            </Button>
          ),
        }))}
      />
      {unplace.problem && <ErrorState problem={unplace.problem} />}
      {mayWrite && <PlaceElsewhere actionId={action.id} known={plans.map(({ id }) => id)} />}
    </Panel>
  )
}

function PlaceElsewhere({
  actionId,
  known,
}: {
  readonly actionId: string
  readonly known: readonly string[]
}) {
  const [planId, setPlan] = useState<string>()
  const place = useAct(placeAction, {
    refresh: [readAction, readPlan, listPlans],
    onDone: () => setPlan(undefined),
  })
  const others = (useLoad(listPlanChoices).data?.plans ?? []).filter(({ id }) => !known.includes(id))
  if (others.length === 0) return null
  return (
    <div className="flex flex-wrap items-end gap-2 border-t border-line p-4">
      <Select
        label={t({ id: 'plans.place', message: 'Mettre aussi dans' })}
        value={planId}
        onChange={setPlan}
        options={others.map(({ id, label }) => ({ value: id, label }))}
      />
      <Button
        busy={place.running}
        disabledReason={
          planId ? undefined : t({ id: 'plans.place.first', message: 'Choisissez d’abord un plan.' })
        }
        hideReason
        onClick={() => planId && place.start({ params: { planId, actionId }, body: {} })}
      >
        {t({ id: 'plans.place.do', message: 'L’y mettre' })}
      </Button>
      {place.problem && <ErrorState problem={place.problem} />}
    </div>
  )
}
