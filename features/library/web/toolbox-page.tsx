import { useRight } from '#platform/web/api/territory.tsx'
import { LinkButton } from '#platform/web/design/link-button.tsx'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { ViewTabs } from '#platform/web/design/view-tabs.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { useSearchState } from '#platform/web/pages/page-state.ts'
import { paths } from './paths.ts'
import { PracticesPanel } from './practices/practices-panel.tsx'
import { ToolsPanel } from './tools/tools-panel.tsx'

/** Ready texts on one side, what territories did on the other; everything with its source and its proof. */
export function ToolboxPage() {
  const [tab] = useSearchState('onglet')
  const mayWrite = useRight('agreements.write') !== undefined
  const showsPractices = tab === 'pratiques'
  return (
    <>
      <PageHeader
        title={t({ id: 'library.title', message: 'Boîte à outils' })}
        detail={t({
          id: 'library.detail',
          message:
            'Des textes et des pratiques à reprendre, chacun avec sa source et son niveau de preuve. « Non évaluée » ne veut pas dire sans effet.',
        })}
        actions={
          mayWrite &&
          (showsPractices ? (
            <LinkButton to={paths.newPractice} kind="primary" icon="add">
              {t({ id: 'library.practice.new', message: 'Écrire une fiche pratique' })}
            </LinkButton>
          ) : (
            <LinkButton to={paths.newTool} kind="primary" icon="add">
              {t({ id: 'library.tool.new', message: 'Ajouter un texte' })}
            </LinkButton>
          ))
        }
      />
      <ViewTabs
        label={t({ id: 'library.tabs', message: 'Textes ou pratiques' })}
        views={[
          {
            label: t({ id: 'library.tab.tools', message: 'Textes prêts à reprendre' }),
            to: paths.toolbox,
            current: !showsPractices,
          },
          {
            label: t({ id: 'library.tab.practices', message: 'Fiches pratiques' }),
            to: paths.practices,
            current: showsPractices,
          },
        ]}
      />
      {showsPractices ? <PracticesPanel mayWrite={mayWrite} /> : <ToolsPanel mayWrite={mayWrite} />}
    </>
  )
}
