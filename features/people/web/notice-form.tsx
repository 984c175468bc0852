import { useAct } from '#platform/web/api/use-act.ts'
import { Button } from '#platform/web/design/button.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { nest } from '#platform/web/form/form-values.ts'
import { TextArea } from '#platform/web/form/text-area.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { DateField } from '#platform/web/form/typed-fields.tsx'
import { useNewId } from '#platform/web/form/use-new-id.ts'
import { t } from '#platform/web/i18n/t.ts'
import { listNoticeTexts, listUninformed, type ShownNotice, writeNoticeText } from '../contract.ts'

/** The next version, begun from the one in force. */
export function NoticeForm({
  from,
  today,
  onDone,
}: {
  readonly from: ShownNotice
  readonly today: string
  readonly onDone: () => void
}) {
  const [id] = useNewId()
  const write = useAct(writeNoticeText, {
    refresh: [listNoticeTexts, listUninformed],
    onDone: () => {
      say(t({ id: 'people.notice.written', message: 'La nouvelle version est écrite.' }))
      onDone()
    },
  })
  return (
    <Panel title={t({ id: 'people.notice.new', message: 'Nouvelle version' })} padded>
      <Form
        schema={writeNoticeText.body}
        initial={{
          validFrom: today,
          titleFr: from.title.fr,
          bodyFr: from.body.fr.join('\n\n'),
          titleEn: from.title.en,
          bodyEn: from.body.en.join('\n\n'),
          source: from.source,
        }}
        toBody={(values) => ({ ...nest(values), id, reason: from.reason })}
        submit={t({ id: 'people.notice.save', message: 'Enregistrer cette version' })}
        onSubmit={(body) => write.run({ body })}
      >
        <DateField
          name="validFrom"
          label={t({ id: 'people.notice.field.from', message: 'À remettre à partir du' })}
          min={today}
        />
        <TextField
          name="titleFr"
          label={t({ id: 'people.notice.field.title', message: 'Titre' })}
          maxLength={200}
        />
        <TextArea
          name="bodyFr"
          rows={8}
          maxLength={6000}
          label={t({ id: 'people.notice.field.body', message: 'Texte' })}
          help={t({
            id: 'people.notice.field.body-help',
            message:
              'Dites ce qui est noté, pourquoi, qui le voit, combien de temps, et les droits de la personne. Une ligne vide sépare deux paragraphes.',
          })}
        />
        <TextField
          name="titleEn"
          optional
          label={t({ id: 'people.notice.field.title-en', message: 'Titre en anglais' })}
          maxLength={200}
        />
        <TextArea
          name="bodyEn"
          rows={8}
          optional
          maxLength={6000}
          label={t({ id: 'people.notice.field.body-en', message: 'Texte en anglais' })}
        />
        <TextField
          name="source"
          label={t({ id: 'people.notice.field.source', message: 'Sur quoi ce texte s’appuie' })}
          maxLength={300}
        />
        <DateField
          name="verifiedOn"
          optional
          max={today}
          label={t({ id: 'people.notice.field.verified', message: 'Validé le' })}
          help={t({
            id: 'people.notice.field.verified-help',
            message: 'Par la personne chargée de la protection des données. Sans date : « à faire valider ».',
          })}
        />
      </Form>
      <p className="mt-2">
        <Button kind="quiet" onClick={onDone}>
          {t({ id: 'people.notice.give-up', message: 'Annuler' })}
        </Button>
      </p>
    </Panel>
  )
}
