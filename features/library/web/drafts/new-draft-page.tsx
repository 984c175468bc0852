import { useAct } from '#platform/web/api/use-act.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { CheckboxGroup } from '#platform/web/form/choices.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { Select } from '#platform/web/form/select.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { useNewId } from '#platform/web/form/use-new-id.ts'
import { t } from '#platform/web/i18n/t.ts'
import { go } from '#platform/web/pages/navigate.ts'
import { createDraft, listDrafts, listTools, prepareDraft } from '../../contract.ts'
import { paths } from '../paths.ts'
import { inLanguage, themeWord } from '../words.ts'

/** A title, the agreement when there is one, and the sections to begin with. */
export function NewDraftPage() {
  const [id] = useNewId()
  const choices = useLoad(prepareDraft)
  const sections = useLoad(listTools, { query: { kind: 'section' } })
  const create = useAct(createDraft, {
    refresh: [listDrafts],
    onDone: (draft) => go(paths.draft(draft.id)),
  })
  const title = t({ id: 'library.draft.new', message: 'Composer un volet' })
  return (
    <>
      <PageHeader
        title={title}
        crumbs={[{ label: t({ id: 'library.drafts', message: 'Volets de CRTE' }), to: paths.drafts }]}
      />
      <Panel label={title} padded>
        <Form
          schema={createDraft.body}
          initial={{ label: t({ id: 'library.draft.default', message: 'Volet emploi-formation du CRTE' }) }}
          toBody={({ label, agreementId, tools }) => ({
            id,
            ...{ label: label ?? '', tools: tools ?? [] },
            agreementId: agreementId || null,
          })}
          submit={t({ id: 'library.draft.open', message: 'Commencer ce volet' })}
          cancelTo={paths.drafts}
          onSubmit={(body) => create.run({ body })}
        >
          <TextField
            name="label"
            label={t({ id: 'library.column.title', message: 'Titre' })}
            maxLength={200}
          />
          <AgreementSelect agreements={choices.data?.agreements ?? []} />
          <CheckboxGroup
            name="tools"
            optional
            label={t({ id: 'library.draft.sections', message: 'Sections pour commencer' })}
            help={t({
              id: 'library.draft.sections-help',
              message: 'Leur texte est copié dans le volet, avec sa source. Vous le modifierez ensuite.',
            })}
            options={(sections.data?.items ?? []).map((tool) => ({
              value: tool.code,
              label: inLanguage(tool.title),
              hint: themeWord(tool.theme),
            }))}
          />
        </Form>
      </Panel>
    </>
  )
}

/** The agreement of the volet; a draft may stand by itself until it exists. */
export function AgreementSelect({
  agreements,
}: {
  readonly agreements: readonly { readonly id: string; readonly label: string }[]
}) {
  return (
    <Select
      name="agreementId"
      optional
      label={t({ id: 'library.column.agreement', message: 'Convention' })}
      help={t({
        id: 'library.draft.agreement-help',
        message: 'Celle dont c’est le volet, quand elle est déjà dans Bassin.',
      })}
      empty={t({ id: 'library.draft.no-agreement', message: 'Aucune pour le moment' })}
      options={agreements.map(({ id, label }) => ({ value: id, label }))}
    />
  )
}
