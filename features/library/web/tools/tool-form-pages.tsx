import { useAct } from '#platform/web/api/use-act.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { AskBefore } from '#platform/web/design/ask-before.tsx'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { RadioGroup } from '#platform/web/form/choices.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { Select } from '#platform/web/form/select.tsx'
import { TextArea } from '#platform/web/form/text-area.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { useNewId } from '#platform/web/form/use-new-id.ts'
import { t } from '#platform/web/i18n/t.ts'
import { go } from '#platform/web/pages/navigate.ts'
import { usePageParam } from '#platform/web/pages/page-state.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { changeTool, createTool, listTools, type Tool, toolKinds, withdrawTool } from '../../contract.ts'
import { Conflict, useEdited } from '../edited.tsx'
import { paths } from '../paths.ts'
import { evidenceOptions, themeOptions, toolKindWords } from '../words.ts'

const crumbs = () => [{ label: t({ id: 'library.title', message: 'Boîte à outils' }), to: paths.toolbox }]
const saved = (): void => {
  say(t({ id: 'library.tool.saved', message: 'Texte enregistré dans la boîte à outils.' }))
  go(paths.toolbox)
}

export function NewToolPage() {
  const [id] = useNewId()
  const create = useAct(createTool, { refresh: [listTools], onDone: saved })
  const title = t({ id: 'library.tool.new', message: 'Ajouter un texte' })
  return (
    <>
      <PageHeader title={title} crumbs={crumbs()} />
      <Panel label={title} padded>
        <Form
          schema={createTool.body}
          initial={{ kind: 'section', evidence: 'none' }}
          toBody={(values) => ({ ...values, id })}
          submit={t({ id: 'library.tool.save', message: 'Enregistrer ce texte' })}
          cancelTo={paths.toolbox}
          onSubmit={(body) => create.run({ body })}
        >
          <ToolFields />
        </Form>
      </Panel>
    </>
  )
}

export function EditToolPage() {
  const toolId = usePageParam('toolId')
  return (
    <Loaded from={useLoad(listTools, { query: {} }, { onFocus: 'keep' })}>
      {({ items }) => {
        const tool = items.find(({ code, isOwn }) => isOwn && code === toolId)
        return tool ? <EditTool key={toolId} tool={tool} /> : <NoTool />
      }}
    </Loaded>
  )
}

function NoTool() {
  return (
    <EmptyState title={t({ id: 'library.tool.none', message: 'Ce texte n’est pas du territoire' })}>
      {t({
        id: 'library.tool.none-why',
        message: 'Les textes de Bassin ne se modifient pas : ajoutez le vôtre, à côté.',
      })}
    </EmptyState>
  )
}

const valuesOf = ({ kind, theme, title, content, source, evidence }: Tool) => ({
  ...{ kind, theme, title: title.fr, content: content.fr, source, evidence },
})

function EditTool({ tool }: { readonly tool: Tool }) {
  const edited = useEdited(tool.version, valuesOf(tool))
  const change = useAct(changeTool, { refresh: [listTools], onDone: saved })
  const withdraw = useAct(withdrawTool, {
    refresh: [listTools],
    onDone: () => {
      say(
        t({ id: 'library.tool.withdrawn', message: 'Texte retiré. Les volets qui l’ont repris le gardent.' }),
      )
      go(paths.toolbox)
    },
  })
  const verb = t({ id: 'library.tool.withdraw', message: 'Retirer de la boîte à outils' })
  return (
    <>
      <PageHeader
        title={tool.title.fr}
        crumbs={crumbs()}
        actions={
          <AskBefore
            verb={verb}
            act={withdraw}
            onConfirm={() =>
              withdraw.run({ params: { toolId: tool.code }, query: { version: String(edited.version) } })
            }
          >
            {t({
              id: 'library.tool.withdraw-why',
              message: 'Il ne sera plus proposé. Les volets qui l’ont repris gardent leur texte.',
            })}
          </AskBefore>
        }
      />
      <Panel label={tool.title.fr} padded>
        <Form
          key={edited.round}
          schema={changeTool.body}
          initial={edited.values}
          toBody={(values) => ({ ...values, version: edited.version })}
          submit={t({ id: 'library.tool.save', message: 'Enregistrer ce texte' })}
          cancelTo={paths.toolbox}
          onSubmit={(body, values) => {
            edited.sending(values)
            return change.run({ params: { toolId: tool.code }, body })
          }}
          conflict={(current) => (
            <Conflict
              edited={edited}
              version={(current as Tool).version}
              theirs={valuesOf(current as Tool)}
              labels={toolLabels()}
            />
          )}
        >
          <ToolFields />
        </Form>
      </Panel>
    </>
  )
}

const toolLabels = () => ({
  kind: t({ id: 'library.filter.kind', message: 'Sorte' }),
  theme: t({ id: 'library.filter.theme', message: 'Thème' }),
  title: t({ id: 'library.column.title', message: 'Titre' }),
  content: t({ id: 'library.field.content', message: 'Texte' }),
  source: t({ id: 'library.field.source', message: 'Source' }),
  evidence: t({ id: 'library.filter.evidence', message: 'Niveau de preuve' }),
})

function ToolFields() {
  const labels = toolLabels()
  return (
    <>
      <RadioGroup
        name="kind"
        label={labels.kind}
        layout="row"
        options={toolKinds.map((value) => ({ value, label: toolKindWords()[value] }))}
      />
      <Select name="theme" label={labels.theme} options={themeOptions()} />
      <TextField name="title" label={labels.title} maxLength={200} />
      <TextArea name="content" label={labels.content} rows={8} maxLength={4000} />
      <TextField
        name="source"
        label={labels.source}
        help={t({
          id: 'library.field.source-help',
          message: 'D’où vient ce texte : un bilan, une loi, une étude. Aucun nom de personne accompagnée.',
        })}
        maxLength={400}
      />
      <Select name="evidence" label={labels.evidence} options={evidenceOptions()} />
    </>
  )
}
