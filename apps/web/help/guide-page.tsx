import { useQuery } from '@tanstack/react-query'
import { lexer } from 'marked'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { useLanguage } from '#platform/web/i18n/language.ts'
import { t } from '#platform/web/i18n/t.ts'
import { usePageParam } from '#platform/web/pages/page-state.ts'
import { Loading } from '#platform/web/states/loading.tsx'
import { NotFound } from '../entry-pages.tsx'
import { GuideText } from './guide-text.tsx'
import { guides } from './guides.ts'
import { helpTitle } from './help-title.ts'

const files = import.meta.glob<string>('../../../docs/guides/*.md', { query: '?raw', import: 'default' })

/** One guide: the file of `docs/guides` as it is, its first title apart. */
export function GuidePage() {
  const name = usePageParam('guide')
  const guide = guides.find((one) => one.name === name)
  const language = useLanguage()
  const { data } = useQuery({
    queryKey: ['guide', name],
    queryFn: () => files[`../../../docs/guides/${name}.md`]?.() ?? '',
    enabled: guide !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
  })
  if (!guide) return <NotFound />
  if (data === undefined) return <Loading />
  const tokens = lexer(data).filter((token) => !(token.type === 'heading' && token.depth === 1))
  return (
    <article className="max-w-[720px]">
      <PageHeader
        large
        title={guide.title()}
        crumbs={[{ label: helpTitle(), to: 'aide' }]}
        {...(language === 'fr'
          ? {}
          : {
              detail: t({
                id: 'platform.help.in-french',
                message: 'Les guides sont écrits en français, avec les mots des écrans français.',
              }),
            })}
      />
      <div lang="fr" className="grid gap-3">
        <GuideText tokens={tokens} />
      </div>
    </article>
  )
}
