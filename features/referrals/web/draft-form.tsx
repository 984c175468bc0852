import { use, useEffect, useState } from 'react'
import { wordsOf } from '#platform/web/api/problem-sentences.ts'
import { useTerritory } from '#platform/web/api/territory.tsx'
import { useAct } from '#platform/web/api/use-act.ts'
import { AskBefore } from '#platform/web/design/ask-before.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { StateMark } from '#platform/web/design/state-mark.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { FormContext } from '#platform/web/form/form-context.ts'
import type { FormValues } from '#platform/web/form/form-values.ts'
import { formatDate, formatTime, today } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { go } from '#platform/web/pages/navigate.ts'
import { discardDraft, listSentReferrals, readSentReferral, sendReferral } from '../contract.ts'
import { lastKeptDay } from '../rules/draft-days.ts'
import { DraftAttachments } from './draft-attachments.tsx'
import { DraftFields } from './draft-fields.tsx'
import { paths } from './paths.ts'
import { type Keeping, useDraft } from './use-draft.ts'
import { useDraftFiles } from './use-draft-files.ts'

const pauseMs = 1200

interface DraftFormProps {
  readonly id: string
  /** 0 for a prescription that nobody kept yet. */
  readonly version: number
  readonly initial: FormValues
  readonly schemes: readonly { id: string; label: string }[]
  /** Days without a change after which a draft is erased. */
  readonly draftDays: number
  /** Until when it is kept as it is; absent while nobody kept it. */
  readonly keptUntil?: string | null
}

/** The prescription as it is typed: kept by itself, checked when it is sent. */
export function DraftForm({ id, version, initial, schemes, draftDays, keptUntil }: DraftFormProps) {
  const { timeZone } = useTerritory()
  const draft = useDraft(id, version)
  const files = useDraftFiles(id, draft)
  const untouched = draft.keeping.state === 'untouched' ? keptUntil : undefined
  const send = useAct(sendReferral, {
    refresh: [listSentReferrals, readSentReferral],
    onDone: ({ reference, answerDueOn }) => {
      say(
        t({
          id: 'referrals.sent',
          message: 'Prescription {reference} envoyée. Réponse au plus tard le {date}.',
          values: { reference, date: formatDate(answerDueOn) },
        }),
      )
      go(paths.sent)
    },
  })
  return (
    <Panel label={t({ id: 'referrals.form', message: 'Prescription' })} padded>
      <Form
        initial={initial}
        submit={t({ id: 'referrals.send', message: 'Envoyer la prescription' })}
        cancelTo={paths.sent}
        onSubmit={async (_body, values) => {
          await draft.keep(values)
          await files.settleBeforeSending(values)
          await send.run({ params: { referralId: id }, body: { version: draft.version() } })
        }}
      >
        <DraftFields schemes={schemes} />
        <DraftAttachments files={files} keeping={draft.keeping} />
        <Autosave keep={draft.keep} keeping={draft.keeping} />
        <p className="text-13 text-ink-2">
          {t({
            id: 'referrals.draft.until',
            message:
              'Sans changement, ce brouillon est gardé jusqu’au {date}, puis effacé : {days} jours au plus.',
            values: {
              date: formatDate(untouched ?? lastKeptDay(today(timeZone), draftDays)),
              days: draftDays,
            },
          })}
        </p>
      </Form>
      {draft.version() > 0 && <Discard id={id} />}
    </Panel>
  )
}

/** Waits for a pause in the typing; the first letter of a name creates the draft. */
function Autosave({
  keep,
  keeping,
}: {
  readonly keep: (values: FormValues) => Promise<void>
  readonly keeping: Keeping
}) {
  const values = use(FormContext)?.values
  const [first] = useState(values)
  useEffect(() => {
    if (!values || values === first) return
    const timer = setTimeout(() => {
      keep(values).catch(() => undefined)
    }, pauseMs)
    return () => clearTimeout(timer)
  }, [values, first, keep])
  return (
    <p role="status" className="text-13 text-ink-2">
      {keeping.state === 'untouched' &&
        t({
          id: 'referrals.draft.untouched',
          message: 'Ce que vous tapez est gardé sur le serveur, pas sur cet ordinateur.',
        })}
      {keeping.state === 'keeping' && t({ id: 'referrals.draft.keeping', message: 'Enregistrement…' })}
      {keeping.state === 'kept' &&
        t({
          id: 'referrals.draft.kept',
          message: 'Brouillon enregistré à {time}.',
          values: { time: formatTime(keeping.at) },
        })}
      {keeping.state === 'lost' && (
        <StateMark state="warn">
          {t({
            id: 'referrals.draft.lost',
            message: 'Le brouillon n’a pas pu être enregistré. {why}',
            values: { why: wordsOf(keeping.problem) },
          })}
        </StateMark>
      )}
    </p>
  )
}

/** Under the form, so that it moves nothing when it comes, and asked twice: what is erased does not come back. */
function Discard({ id }: { readonly id: string }) {
  const discard = useAct(discardDraft, {
    refresh: [listSentReferrals],
    onDone: () => {
      say(t({ id: 'referrals.draft.discarded', message: 'Le brouillon est effacé.' }))
      go(paths.sent)
    },
  })
  return (
    <div className="mt-4">
      <AskBefore
        verb={t({ id: 'referrals.draft.discard', message: 'Effacer ce brouillon' })}
        kind="quiet"
        act={discard}
        onConfirm={() => discard.run({ params: { referralId: id } })}
      >
        <p>
          {t({
            id: 'referrals.draft.discard-effect',
            message: 'Ce qui est écrit et les pièces jointes disparaissent tout de suite.',
          })}
        </p>
      </AskBefore>
    </div>
  )
}
