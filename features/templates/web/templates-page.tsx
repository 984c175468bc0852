import { useLoad } from '#platform/web/api/use-load.ts'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { RowList } from '#platform/web/design/row-list.tsx'
import { Tag } from '#platform/web/design/tag.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { listTemplates } from '../contract.ts'
import { paths } from './paths.ts'
import { inLanguage, writtenWords } from './words.ts'

/** Every document that the product prints, and whose text it has. */
export function TemplatesPage() {
  const title = t({ id: 'templates.nav', message: 'Modèles de documents' })
  return (
    <>
      <PageHeader
        title={title}
        detail={t({
          id: 'templates.detail',
          message:
            'Le texte de chaque document imprimé. Vous pouvez l’écrire autrement ; chaque version reste.',
        })}
      />
      <Loaded from={useLoad(listTemplates)}>
        {({ items }) => (
          <Panel label={title}>
            <RowList
              label={title}
              rows={items.map((one) => ({
                key: one.code,
                title: <PageLink to={paths.template(one.code)}>{inLanguage(one.label)}</PageLink>,
                detail: writtenWords(one),
                end: one.isShipped ? (
                  <Tag>{t({ id: 'templates.shipped', message: 'texte de Bassin' })}</Tag>
                ) : (
                  <Tag state="ok">{t({ id: 'templates.own', message: 'texte du territoire' })}</Tag>
                ),
              }))}
            />
          </Panel>
        )}
      </Loaded>
    </>
  )
}
