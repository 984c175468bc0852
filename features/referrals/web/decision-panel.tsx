import { useState } from 'react'
import { paths as peoplePaths } from '#features/people/web/public.ts'
import { useAct } from '#platform/web/api/use-act.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { Panel } from '#platform/web/design/panel.tsx'
import { SegmentedControl } from '#platform/web/design/segmented-control.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { RadioGroup } from '#platform/web/form/choices.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { nest } from '#platform/web/form/form-values.ts'
import { Select } from '#platform/web/form/select.tsx'
import { TextArea } from '#platform/web/form/text-area.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { useNewId } from '#platform/web/form/use-new-id.ts'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { go } from '#platform/web/pages/navigate.ts'
import {
  acceptReferral,
  type Examination,
  examineReferral,
  listIncomingReferrals,
  refusalCodes,
  refuseReferral,
} from '../contract.ts'
import { refusalLabels } from './labels.ts'
import { paths } from './paths.ts'

const newFile = 'new'

/** Accept into one file, or refuse with words: one prescription at a time, never in bulk. */
export function DecisionPanel({ referral }: { readonly referral: Examination }) {
  const [choice, setChoice] = useState<'accept' | 'refuse'>()
  return (
    <Panel title={t({ id: 'referrals.panel.decision', message: 'Décision' })} padded>
      <div className="mb-3">
        <SegmentedControl
          label={t({ id: 'referrals.panel.decision', message: 'Décision' })}
          value={choice}
          onChange={setChoice}
          options={[
            { value: 'accept', label: t({ id: 'referrals.accept', message: 'Accepter' }) },
            { value: 'refuse', label: t({ id: 'referrals.refuse', message: 'Ne pas retenir' }) },
          ]}
        />
      </div>
      {choice === 'accept' && <Accept referral={referral} />}
      {choice === 'refuse' && <Refuse referral={referral} />}
    </Panel>
  )
}

function Accept({ referral }: { readonly referral: Examination }) {
  const [newId] = useNewId()
  const incoming = useLoad(listIncomingReferrals, { query: {} })
  const accept = useAct(acceptReferral, {
    refresh: [examineReferral, listIncomingReferrals],
    onDone: ({ personId }) => {
      say(t({ id: 'referrals.accepted', message: 'La prescription est acceptée.' }))
      go(peoplePaths.person(personId))
    },
  })
  const alone = referral.candidates.length === 1 && referral.verdict === 'known'
  return (
    <Form
      initial={{ file: alone ? referral.candidates[0]?.id : newFile, schemeId: referral.schemeId }}
      schema={acceptReferral.body}
      toBody={({ file, ...rest }) => ({
        ...nest(rest),
        version: referral.version,
        ...(file === newFile ? { newPersonId: newId } : { personId: file }),
      })}
      submit={t({ id: 'referrals.accept.do', message: 'Accepter la prescription' })}
      onSubmit={(body) => accept.run({ params: { referralId: referral.id }, body })}
    >
      <RadioGroup
        name="file"
        label={t({ id: 'referrals.accept.file', message: 'Dossier de la personne' })}
        options={[
          ...referral.candidates.map((one) => ({
            value: one.id,
            label: t({
              id: 'referrals.accept.existing',
              message: 'Rattacher au dossier de {name}',
              values: { name: `${one.givenName} ${one.familyName}` },
            }),
            ...(one.birthDate ? { hint: formatDate(one.birthDate, 'numeric') } : {}),
          })),
          { value: newFile, label: t({ id: 'referrals.accept.new', message: 'Ouvrir un nouveau dossier' }) },
        ]}
      />
      {(incoming.data?.schemes.length ?? 0) > 1 && (
        <Select
          name="schemeId"
          label={t({ id: 'referrals.field.scheme', message: 'Accompagnement demandé' })}
          options={(incoming.data?.schemes ?? []).map((one) => ({ value: one.id, label: one.label }))}
        />
      )}
      <TextField
        name="outsideReason"
        label={t({
          id: 'referrals.field.outside',
          message: 'Si la commune est hors du territoire, pourquoi',
        })}
        optional
        maxLength={300}
      />
    </Form>
  )
}

function Refuse({ referral }: { readonly referral: Examination }) {
  const refuse = useAct(refuseReferral, {
    refresh: [examineReferral, listIncomingReferrals],
    onDone: () => {
      say(t({ id: 'referrals.refused', message: 'La réponse est envoyée au prescripteur.' }))
      go(paths.incoming)
    },
  })
  return (
    <Form
      schema={refuseReferral.body}
      toBody={(values) => ({ ...nest(values), version: referral.version })}
      submit={t({ id: 'referrals.refuse.do', message: 'Envoyer la réponse' })}
      onSubmit={(body) => refuse.run({ params: { referralId: referral.id }, body })}
    >
      <Select
        name="code"
        label={t({ id: 'referrals.answer.reason', message: 'Motif' })}
        options={refusalCodes.map((value) => ({ value, label: refusalLabels()[value] }))}
      />
      <TextArea
        name="text"
        label={t({ id: 'referrals.answer.words', message: 'Explication' })}
        help={t({
          id: 'referrals.answer.words-help',
          message: 'Lue par le prescripteur. La personne reçoit un message sans motif.',
        })}
        rows={3}
        maxLength={1000}
      />
      <TextField
        name="redirection"
        label={t({ id: 'referrals.answer.redirection', message: 'Orientation proposée' })}
        help={t({
          id: 'referrals.answer.redirection-help',
          message: 'Écrite aussi à la personne : « la mission locale, 12 rue… ».',
        })}
        optional
        maxLength={300}
      />
    </Form>
  )
}
