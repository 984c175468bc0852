import { useRight, useTerritory } from '#platform/web/api/territory.tsx'
import { useLoad } from '#platform/web/api/use-load.ts'
import { LinkButton } from '#platform/web/design/link-button.tsx'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { RowList } from '#platform/web/design/row-list.tsx'
import { StateMark } from '#platform/web/design/state-mark.tsx'
import { today } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { usePageParam } from '#platform/web/pages/page-state.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { type Meeting, readBody } from '../contract.ts'
import { bodiesCrumb } from './body-form-pages.tsx'
import { paths } from './paths.ts'
import { PlanPanel } from './plan-panel.tsx'
import { RulesPanel } from './rules-panel.tsx'
import { SeatsPanel } from './seats-panel.tsx'
import { countsWords, kindWord, meetingMarks, meetingWord, whenOf } from './words.ts'

/** One committee: its meetings, its members with their terms, its rules with their source. */
export function BodyPage() {
  const bodyId = usePageParam('bodyId')
  const mayWrite = useRight('agreements.write') !== undefined
  const { timeZone } = useTerritory()
  const read = useLoad(readBody, { params: { bodyId } }, { keepWhileLoading: true })
  return (
    <Loaded from={read}>
      {({ body, rules, seats, meetings }) => (
        <>
          <PageHeader
            title={body.label}
            detail={[kindWord(body.kind), ...body.agreements.map(({ label }) => label)].join(' · ')}
            crumbs={[bodiesCrumb()]}
            actions={
              <>
                <LinkButton to={paths.decisionsOf(body.id)}>
                  {t({ id: 'steering.see-decisions', message: 'Voir les décisions' })}
                </LinkButton>
                {mayWrite && (
                  <LinkButton to={paths.changeBody(body.id)}>
                    {t({ id: 'steering.change', message: 'Modifier le comité' })}
                  </LinkButton>
                )}
              </>
            }
          />
          <div className="grid items-start gap-x-5 gap-y-3 side:grid-cols-[1fr_320px]">
            <div className="grid gap-3">
              <Panel
                title={t({ id: 'steering.meetings', message: 'Séances' })}
                detail={t({
                  id: 'steering.meetings.decisions',
                  message: 'décisions : {counts}',
                  values: { counts: countsWords(body.counts) },
                })}
              >
                <Meetings meetings={meetings} bodyId={body.id} />
              </Panel>
              <SeatsPanel
                {...{ bodyId, seats, mayWrite, day: today(timeZone), termYears: rules.termYears }}
              />
            </div>
            <div className="grid gap-3">
              {mayWrite && !body.closedOn && <PlanPanel bodyId={body.id} />}
              <RulesPanel purpose={body.purpose} rules={rules} />
            </div>
          </div>
        </>
      )}
    </Loaded>
  )
}

function Meetings({ meetings, bodyId }: { readonly meetings: readonly Meeting[]; readonly bodyId: string }) {
  if (meetings.length === 0)
    return (
      <EmptyState title={t({ id: 'steering.meetings.none', message: 'Aucune séance pour le moment' })}>
        {t({
          id: 'steering.meetings.none-why',
          message: 'Une séance prévue propose son ordre du jour à partir des alertes des conventions.',
        })}
      </EmptyState>
    )
  return (
    <RowList
      label={t({ id: 'steering.meetings', message: 'Séances' })}
      rows={meetings.map((one) => ({
        key: one.id,
        title: <PageLink to={paths.meeting(bodyId, one.id)}>{whenOf(one)}</PageLink>,
        detail: t({
          id: 'steering.meetings.detail',
          message:
            '{place} · {points, plural, =0 {aucun point} one {# point} other {# points}}, {decisions, plural, =0 {aucune décision} one {# décision} other {# décisions}}',
          values: { place: one.place, points: one.onAgenda, decisions: one.decided },
        }),
        end: <StateMark state={meetingMarks[one.state]}>{meetingWord(one.state)}</StateMark>,
      }))}
    />
  )
}
