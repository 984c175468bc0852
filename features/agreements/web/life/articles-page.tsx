import { useState } from 'react'
import { newId } from '#kernel/id.ts'
import { useAct } from '#platform/web/api/use-act.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { AskBefore } from '#platform/web/design/ask-before.tsx'
import { Button } from '#platform/web/design/button.tsx'
import { Note } from '#platform/web/design/note.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { DateField } from '#platform/web/form/typed-fields.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useSearchState } from '#platform/web/pages/page-state.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { type Article, type OpenedAgreement, readTextAt, removeArticle } from '../../contract.ts'
import { AgreementFrame, refresh } from './agreement-frame.tsx'
import { ArticleForm } from './article-form.tsx'
import { PrintButtons } from './print-buttons.tsx'

/** The text, article by article, as it is or as it was on a day. */
export function ArticlesPage() {
  const [on, setOn] = useSearchState('au')
  return (
    <AgreementFrame>
      {(one) => (
        <div className="grid gap-3">
          <div className="flex flex-wrap items-end gap-3">
            <DateField
              label={t({ id: 'agreements.life.text.on', message: 'Texte en vigueur le' })}
              optional
              value={on}
              onChange={setOn}
            />
            <PrintButtons agreementId={one.id} {...(on && { on })} />
          </div>
          {on ? <TextAt one={one} on={on} /> : <Articles one={one} />}
        </div>
      )}
    </AgreementFrame>
  )
}

function TextAt({ one, on }: { readonly one: OpenedAgreement; readonly on: string }) {
  const read = useLoad(readTextAt, { params: { agreementId: one.id }, query: { on } })
  return (
    <Loaded from={read}>
      {({ articles, amendments, endsOn }) => (
        <>
          <Note kind="info">
            {t({
              id: 'agreements.life.text.at',
              message:
                'Texte du {day}, {count, plural, =0 {sans avenant} one {avec l’avenant {numbers}} other {avec les avenants {numbers}}}. Il prenait fin le {end}.',
              values: {
                day: formatDate(on),
                count: amendments.length,
                numbers: amendments.join(', '),
                end: formatDate(endsOn),
              },
            })}
          </Note>
          {articles.map((article) => (
            <ArticleText key={article.id} article={article} />
          ))}
        </>
      )}
    </Loaded>
  )
}

function Articles({ one }: { readonly one: OpenedAgreement }) {
  const [edited, setEdited] = useState<string>()
  const [fresh, setFresh] = useState<string>()
  const mayEdit = one.mayWrite && !one.isFrozen
  const next = one.articles.length + 1
  return (
    <>
      {one.articles.length === 0 && (
        <EmptyState title={t({ id: 'agreements.life.articles.empty', message: 'Le texte est à écrire' })}>
          {t({
            id: 'agreements.life.articles.empty-help',
            message:
              'Commencez par l’objet, puis les engagements de chacun, la gouvernance, le financement et la durée.',
          })}
        </EmptyState>
      )}
      {one.articles.map((article) =>
        edited === article.id ? (
          <ArticleForm
            key={article.id}
            agreementId={one.id}
            article={article}
            onClose={() => setEdited(undefined)}
          />
        ) : (
          <ArticleText key={article.id} article={article}>
            {mayEdit && (
              <>
                <Button size="small" onClick={() => setEdited(article.id)}>
                  {t({ id: 'agreements.life.article.edit', message: 'Modifier' })}
                  <span className="sr-only"> {article.title}</span>
                </Button>
                <RemoveArticle one={one} article={article} />
              </>
            )}
          </ArticleText>
        ),
      )}
      {mayEdit &&
        (fresh ? (
          <ArticleForm
            key={fresh}
            agreementId={one.id}
            article={{
              ...{ id: fresh, version: 0, position: next, number: String(next) },
              title: '',
              content: '',
            }}
            onClose={() => setFresh(undefined)}
          />
        ) : (
          <p>
            <Button icon="add" onClick={() => setFresh(newId())}>
              {t({ id: 'agreements.life.article.add', message: 'Ajouter un article' })}
            </Button>
          </p>
        ))}
    </>
  )
}

function ArticleText({
  article,
  children,
}: {
  readonly article: Omit<Article, 'version'>
  readonly children?: React.ReactNode
}) {
  return (
    <div id={`article-${article.number}`}>
      <Panel
        title={t({
          id: 'agreements.life.article.name',
          message: 'Article {number}. {title}',
          values: { number: article.number, title: article.title },
        })}
        actions={children}
        padded
      >
        <p className="max-w-[72ch] whitespace-pre-line">{article.content}</p>
      </Panel>
    </div>
  )
}

function RemoveArticle({ one, article }: { readonly one: OpenedAgreement; readonly article: Article }) {
  const remove = useAct(removeArticle, { refresh })
  return (
    <AskBefore
      verb={t({ id: 'agreements.life.article.remove', message: 'Retirer' })}
      title={t({
        id: 'agreements.life.article.remove-title',
        message: 'Retirer l’article {number} ?',
        values: { number: article.number },
      })}
      kind="quiet"
      act={remove}
      onConfirm={() =>
        remove.run({
          params: { agreementId: one.id, articleId: article.id },
          query: { version: article.version },
        })
      }
    >
      <p>{article.title}</p>
    </AskBefore>
  )
}
