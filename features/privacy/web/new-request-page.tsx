import { useAct } from '#platform/web/api/use-act.ts'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { nest } from '#platform/web/form/form-values.ts'
import { type Option, Select } from '#platform/web/form/select.tsx'
import { TextArea } from '#platform/web/form/text-area.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { DateField } from '#platform/web/form/typed-fields.tsx'
import { useNewId } from '#platform/web/form/use-new-id.ts'
import { formatDate, today } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { go } from '#platform/web/pages/navigate.ts'
import { heardThrough, listRequests, openRequest } from '../contract.ts'
import { firstRequestDay } from '../rules/request-delay.ts'
import { paths } from './paths.ts'
import { channelLabels, kindLabels } from './request-words.ts'

const optionsOf = (labels: Readonly<Record<string, string>>): Option[] =>
  Object.entries(labels).map(([value, label]) => ({ value, label }))

export function NewRequestPage() {
  const [id] = useNewId()
  const open = useAct(openRequest, {
    refresh: [listRequests],
    onDone: ({ dueOn }) => {
      say(
        t({
          id: 'privacy.request.noted',
          message: 'La demande est notée : réponse due le {day}.',
          values: { day: formatDate(dueOn, 'long') },
        }),
      )
      go(paths.request(id))
    },
  })
  const title = t({ id: 'privacy.request.new', message: 'Noter une demande' })
  return (
    <>
      <PageHeader
        title={title}
        crumbs={[
          {
            label: t({ id: 'privacy.requests', message: 'Demandes sur les données personnelles' }),
            to: paths.requests,
          },
        ]}
      />
      <Panel label={title} padded>
        <Form
          schema={openRequest.body}
          initial={{ receivedOn: today() }}
          toBody={(values) => ({ ...nest(values), id })}
          submit={title}
          cancelTo={paths.requests}
          onSubmit={(body) => open.run({ body })}
        >
          <Select
            name="kind"
            label={t({ id: 'privacy.request.field.kind', message: 'Ce que la personne demande' })}
            options={optionsOf(kindLabels())}
          />
          <TextField
            name="requester"
            maxLength={120}
            label={t({ id: 'privacy.request.field.requester', message: 'Prénom et nom de la personne' })}
          />
          <TextField
            name="contact"
            optional
            maxLength={200}
            label={t({ id: 'privacy.request.field.contact', message: 'Où lui répondre' })}
          />
          <Select
            name="channel"
            label={t({ id: 'privacy.request.field.channel', message: 'Comment elle l’a demandé' })}
            options={heardThrough.map((value) => ({ value, label: channelLabels()[value] }))}
          />
          <DateField
            name="receivedOn"
            min={firstRequestDay}
            max={today()}
            label={t({ id: 'privacy.column.received', message: 'Reçue le' })}
          />
          <TextArea
            name="details"
            optional
            maxLength={1000}
            label={t({ id: 'privacy.request.field.details', message: 'Précisions' })}
            help={t({
              id: 'privacy.request.field.details-help',
              message: 'Les mots de la demande, sans rien de sa santé ni de sa vie privée.',
            })}
          />
        </Form>
      </Panel>
    </>
  )
}
