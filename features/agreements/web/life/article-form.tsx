import { useState } from 'react'
import { useAct } from '#platform/web/api/use-act.ts'
import { Panel } from '#platform/web/design/panel.tsx'
import { FieldRow } from '#platform/web/form/field-row.tsx'
import { Form } from '#platform/web/form/form.tsx'
import type { FormValues } from '#platform/web/form/form-values.ts'
import { TextArea } from '#platform/web/form/text-area.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { ConflictPanel } from '#platform/web/states/conflict-panel.tsx'
import { type Article, putArticle } from '../../contract.ts'
import { refresh } from './agreement-frame.tsx'
import { CloseUnsaved } from './close-unsaved.tsx'

/** An article; when somebody else wrote it meanwhile both texts stand side by side, and the writer chooses. */
export function ArticleForm({
  agreementId,
  article,
  onClose,
}: {
  readonly agreementId: string
  readonly article: Article
  readonly onClose: () => void
}) {
  const [mine, setMine] = useState<FormValues>()
  const [version, setVersion] = useState(article.version)
  const put = useAct(putArticle, { refresh, onDone: onClose })
  const bodyOf = (values: FormValues, known: number) => ({
    version: known,
    position: article.position,
    number: String(values.number ?? ''),
    title: String(values.title ?? ''),
    content: String(values.content ?? ''),
  })
  const params = { agreementId, articleId: article.id }
  return (
    <Panel label={t({ id: 'agreements.life.article.edited', message: 'Article en cours' })} padded>
      <Form
        schema={putArticle.body}
        initial={{ number: article.number, title: article.title, content: article.content }}
        toBody={(values) => {
          setMine(values)
          return bodyOf(values, version)
        }}
        submit={t({ id: 'agreements.life.article.save', message: 'Enregistrer l’article' })}
        onSubmit={(body) => put.run({ params, body })}
        conflict={(current) => (
          <BothTexts
            mine={mine ?? {}}
            theirs={current as Article}
            onKeepMine={() => {
              const known = (current as Article).version
              setVersion(known)
              put.start({ params, body: bodyOf(mine ?? {}, known) })
            }}
            onKeepTheirs={onClose}
          />
        )}
      >
        <FieldRow>
          <TextField
            name="number"
            label={t({ id: 'agreements.life.article.number', message: 'Numéro' })}
            maxLength={20}
            size={6}
          />
          <TextField
            name="title"
            label={t({ id: 'agreements.life.article.title', message: 'Titre' })}
            maxLength={200}
          />
        </FieldRow>
        <TextArea
          name="content"
          optional
          rows={8}
          maxLength={20_000}
          label={t({ id: 'agreements.life.article.content', message: 'Texte' })}
        />
      </Form>
      <CloseUnsaved onClose={onClose} />
    </Panel>
  )
}

function BothTexts({
  mine,
  theirs,
  onKeepMine,
  onKeepTheirs,
}: {
  readonly mine: FormValues
  readonly theirs: Article
  readonly onKeepMine: () => void
  readonly onKeepTheirs: () => void
}) {
  const rows = [
    {
      label: t({ id: 'agreements.life.article.title', message: 'Titre' }),
      mine: String(mine.title ?? ''),
      theirs: theirs.title,
    },
    {
      label: t({ id: 'agreements.life.article.content', message: 'Texte' }),
      mine: String(mine.content ?? ''),
      theirs: theirs.content,
    },
  ]
  return (
    <ConflictPanel
      who={t({
        id: 'agreements.life.article.conflict',
        message: 'Quelqu’un a modifié cet article entre-temps.',
      })}
      differences={rows.filter((row) => row.mine !== row.theirs)}
      onKeepMine={onKeepMine}
      onKeepTheirs={onKeepTheirs}
    />
  )
}
