import { use } from 'react'
import { download } from '#platform/web/api/call.ts'
import { useAct } from '#platform/web/api/use-act.ts'
import { PaperButtons } from '#platform/web/design/paper-buttons.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { FormContext } from '#platform/web/form/form-context.ts'
import { TextArea } from '#platform/web/form/text-area.tsx'
import { useNewId } from '#platform/web/form/use-new-id.ts'
import { t } from '#platform/web/i18n/t.ts'
import {
  listTemplates,
  previewTemplate,
  readTemplateRoute,
  saveTemplate,
  type Template,
} from '../contract.ts'
import { paths } from './paths.ts'

/** What was read before writing is what is replaced: somebody else's version meanwhile is refused, not lost. */
export function TemplateForm({ template }: { readonly template: Template }) {
  const { code: templateCode, number } = template
  const [id, renew] = useNewId()
  const save = useAct(saveTemplate, {
    refresh: [readTemplateRoute, listTemplates],
    onDone: () => {
      renew()
      say(t({ id: 'templates.saved', message: 'Cette version est enregistrée.' }))
    },
  })
  return (
    <Form
      schema={saveTemplate.body}
      initial={{ text: template.text }}
      toBody={(values) => ({ id, after: number, text: values.text ?? '' })}
      submit={t({ id: 'templates.save', message: 'Enregistrer cette version' })}
      cancelTo={paths.templates}
      onSubmit={(body) => save.run({ params: { templateCode }, body })}
    >
      <TextArea
        name="text"
        label={t({ id: 'templates.text', message: 'Texte du document' })}
        help={t({
          id: 'templates.text.help',
          message:
            'Une ligne qui commence par # est le titre, ## un intertitre, ! un avis encadré, - un point de liste.',
        })}
        rows={22}
        maxLength={12_000}
      />
      <Example templateCode={templateCode} />
    </Form>
  )
}

/** The text as it is typed, saved or not, about an invented person. */
function Example({ templateCode }: { readonly templateCode: string }) {
  const text = String(use(FormContext)?.values.text ?? '')
  return (
    <p className="flex flex-wrap gap-2">
      <PaperButtons
        print={t({ id: 'templates.example', message: 'Voir un exemple (PDF)' })}
        edit={t({ id: 'templates.example.edit', message: 'Voir un exemple (DOCX)' })}
        send={(format) =>
          download(previewTemplate, { params: { templateCode }, query: { format }, body: { text } })
        }
      />
    </p>
  )
}
