import { useAct } from '#platform/web/api/use-act.ts'
import { say } from '#platform/web/design/toast.tsx'
import { Form } from '#platform/web/form/form.tsx'
import type { FormValues } from '#platform/web/form/form-values.ts'
import { Select } from '#platform/web/form/select.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { type FileEpisode, legalReferentKinds, openFile, setLegalReferent } from '../../contract.ts'
import { useEditedVersion, VersionConflict } from '../edited-version.tsx'
import { legalKindWord } from '../legal-kind-word.ts'

type Held = Pick<FileEpisode, 'legalReferentKind' | 'legalReferentName' | 'legalReferentVersion'>

const versionOf = (held: Held) => ({
  version: held.legalReferentVersion,
  values: { kind: held.legalReferentKind ?? undefined, name: held.legalReferentName ?? undefined },
})

const toBody = (version: number) => (values: FormValues) => ({
  version,
  legalReferent: values.kind ? { kind: values.kind, name: values.name || null } : null,
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
    refresh: [openFile],
    onDone: () => {
      say(t({ id: 'pathways.legal.saved', message: 'Référent légal enregistré.' }))
      onDone()
    },
  })
  const kindLabel = t({ id: 'pathways.legal.kind', message: 'Référent légal' })
  const nameLabel = t({ id: 'pathways.admission.legal-name', message: 'Son nom ou son service' })
  const options = legalReferentKinds.map((kind) => ({ value: kind, label: legalKindWord(kind) }))
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
              { name: 'kind', label: kindLabel, word: kindWord },
              { name: 'name', label: nameLabel },
            ]}
            who={t({
              id: 'pathways.legal.conflict',
              message: 'Quelqu’un a changé le référent légal pendant que vous l’aviez ouvert.',
            })}
          />
        )}
      >
        <Select
          name="kind"
          label={kindLabel}
          optional
          empty={t({ id: 'pathways.side.unknown', message: 'non renseigné' })}
          options={options}
        />
        <TextField name="name" label={nameLabel} optional maxLength={120} />
      </Form>
    </div>
  )
}
