import { useRight, useTerritory } from '#platform/web/api/territory.tsx'
import { useAct } from '#platform/web/api/use-act.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { Button } from '#platform/web/design/button.tsx'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { Tag } from '#platform/web/design/tag.tsx'
import { useNewId } from '#platform/web/form/use-new-id.ts'
import { today as dayToday, formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { usePageParam } from '#platform/web/pages/page-state.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { draftEngagement, type Engagement, listEngagements } from '../../contract/agreements-of-engagement.ts'
import { engagementKindOn } from '../../rules/engagement-kinds.ts'
import { paths } from '../paths.ts'
import { DraftForm } from './draft-form.tsx'
import { EngagementPanel } from './engagement-panel.tsx'
import { kindLabel } from './kind-label.ts'
import { PartlySigned } from './partly-signed.tsx'
import { PrintContractButton } from './print-contract-button.tsx'
import { SignaturesPanel } from './signatures-panel.tsx'
import { useShownDraft } from './use-shown-draft.ts'

const stateTag = (engagement: Engagement) =>
  engagement.state === 'signed' ? (
    <Tag state="ok">
      {t({
        id: 'pathways.contract.signed',
        message: 'signé le {day}',
        values: { day: engagement.signedOn ? formatDate(engagement.signedOn) : '' },
      })}
    </Tag>
  ) : engagement.state === 'draft' ? (
    <Tag state="doing">{t({ id: 'pathways.contract.draft', message: 'à signer' })}</Tag>
  ) : (
    <Tag>{t({ id: 'pathways.contract.superseded', message: 'remplacé' })}</Tag>
  )

/** The contract of a pathway: the draft to write and sign, the version in force, the former ones. */
export function EngagementPage() {
  const pathwayId = usePageParam('pathwayId')
  const { timeZone } = useTerritory()
  const today = dayToday(timeZone)
  const mayWrite = useRight('pathways.follow') !== undefined
  const [draftId, renew] = useNewId()
  const read = useLoad(listEngagements, { params: { pathwayId } })
  const start = useAct(draftEngagement, { refresh: [listEngagements], onDone: renew })
  return (
    <Loaded from={read}>
      {(reply) => {
        const draft = reply.items.find((one) => one.state === 'draft')
        const inForce = reply.items.find((one) => one.state === 'signed')
        const startDraft = (
          <Button
            kind={inForce ? 'secondary' : 'primary'}
            busy={start.running}
            onClick={() => start.start({ params: { pathwayId }, body: { id: draftId, startsOn: today } })}
          >
            {inForce
              ? t({ id: 'pathways.contract.amend', message: 'Préparer un avenant' })
              : t({ id: 'pathways.contract.start', message: 'Préparer le contrat' })}
          </Button>
        )
        return (
          <>
            <PageHeader
              title={kindLabel(draft?.kind ?? inForce?.kind ?? engagementKindOn(today))}
              detail={[reply.personName, reply.referentName].filter(Boolean).join(' · ')}
              crumbs={[{ label: reply.personName, to: paths.person(reply.personId) }]}
              actions={inForce && !draft && mayWrite && reply.pathwayState !== 'exited' && startDraft}
            />
            {reply.items.length === 0 && (
              <Panel label={t({ id: 'pathways.contract.none', message: 'Aucun contrat' })}>
                <EmptyState
                  title={t({ id: 'pathways.contract.none', message: 'Aucun contrat' })}
                  actions={mayWrite && startDraft}
                >
                  {t({
                    id: 'pathways.contract.none-why',
                    message: 'Le premier contrat signé rend le parcours actif.',
                  })}
                </EmptyState>
              </Panel>
            )}
            <div className="grid gap-3">
              {draft && mayWrite && (
                <Draft
                  key={draft.id}
                  engagement={draft}
                  personName={reply.personName}
                  referentName={reply.referentName}
                  today={today}
                />
              )}
              {reply.items
                .filter((one) => one.state !== 'draft' || !mayWrite)
                .map((one) => (
                  <EngagementPanel
                    key={one.id}
                    engagement={one}
                    tag={stateTag(one)}
                    today={today}
                    mayChange={mayWrite && one.state === 'signed'}
                    mayScan={mayWrite && one.state !== 'superseded'}
                  />
                ))}
            </div>
          </>
        )
      }}
    </Loaded>
  )
}

/** What is written on the left is what is signed on the right. */
function Draft(props: {
  readonly engagement: Engagement
  readonly personName: string
  readonly referentName: string | null
  readonly today: string
}) {
  const { engagement } = props
  const draft = useShownDraft(engagement)
  return (
    <div className="grid items-start gap-x-5 gap-y-3 side:grid-cols-[1fr_400px]">
      {engagement.signatures.length > 0 ? (
        <PartlySigned engagement={engagement} tag={stateTag(engagement)} today={props.today} />
      ) : (
        <Panel
          title={t({
            id: 'pathways.contract.version',
            message: 'Version {number}',
            values: { number: engagement.number },
          })}
          detail={stateTag(engagement)}
          actions={<PrintContractButton contractId={engagement.id} />}
          padded
        >
          <DraftForm engagement={engagement} draft={draft} />
        </Panel>
      )}
      <SignaturesPanel {...props} draft={draft} />
    </div>
  )
}
