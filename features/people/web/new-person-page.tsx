import { useAct } from '#platform/web/api/use-act.ts'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { SectionTitle } from '#platform/web/form/section-title.tsx'
import { Select } from '#platform/web/form/select.tsx'
import { DateField } from '#platform/web/form/typed-fields.tsx'
import { useNewId } from '#platform/web/form/use-new-id.ts'
import { today } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { go } from '#platform/web/pages/navigate.ts'
import { createPerson, searchPeople } from '../contract.ts'
import { channelLabels, optionsOf } from './labels.ts'
import { LookAlikes } from './look-alikes.tsx'
import { paths } from './paths.ts'
import { PersonFields } from './person-fields.tsx'
import { personBodyOf } from './person-form-values.ts'

export function NewPersonPage() {
  const [id] = useNewId()
  const create = useAct(createPerson, {
    refresh: [searchPeople],
    onDone: () => {
      say(t({ id: 'people.created', message: 'Le dossier est ouvert.' }))
      go(paths.identity(id))
    },
  })
  const title = t({ id: 'people.new', message: 'Ouvrir un dossier' })
  return (
    <>
      <PageHeader
        title={title}
        crumbs={[{ label: t({ id: 'people.title', message: 'Personnes' }), to: paths.people }]}
      />
      <Panel label={title} padded>
        <Form
          initial={{ reason: 'participant', noticeOn: today() }}
          submit={t({ id: 'people.create', message: 'Ouvrir le dossier' })}
          cancelTo={paths.people}
          toBody={(values) => {
            const { noticeChannel, noticeOn, ...rest } = values
            const notice = noticeChannel && noticeOn ? { channel: noticeChannel, givenOn: noticeOn } : null
            return { ...personBodyOf(rest), id, notice }
          }}
          schema={createPerson.body}
          onSubmit={(body) => create.run({ body })}
        >
          <PersonFields afterIdentity={<LookAlikes />} />
          <SectionTitle>
            {t({ id: 'people.section.notice', message: 'Information de la personne' })}
          </SectionTitle>
          <Select
            name="noticeChannel"
            label={t({
              id: 'people.field.notice-channel',
              message: 'La notice d’information lui a été remise',
            })}
            optional
            options={optionsOf(channelLabels())}
          />
          <DateField
            name="noticeOn"
            label={t({ id: 'people.field.notice-on', message: 'Le' })}
            optional
            max={today()}
          />
        </Form>
      </Panel>
    </>
  )
}
