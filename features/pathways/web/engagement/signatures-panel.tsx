import { useState } from 'react'
import { useAct } from '#platform/web/api/use-act.ts'
import { Panel } from '#platform/web/design/panel.tsx'
import { RowList } from '#platform/web/design/row-list.tsx'
import { StateMark } from '#platform/web/design/state-mark.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { RadioGroup } from '#platform/web/form/choices.tsx'
import { Form } from '#platform/web/form/form.tsx'
import type { FormValues } from '#platform/web/form/form-values.ts'
import { Select } from '#platform/web/form/select.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { DateField } from '#platform/web/form/typed-fields.tsx'
import { useNewId } from '#platform/web/form/use-new-id.ts'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { type Engagement, listEngagements, signEngagement } from '../../contract/agreements-of-engagement.ts'
import { missingBeforeSigning, type Party, parties, requiredParties } from '../../rules/engagement-kinds.ts'
import { refreshedByMeetings } from '../refreshed.ts'
import { CodeSignature } from './code-signature.tsx'
import { ContractMoved } from './contract-moved.tsx'
import { MissingNote } from './missing-before-signing.tsx'
import { methodWord, partyWord, withdrawnWords } from './signature-words.ts'
import type { ShownDraft } from './use-shown-draft.ts'

/** Who signed, on which day and how; the contract takes effect with the last signature that it needs. */
export function SignaturesPanel({
  engagement,
  draft,
  personName,
  referentName,
  today,
}: {
  readonly engagement: Engagement
  readonly draft: ShownDraft
  readonly personName: string
  readonly referentName: string | null
  readonly today: string
}) {
  const signed = engagement.signatures.map((one) => one.party)
  const left = parties.filter((party) => !signed.includes(party))
  const missing = requiredParties.filter((party) => !signed.includes(party))
  return (
    <Panel
      title={t({ id: 'pathways.signatures', message: 'Signatures' })}
      detail={t({
        id: 'pathways.signatures.missing',
        message: '{count, plural, =0 {complètes} one {# attendue} other {# attendues}}',
        values: { count: missing.length },
      })}
    >
      <RowList
        rows={[
          ...engagement.signatures.map((one) => ({
            key: one.id,
            title: one.signerName,
            detail: `${partyWord(one.party)} · ${methodWord(one.method)}`,
            end: <StateMark state="ok">{formatDate(one.signedOn)}</StateMark>,
          })),
          ...engagement.withdrawn.map((one) => ({
            key: one.id,
            title: t({ id: 'pathways.withdraw.withdrawn', message: 'Signature retirée' }),
            detail: withdrawnWords(one),
          })),
        ]}
      />
      {left.includes('participant') && <CodeSignature engagement={engagement} draft={draft} />}
      {left.length > 0 && (
        <div className="p-4">
          <SignatureForm
            key={signed.length}
            engagement={engagement}
            draft={draft}
            left={left}
            nameOf={(party) =>
              party === 'participant' ? personName : party === 'referent' ? (referentName ?? '') : ''
            }
            today={today}
          />
        </div>
      )}
    </Panel>
  )
}

function SignatureForm({
  engagement,
  draft,
  left,
  nameOf,
  today,
}: {
  readonly engagement: Engagement
  readonly draft: ShownDraft
  readonly left: readonly Party[]
  readonly nameOf: (party: Party) => string
  readonly today: string
}) {
  const [id] = useNewId()
  const first = left[0] ?? 'participant'
  const [party, setParty] = useState<Party>(first)
  const [typed, setTyped] = useState<FormValues>()
  const missing = missingBeforeSigning(engagement)
  const sign = useAct(signEngagement, {
    refresh: [listEngagements, ...refreshedByMeetings],
    onDone: (reply) =>
      say(
        reply.state === 'signed'
          ? t({ id: 'pathways.signatures.in-force', message: 'Contrat signé : il est en vigueur.' })
          : t({ id: 'pathways.signatures.said', message: 'Signature notée.' }),
      ),
  })
  return (
    <>
      <MissingNote missing={missing} onFollow={draft.pointAt} />
      <Form
        key={`${party} ${draft.edited.round}`}
        schema={signEngagement.body}
        initial={typed ?? { signerName: nameOf(party), signedOn: today, method: 'paper' }}
        toBody={(values) => ({ ...values, id, party, version: draft.edited.version })}
        submit={t({ id: 'pathways.signatures.sign', message: 'Noter la signature' })}
        disabledReason={
          missing.length > 0
            ? t({ id: 'pathways.signatures.not-ready', message: 'Complétez d’abord le contrat.' })
            : undefined
        }
        onSubmit={(body, values) => {
          setTyped(values)
          return sign.run({ params: { contractId: engagement.id }, body })
        }}
        conflict={(current) => <ContractMoved current={current as Engagement} draft={draft} />}
      >
        <Select
          label={t({ id: 'pathways.signatures.party', message: 'Qui signe' })}
          options={left.map((one) => ({ value: one, label: partyWord(one) }))}
          value={party}
          onChange={(value) => {
            setParty(value ?? first)
            setTyped(undefined)
          }}
        />
        <TextField
          name="signerName"
          label={t({ id: 'pathways.signatures.name', message: 'Nom' })}
          maxLength={120}
        />
        <DateField
          name="signedOn"
          label={t({ id: 'pathways.signatures.on', message: 'Signé le' })}
          max={today}
        />
        <RadioGroup
          name="method"
          label={t({ id: 'pathways.signatures.method', message: 'Comment' })}
          options={[
            { value: 'paper', label: t({ id: 'pathways.signatures.paper', message: 'Sur papier' }) },
            { value: 'screen', label: t({ id: 'pathways.signatures.screen', message: "À l'écran" }) },
          ]}
        />
      </Form>
    </>
  )
}
