import { useState } from 'react'
import { criterionWord } from '#features/people/web/public.ts'
import type { ClientReply } from '#platform/web/api/client-input.ts'
import { useTerritory } from '#platform/web/api/territory.tsx'
import { useLoad } from '#platform/web/api/use-load.ts'
import { Button } from '#platform/web/design/button.tsx'
import { LinkButton } from '#platform/web/design/link-button.tsx'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { FactList, RowList } from '#platform/web/design/row-list.tsx'
import { Tag } from '#platform/web/design/tag.tsx'
import { formatDate, formatDateTime } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { usePageParam } from '#platform/web/pages/page-state.ts'
import { Slot } from '#platform/web/pages/slot.tsx'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { readApplication } from '../../contract/applications.ts'
import type { ApplicationMove } from '../../rules/application-lifecycle.ts'
import { paths } from '../paths.ts'
import { applicationWord, reasonWord } from '../words.ts'
import { AdmissionForm } from './admission-form.tsx'
import { markOf } from './applications-page.tsx'
import { MoveForm, moveLabel } from './move-form.tsx'

type Reply = ClientReply<typeof readApplication>
const order: readonly ApplicationMove[] = [
  'setFirstMeeting',
  'checkEligibility',
  'admit',
  'defer',
  'refuse',
  'drop',
  'takeUpAgain',
]

/** One application: what is known, what was done, and the next move. The decision is always a person's. */
export function ApplicationPage() {
  const applicationId = usePageParam('applicationId')
  const { timeZone } = useTerritory()
  const read = useLoad(readApplication, { params: { applicationId } })
  const [chosen, setChosen] = useState<ApplicationMove>()
  return (
    <Loaded from={read}>
      {(reply) => {
        const { application } = reply
        const possible = order.filter((move) => reply.moves[move]?.allowed)
        return (
          <>
            <PageHeader
              title={application.personName}
              mark={<Tag state={markOf(application.state)}>{applicationWord(application.state)}</Tag>}
              detail={t({
                id: 'pathways.application.detail',
                message: 'Candidature reçue le {day}, {scheme}',
                values: { day: formatDate(application.receivedOn), scheme: application.schemeLabel },
              })}
              crumbs={[
                {
                  label: t({ id: 'pathways.nav.applications', message: 'Candidatures' }),
                  to: paths.applications,
                },
              ]}
              actions={
                <>
                  <LinkButton to={paths.person(application.personId)}>
                    {t({ id: 'pathways.act.open', message: 'Ouvrir le dossier' })}
                  </LinkButton>
                  {application.pathwayId && (
                    <LinkButton to={paths.contract(application.pathwayId)} kind="primary">
                      {t({ id: 'pathways.act.contract', message: 'Ouvrir le contrat' })}
                    </LinkButton>
                  )}
                </>
              }
            />
            <div className="grid items-start gap-x-5 gap-y-3 side:grid-cols-[1fr_292px]">
              <div className="grid gap-3">
                <Panel title={t({ id: 'pathways.application.next', message: 'La suite' })} padded>
                  {possible.length === 0 ? (
                    <p>{t({ id: 'pathways.application.over', message: 'La décision est prise.' })}</p>
                  ) : (
                    <div className="mb-3 flex flex-wrap gap-2">
                      {possible.map((move) => (
                        <Button key={move} aria-pressed={chosen === move} onClick={() => setChosen(move)}>
                          {moveLabel(move)}
                        </Button>
                      ))}
                    </div>
                  )}
                  {chosen === 'admit' && possible.includes('admit') && (
                    <AdmissionForm application={application} />
                  )}
                  {chosen && chosen !== 'admit' && possible.includes(chosen) && (
                    <MoveForm
                      key={chosen}
                      move={chosen}
                      application={application}
                      onDone={() => setChosen(undefined)}
                    />
                  )}
                </Panel>
                <Slot name="application.panel" props={{ applicationId, version: application.version }} />
              </div>
              <div className="grid gap-3">
                <CriteriaPanel reply={reply} />
                <HistoryPanel reply={reply} timeZone={timeZone} />
              </div>
            </div>
          </>
        )
      }}
    </Loaded>
  )
}

function CriteriaPanel({ reply }: { readonly reply: Reply }) {
  const { criteria, formerEpisodes } = reply
  return (
    <Panel
      title={t({ id: 'pathways.application.known', message: 'Ce qui est connu' })}
      padded={criteria.length + formerEpisodes.length > 0}
    >
      {criteria.length + formerEpisodes.length === 0 ? (
        <EmptyState
          title={t({
            id: 'pathways.application.nothing',
            message: 'Aucun critère noté, aucun parcours passé.',
          })}
        />
      ) : (
        <FactList
          facts={[
            ...criteria.map((one) => ({
              label: criterionWord(one),
              value: one.proofAwaitsCheck
                ? t({ id: 'pathways.application.to-check', message: 'pièce à vérifier' })
                : one.proofReceivedOn
                  ? t({
                      id: 'pathways.application.proved',
                      message: 'justifié le {day}',
                      values: { day: formatDate(one.proofReceivedOn, 'day') },
                    })
                  : t({ id: 'pathways.application.declared', message: 'déclaré, pièce attendue' }),
            })),
            ...formerEpisodes.map((one) => ({
              label: t({
                id: 'pathways.application.episode',
                message: 'Parcours {number}',
                values: { number: one.episode },
              }),
              value: `${formatDate(one.admittedOn, 'month')} – ${one.exitedOn ? formatDate(one.exitedOn, 'month') : '…'}`,
            })),
          ]}
        />
      )}
    </Panel>
  )
}

function HistoryPanel({ reply, timeZone }: { readonly reply: Reply; readonly timeZone: string }) {
  const lastCheck = reply.history.findLast(({ move }) => move === 'checkEligibility')
  const checkedOn = reply.application.eligibilityCheckedOn
  return (
    <Panel title={t({ id: 'pathways.application.history', message: 'Ce qui a été fait' })}>
      <RowList
        rows={reply.history.map((line) => ({
          key: `${line.at} ${line.move}`,
          title:
            line.move === 'receive'
              ? t({ id: 'pathways.application.receive', message: 'Reçue' })
              : moveLabel(line.move as ApplicationMove),
          detail: [
            formatDateTime(line.at, timeZone, 'day'),
            line.byName,
            line === lastCheck &&
              checkedOn &&
              t({
                id: 'pathways.application.checked-on',
                message: 'critères et pièces vérifiés le {day}',
                values: { day: formatDate(checkedOn) },
              }),
            line.reasonCode && line.reasonCode !== 'other' ? reasonWord(line.reasonCode as never) : undefined,
            line.reasonText,
          ]
            .filter(Boolean)
            .join(' · '),
        }))}
      />
    </Panel>
  )
}
