import { paths as referralPaths } from '#features/referrals/web/public.ts'
import { useRight, useTerritory } from '#platform/web/api/territory.tsx'
import { useLoad } from '#platform/web/api/use-load.ts'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { StateMark } from '#platform/web/design/state-mark.tsx'
import { Timeline } from '#platform/web/design/timeline.tsx'
import { dayIn, formatDate, today } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { usePageParam } from '#platform/web/pages/page-state.ts'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { type ContactDetail, readContact } from '../../contract.ts'
import { paths } from '../paths.ts'
import { channelWord, deskWord, moveWord, outcomeWord, stateMarks, stateWord } from '../words.ts'
import { AnswerPanel } from './answer-panel.tsx'
import { AskedPanel } from './asked-panel.tsx'
import { ClosePanel } from './close-panel.tsx'
import { Due, nameOf } from './contacts-page.tsx'
import { SendOnPanel } from './send-on-panel.tsx'

/** One request: what was asked, what was said, and the next gesture. */
export function ContactPage() {
  const contactId = usePageParam('contactId')
  const contact = useLoad(readContact, { params: { contactId } })
  return <Loaded from={contact}>{(known) => <Shown contact={known} />}</Loaded>
}

function Shown({ contact }: { readonly contact: ContactDetail }) {
  const { timeZone } = useTerritory()
  const isOpen = ['received', 'taken', 'answered'].includes(contact.state)
  return (
    <>
      <PageHeader
        title={nameOf(contact)}
        mark={<StateMark state={stateMarks[contact.state]}>{stateWord(contact.state)}</StateMark>}
        detail={
          <>
            {t({
              id: 'contacts.received',
              message: 'Reçu le {day}, {channel}. Réponse confiée à : {who}.',
              values: {
                day: formatDate(contact.receivedOn, 'long'),
                channel: channelWord(contact.channel).toLocaleLowerCase(),
                who: contact.organisationName ?? deskWord(),
              },
            })}{' '}
            <Due contact={contact} day={today(timeZone)} />
          </>
        }
        crumbs={[{ label: t({ id: 'contacts.nav', message: 'Premiers contacts' }), to: paths.contacts }]}
      />
      <div className="grid gap-3 side:grid-cols-[1fr_360px]">
        <div className="grid content-start gap-3">
          <AskedPanel contact={contact} />
          {isOpen && <AnswerPanel contact={contact} />}
        </div>
        <div className="grid content-start gap-3">
          <WhatBecame contact={contact} />
          {isOpen && <SendOnPanel contact={contact} />}
          {isOpen && <ClosePanel contact={contact} />}
          <Panel title={t({ id: 'contacts.history', message: 'Ce qui s’est passé' })}>
            <Timeline items={contact.moves.toReversed().map((move) => itemOf(move, timeZone))} />
          </Panel>
        </div>
      </div>
    </>
  )
}

/** How it ended, the prescription that came of it, and when its words go. */
function WhatBecame({ contact }: { readonly contact: ContactDetail }) {
  const mayDecide = useRight('referrals.decide') !== undefined
  const { outcomeCode, referralId, agreedOn, noticeVersion, erasedOn, isErased } = contact
  if (!outcomeCode && !erasedOn) return null
  return (
    <Panel title={t({ id: 'contacts.became', message: 'Suite donnée' })} padded>
      {outcomeCode && <p>{outcomeWord(outcomeCode)}</p>}
      {referralId && agreedOn && (
        <>
          <p>
            {t({
              id: 'contacts.became.agreed',
              message: 'Accord donné le {day}, notice {version}.',
              values: { day: formatDate(agreedOn), version: noticeVersion ?? '–' },
            })}
          </p>
          <PageLink to={mayDecide ? referralPaths.examine(referralId) : referralPaths.sentOne(referralId)}>
            {t({ id: 'contacts.became.open', message: 'Ouvrir la prescription' })}
          </PageLink>
        </>
      )}
      {erasedOn && (
        <p className="text-13 text-ink-2">
          {isErased
            ? t({
                id: 'contacts.erased',
                message: 'Mots et coordonnées effacés le {day}.',
                values: { day: formatDate(erasedOn) },
              })
            : t({
                id: 'contacts.erased-on',
                message: 'Mots et coordonnées effacés le {day} ; les comptes restent.',
                values: { day: formatDate(erasedOn) },
              })}
        </p>
      )}
    </Panel>
  )
}

const itemOf = (move: ContactDetail['moves'][number], timeZone: string) => ({
  key: move.id,
  day: dayIn(move.at, timeZone),
  kind: moveWord(move.move),
  text: [
    move.memberName,
    (move.move === 'send-on' || move.move === 'receive') && (move.organisationName ?? deskWord()),
  ]
    .filter(Boolean)
    .join(' → '),
  detail: move.reason,
})
