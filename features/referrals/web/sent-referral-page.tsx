import { useAct } from '#platform/web/api/use-act.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { AskBefore } from '#platform/web/design/ask-before.tsx'
import { Note } from '#platform/web/design/note.tsx'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { FactList } from '#platform/web/design/row-list.tsx'
import { Tag } from '#platform/web/design/tag.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { usePageParam } from '#platform/web/pages/page-state.ts'
import { Loaded } from '#platform/web/states/loaded.tsx'
import {
  answerQuestion,
  listReferralChoices,
  listSentReferrals,
  readSentReferral,
  type SentReferral,
  withdrawReferral,
} from '../contract.ts'
import { AttachmentList } from './attachment-list.tsx'
import { Attachments } from './attachments.tsx'
import { DraftForm } from './draft-form.tsx'
import { draftValuesOf } from './draft-values.ts'
import { History } from './history.tsx'
import { outcomeWords, refusalLabels, stateLabels, stateShapes } from './labels.ts'
import { paths } from './paths.ts'
import { ProofsToGive } from './proofs-to-give.tsx'
import { Thread } from './thread.tsx'

/** A prescription for who sent it: the draft to finish, or what became of it. */
export function SentReferralPage() {
  const referralId = usePageParam('referralId')
  const referral = useLoad(readSentReferral, { params: { referralId } })
  return (
    <Loaded from={referral}>
      {(one) => (one.state === 'draft' ? <DraftPage draft={one} /> : <Sent referral={one} />)}
    </Loaded>
  )
}

const crumbs = () => [{ label: t({ id: 'referrals.mine', message: 'Mes prescriptions' }), to: paths.sent }]

function DraftPage({ draft }: { readonly draft: SentReferral }) {
  const choices = useLoad(listReferralChoices)
  return (
    <>
      <PageHeader
        title={t({ id: 'referrals.draft.title', message: 'Prescription à finir' })}
        crumbs={crumbs()}
      />
      <AttachmentList referralId={draft.id} attachments={draft.attachments} />
      <Loaded from={choices}>
        {({ schemes, draftDays }) => (
          <DraftForm
            key={draft.id}
            id={draft.id}
            version={draft.version}
            initial={draftValuesOf(draft)}
            schemes={schemes}
            draftDays={draftDays}
            keptUntil={draft.keptUntil}
          />
        )}
      </Loaded>
    </>
  )
}

function Sent({ referral }: { readonly referral: SentReferral }) {
  const { values } = referral
  const waits = referral.state === 'sent' || referral.state === 'question-asked'
  return (
    <>
      <PageHeader
        title={`${values.givenName} ${values.familyName}`}
        mark={<Tag state={stateShapes[referral.state]}>{stateLabels()[referral.state]}</Tag>}
        detail={`${referral.schemeLabel}, ${referral.reference}`}
        crumbs={crumbs()}
        actions={referral.moves.withdraw?.allowed && <Withdraw referral={referral} />}
      />
      <div className="grid items-start gap-3 side:grid-cols-[1fr_320px]">
        <div className="grid gap-3">
          <Answer referral={referral} />
          <ProofsToGive proofs={referral.proofs} />
          <Thread
            messages={referral.messages}
            {...(referral.moves.answer?.allowed
              ? { route: answerQuestion, refresh: [readSentReferral] }
              : {})}
            referralId={referral.id}
          />
          <Panel title={t({ id: 'referrals.panel.request', message: 'La demande' })} padded>
            <p className="whitespace-pre-line">{values.reason}</p>
          </Panel>
        </div>
        <div className="grid gap-3">
          <History passages={referral.history} />
          <AttachmentList referralId={referral.id} attachments={referral.attachments} />
          {waits && (
            <Panel label={t({ id: 'referrals.attach', message: 'Pièce jointe' })} padded>
              <Attachments referralId={referral.id} />
            </Panel>
          )}
        </div>
      </div>
    </>
  )
}

/** What became of it, in the order that matters to the sender. */
function Answer({ referral }: { readonly referral: SentReferral }) {
  const { refusal, outcome } = referral
  return (
    <Panel title={t({ id: 'referrals.panel.answer', message: 'Suite donnée' })} padded>
      {refusal && (
        <FactList
          facts={[
            {
              label: t({ id: 'referrals.answer.reason', message: 'Motif' }),
              value: refusalLabels()[refusal.code],
            },
            { label: t({ id: 'referrals.answer.words', message: 'Explication' }), value: refusal.text },
            ...(refusal.redirection
              ? [
                  {
                    label: t({ id: 'referrals.answer.redirection', message: 'Orientation proposée' }),
                    value: refusal.redirection,
                  },
                ]
              : []),
          ]}
        />
      )}
      {outcome && <p className="font-title">{outcomeWords(outcome)}</p>}
      {!refusal && !outcome && (
        <p>
          {referral.state === 'accepted'
            ? t({
                id: 'referrals.answer.accepted',
                message: 'Acceptée : un premier rendez-vous va être proposé.',
              })
            : waiting(referral)}
        </p>
      )}
    </Panel>
  )
}

const waiting = (referral: SentReferral): string => {
  if (referral.state === 'expired')
    return t({ id: 'referrals.answer.expired', message: 'Sans réponse dans le délai, elle a expiré.' })
  if (referral.state === 'withdrawn')
    return t({ id: 'referrals.answer.withdrawn', message: 'Vous l’avez retirée.' })
  return referral.answerDueOn
    ? t({
        id: 'referrals.answer-due',
        message: 'Réponse due le {date}',
        values: { date: formatDate(referral.answerDueOn) },
      })
    : ''
}

function Withdraw({ referral }: { readonly referral: SentReferral }) {
  const withdraw = useAct(withdrawReferral, {
    refresh: [readSentReferral, listSentReferrals],
    onDone: () => say(t({ id: 'referrals.withdrawn', message: 'La prescription est retirée.' })),
  })
  return (
    <AskBefore
      verb={t({ id: 'referrals.withdraw', message: 'Retirer la prescription' })}
      act={withdraw}
      onConfirm={() =>
        withdraw.run({ params: { referralId: referral.id }, body: { version: referral.version } })
      }
    >
      <Note kind="warn">
        {t({
          id: 'referrals.withdraw.final',
          message: 'La cellule d’entrée ne la traitera plus et la personne en sera informée.',
        })}
      </Note>
    </AskBefore>
  )
}
