import { useAct } from '#platform/web/api/use-act.ts'
import { say } from '#platform/web/design/toast.tsx'
import { Form } from '#platform/web/form/form.tsx'
import type { FormValues } from '#platform/web/form/form-values.ts'
import { Select } from '#platform/web/form/select.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { DateField } from '#platform/web/form/typed-fields.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { type FileEpisode, legalReferentKinds, setLegalReferent } from '../../contract.ts'
import { useEditedVersion, VersionConflict } from '../edited-version.tsx'
import { legalKindWord } from '../legal-kind-word.ts'
import { openedFile } from '../refreshed.ts'
import { legalContractOptions } from './legal-contract-words.ts'

type Held = Pick<
  FileEpisode,
  | 'legalReferentKind'
  | 'legalReferentName'
  | 'legalReferentVersion'
  | 'orientationNotifiedOn'
  | 'legalContractKind'
  | 'legalContractSignedOn'
  | 'legalContractEndsOn'
>

const versionOf = (held: Held) => ({
  version: held.legalReferentVersion,
  values: {
    'legalReferent/kind': held.legalReferentKind ?? undefined,
    'legalReferent/name': held.legalReferentName ?? undefined,
    orientationNotifiedOn: held.orientationNotifiedOn ?? undefined,
    'contract/kind': held.legalContractKind ?? undefined,
    'contract/signedOn': held.legalContractSignedOn ?? undefined,
    'contract/endsOn': held.legalContractEndsOn ?? undefined,
  },
})

/** A date without the kind of its contract is refused, never dropped. */
const contractFields = ['contract/kind', 'contract/signedOn', 'contract/endsOn'] as const

const toBody = (version: number) => (values: FormValues) => ({
  version,
  legalReferent: values['legalReferent/kind']
    ? { kind: values['legalReferent/kind'], name: values['legalReferent/name'] || null }
    : null,
  orientationNotifiedOn: values.orientationNotifiedOn || null,
  contract: contractFields.some((name) => values[name])
    ? {
        kind: values['contract/kind'],
        signedOn: values['contract/signedOn'] || null,
        endsOn: values['contract/endsOn'] || null,
      }
    : null,
})

/** The référent by law: France Travail, Département…, and a name or a service when it is known. */
export function LegalReferentForm({
  episode,
  onDone,
}: {
  readonly episode: FileEpisode
  readonly onDone: () => void
}) {
  const edited = useEditedVersion(versionOf(episode))
  const save = useAct(setLegalReferent, {
    refresh: openedFile,
    onDone: () => {
      say(t({ id: 'pathways.legal.saved', message: 'Référent légal enregistré.' }))
      onDone()
    },
  })
  const kindLabel = t({ id: 'pathways.legal.kind', message: 'Référent légal' })
  const nameLabel = t({ id: 'pathways.admission.legal-name', message: 'Son nom ou son service' })
  const options = legalReferentKinds.map((kind) => ({ value: kind, label: legalKindWord(kind) }))
  const labels = {
    notified: t({ id: 'pathways.legal.notified', message: 'Orientation notifiée le' }),
    contract: t({ id: 'pathways.legal.contract', message: 'Contrat tenu par ce référent' }),
    signed: t({ id: 'pathways.legal.contract.signed-on', message: 'Signé le' }),
    ends: t({ id: 'pathways.legal.contract.ends-on', message: 'Jusqu’au' }),
  }
  const day = (value: unknown) => (value ? formatDate(String(value)) : '–')
  const contractWord = (value: unknown) =>
    legalContractOptions().find((one) => one.value === value)?.label ?? '–'
  const kindWord = (value: unknown) => options.find((one) => one.value === value)?.label ?? '–'
  return (
    <div className="mt-3 border-t border-line pt-3">
      <Form
        key={edited.round}
        schema={setLegalReferent.body}
        initial={edited.values}
        toBody={toBody(edited.version)}
        submit={t({ id: 'pathways.legal.save', message: 'Enregistrer' })}
        onSubmit={(body, values) => {
          edited.sending(values)
          return save.run({ params: { pathwayId: episode.id }, body })
        }}
        conflict={(current) => (
          <VersionConflict
            edited={edited}
            current={versionOf(current as Held)}
            fields={[
              { name: 'legalReferent/kind', label: kindLabel, word: kindWord },
              { name: 'legalReferent/name', label: nameLabel },
              { name: 'orientationNotifiedOn', label: labels.notified, word: day },
              { name: 'contract/kind', label: labels.contract, word: contractWord },
              { name: 'contract/signedOn', label: labels.signed, word: day },
              { name: 'contract/endsOn', label: labels.ends, word: day },
            ]}
            who={t({
              id: 'pathways.legal.conflict',
              message: 'Quelqu’un a changé le référent légal pendant que vous l’aviez ouvert.',
            })}
          />
        )}
      >
        <Select
          name="legalReferent/kind"
          label={kindLabel}
          optional
          empty={t({ id: 'pathways.side.unknown', message: 'non renseigné' })}
          options={options}
        />
        <TextField name="legalReferent/name" label={nameLabel} optional maxLength={120} />
        <DateField
          name="orientationNotifiedOn"
          optional
          label={labels.notified}
          help={t({
            id: 'pathways.legal.notified-help',
            message:
              'Le contrat se signe dans le mois qui suit ; une nouvelle orientation fait repartir le délai.',
          })}
        />
        <Select
          name="contract/kind"
          label={labels.contract}
          optional
          empty={t({ id: 'pathways.side.unknown', message: 'non renseigné' })}
          options={legalContractOptions()}
        />
        <DateField name="contract/signedOn" optional label={labels.signed} />
        <DateField name="contract/endsOn" optional label={labels.ends} />
      </Form>
    </div>
  )
}
