import { criterionWord, paths as peoplePaths } from '#features/people/web/public.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { LinkButton } from '#platform/web/design/link-button.tsx'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { FactList } from '#platform/web/design/row-list.tsx'
import { Tag } from '#platform/web/design/tag.tsx'
import { dayIn, formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { usePageParam } from '#platform/web/pages/page-state.ts'
import { Slot } from '#platform/web/pages/slot.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { askSender, type Examination, examineReferral } from '../contract.ts'
import { AttachmentList } from './attachment-list.tsx'
import { DecisionPanel } from './decision-panel.tsx'
import { History } from './history.tsx'
import { refusalLabels, stateLabels, stateShapes } from './labels.ts'
import { paths } from './paths.ts'
import { SideBySide } from './side-by-side.tsx'
import { Thread } from './thread.tsx'

/** One prescription in front of the entry desk: who it is, what is asked, the answer. */
export function ExaminePage() {
  const referralId = usePageParam('referralId')
  return (
    <Loaded from={useLoad(examineReferral, { params: { referralId } })}>
      {(referral) => <Examined key={referral.version} referral={referral} />}
    </Loaded>
  )
}

function Examined({ referral }: { readonly referral: Examination }) {
  const { values } = referral
  return (
    <>
      <PageHeader
        title={`${values.givenName} ${values.familyName}`}
        mark={<Tag state={stateShapes[referral.state]}>{stateLabels()[referral.state]}</Tag>}
        detail={`${referral.schemeLabel}, ${referral.reference}`}
        crumbs={[
          { label: t({ id: 'referrals.incoming', message: 'Prescriptions reçues' }), to: paths.incoming },
        ]}
        actions={
          referral.needsLetter && (
            <LinkButton to={paths.letter(referral.id)} icon="print">
              {t({ id: 'referrals.letter', message: 'Lettre à imprimer' })}
            </LinkButton>
          )
        }
      />
      <div className="grid items-start gap-3 side:grid-cols-[1fr_320px]">
        <div className="grid min-w-0 gap-3">
          <SideBySide referral={referral} />
          <Panel title={t({ id: 'referrals.panel.request', message: 'La demande' })} padded>
            <p className="whitespace-pre-line">{values.reason}</p>
            {referral.criteria.length > 0 && (
              <p className="mt-2">
                {t({
                  id: 'referrals.criteria',
                  message: 'Critères déclarés : {criteria}',
                  values: { criteria: referral.criteria.map(criterionWord).join(', ') },
                })}
              </p>
            )}
          </Panel>
          {referral.moves.accept?.allowed ? (
            <DecisionPanel referral={referral} />
          ) : (
            <Decided referral={referral} />
          )}
          <Thread
            messages={referral.messages}
            {...(referral.moves.ask?.allowed ? { route: askSender, refresh: [examineReferral] } : {})}
            referralId={referral.id}
          />
        </div>
        <div className="grid gap-3">
          <Sender referral={referral} />
          <AttachmentList referralId={referral.id} attachments={referral.attachments} />
          <Slot name="referral.panel" props={{ referralId: referral.id }} />
          <History passages={referral.history} />
        </div>
      </div>
    </>
  )
}

function Sender({ referral }: { readonly referral: Examination }) {
  const { sender, values } = referral
  const lines = [
    {
      label: t({ id: 'referrals.sender.organisation', message: 'Organisme' }),
      value: sender.organisationName,
    },
    { label: t({ id: 'referrals.sender.contact', message: 'Contact' }), value: sender.contactName },
    {
      label: t({ id: 'referrals.sender.email', message: 'Courriel' }),
      value: sender.contactEmail && (
        <a className="break-all" href={`mailto:${sender.contactEmail}`}>
          {sender.contactEmail}
        </a>
      ),
    },
    { label: t({ id: 'referrals.sender.phone', message: 'Téléphone' }), value: sender.contactPhone },
    {
      label: t({ id: 'referrals.sender.sent', message: 'Envoyée' }),
      value: referral.sentAt && formatDate(dayIn(referral.sentAt)),
    },
    {
      label: t({ id: 'referrals.sender.due', message: 'Réponse due' }),
      value: referral.answerDueOn && formatDate(referral.answerDueOn),
    },
    {
      label: t({ id: 'referrals.sender.informed', message: 'Personne informée' }),
      value: values.personInformedOn && formatDate(values.personInformedOn),
    },
  ]
  return (
    <Panel title={t({ id: 'referrals.panel.sender', message: 'Prescripteur' })} padded>
      <FactList facts={lines.filter((line) => line.value !== null)} />
    </Panel>
  )
}

function Decided({ referral }: { readonly referral: Examination }) {
  const { refusal, personId } = referral
  if (!refusal && !personId) return null
  return (
    <Panel title={t({ id: 'referrals.panel.decision', message: 'Décision' })} padded>
      {personId && (
        <PageLink to={peoplePaths.person(personId)}>
          {t({ id: 'referrals.open-file', message: 'Ouvrir le dossier de la personne' })}
        </PageLink>
      )}
      {refusal && (
        <>
          <p className="font-title">{refusalLabels()[refusal.code]}</p>
          <p>{refusal.text}</p>
          {refusal.redirection && <p>{refusal.redirection}</p>}
        </>
      )}
    </Panel>
  )
}
