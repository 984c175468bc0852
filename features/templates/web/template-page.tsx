import { useAct } from '#platform/web/api/use-act.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { AskBefore } from '#platform/web/design/ask-before.tsx'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { useNewId } from '#platform/web/form/use-new-id.ts'
import { t } from '#platform/web/i18n/t.ts'
import { usePageParam } from '#platform/web/pages/page-state.ts'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { listTemplates, readTemplateRoute, saveTemplate, type Template } from '../contract.ts'
import { FormerTexts } from './former-texts.tsx'
import { KnownNames } from './known-names.tsx'
import { paths } from './paths.ts'
import { TemplateForm } from './template-form.tsx'
import { inLanguage, writtenWords } from './words.ts'

/** The text of one document: written at left, with the names that may stand in it at right. */
export function TemplatePage() {
  const templateCode = usePageParam('templateCode')
  const read = useLoad(readTemplateRoute, { params: { templateCode } }, { onFocus: 'keep' })
  return (
    <Loaded from={read}>
      {(template) => (
        <>
          <PageHeader
            title={inLanguage(template.label)}
            detail={writtenWords(template)}
            crumbs={[
              { label: t({ id: 'templates.nav', message: 'Modèles de documents' }), to: paths.templates },
            ]}
            actions={!template.isShipped && <BackToShipped template={template} />}
          />
          <div className="grid items-start gap-x-5 gap-y-3 side:grid-cols-[1fr_400px]">
            <Panel label={t({ id: 'templates.text', message: 'Texte du document' })} padded>
              <TemplateForm key={template.number} template={template} />
            </Panel>
            <KnownNames template={template} />
          </div>
          <FormerTexts template={template} />
        </>
      )}
    </Loaded>
  )
}

/** One version more, without a text of the territory: nothing of what was written is lost. */
function BackToShipped({ template }: { readonly template: Template }) {
  const [id, renew] = useNewId()
  const save = useAct(saveTemplate, {
    refresh: [readTemplateRoute, listTemplates],
    onDone: () => {
      renew()
      say(t({ id: 'templates.is-back', message: 'Le texte de Bassin est de retour.' }))
    },
  })
  return (
    <AskBefore
      verb={t({ id: 'templates.go-back', message: 'Revenir au texte de Bassin' })}
      act={save}
      onConfirm={() =>
        save.run({
          params: { templateCode: template.code },
          body: { id, after: template.number, text: null },
        })
      }
    >
      {t({
        id: 'templates.go-back.why',
        message: 'Les prochains documents auront ce texte. Votre version reste lisible au bas de la page.',
      })}
    </AskBefore>
  )
}
