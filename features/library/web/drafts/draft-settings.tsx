import { useAct } from '#platform/web/api/use-act.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { Panel } from '#platform/web/design/panel.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { changeDraft, type Draft, listDrafts, prepareDraft, readDraft } from '../../contract.ts'
import { Conflict, useEdited } from '../edited.tsx'
import { AgreementSelect } from './new-draft-page.tsx'

const valuesOf = ({ label, agreement }: Draft) => ({ label, agreementId: agreement?.id })

/** Its title, and the agreement once it exists. */
export function DraftSettings({ draft }: { readonly draft: Draft }) {
  const choices = useLoad(prepareDraft)
  const edited = useEdited(draft.version, valuesOf(draft))
  const change = useAct(changeDraft, {
    refresh: [readDraft, listDrafts],
    onDone: (changed) => {
      edited.restart(changed.version, valuesOf(changed))
      say(t({ id: 'library.draft.saved', message: 'Titre et convention enregistrés.' }))
    },
  })
  return (
    <Panel title={t({ id: 'library.draft.settings', message: 'Titre et convention' })} padded>
      <Form
        key={edited.round}
        schema={changeDraft.body}
        initial={edited.values}
        toBody={({ label, agreementId }) => ({
          ...{ version: edited.version, label: label ?? '' },
          agreementId: agreementId || null,
        })}
        submit={t({ id: 'library.draft.save', message: 'Enregistrer' })}
        onSubmit={(body, values) => {
          edited.sending(values)
          return change.run({ params: { draftId: draft.id }, body })
        }}
        conflict={(current) => (
          <Conflict
            edited={edited}
            version={(current as Draft).version}
            theirs={valuesOf(current as Draft)}
            labels={{ label: t({ id: 'library.column.title', message: 'Titre' }) }}
          />
        )}
      >
        <TextField name="label" label={t({ id: 'library.column.title', message: 'Titre' })} maxLength={200} />
        <AgreementSelect agreements={choices.data?.agreements ?? []} />
      </Form>
    </Panel>
  )
}
