import { paths as pathwayPaths } from '#features/pathways/web/public.ts'
import { useTerritory } from '#platform/web/api/territory.tsx'
import { useAct } from '#platform/web/api/use-act.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { LinkButton } from '#platform/web/design/link-button.tsx'
import { Note } from '#platform/web/design/note.tsx'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { Checkbox, RadioGroup } from '#platform/web/form/choices.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { TextArea } from '#platform/web/form/text-area.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { DateField } from '#platform/web/form/typed-fields.tsx'
import { useNewId } from '#platform/web/form/use-new-id.ts'
import { today } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { go } from '#platform/web/pages/navigate.ts'
import { usePageParam, useSearchState } from '#platform/web/pages/page-state.ts'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { listOrientations, readService, type ServiceSheet, sendOrientation } from '../contract.ts'
import { contactPreferences } from '../rules/orientation-lifecycle.ts'
import { paths } from './paths.ts'
import { problems } from './problems.ts'
import { contactWord, themeWord } from './words.ts'

/** What a service has to know of somebody, before it is sent. */
export function OrientPage() {
  const personId = usePageParam('personId')
  const serviceId = usePageParam('serviceId')
  const loaded = useLoad(readService, { params: { serviceId } })
  return (
    <Loaded from={loaded}>
      {(service) => (
        <>
          <PageHeader
            title={t({
              id: 'services.orient.title',
              message: 'Orienter vers « {service} »',
              values: { service: service.name },
            })}
            detail={service.structureName}
            crumbs={[
              { label: t({ id: 'services.file', message: 'Dossier' }), to: pathwayPaths.person(personId) },
              {
                label: t({ id: 'services.find', message: 'Trouver un service' }),
                to: paths.forPerson(personId),
              },
            ]}
          />
          {service.orientationRefused ? (
            <Refused service={service} reason={service.orientationRefused} />
          ) : (
            <OrientationForm service={service} personId={personId} />
          )}
        </>
      )}
    </Loaded>
  )
}

function Refused({ service, reason }: { readonly service: ServiceSheet; readonly reason: string }) {
  return (
    <div className="grid gap-3">
      <Note kind="warn">{problems[reason]?.({})}</Note>
      <div>
        <LinkButton to={paths.service(service.id)} kind="primary">
          {t({ id: 'services.open-sheet', message: 'Ouvrir la fiche du service' })}
        </LinkButton>
      </div>
    </div>
  )
}

function OrientationForm({
  service,
  personId,
}: {
  readonly service: ServiceSheet
  readonly personId: string
}) {
  const [id] = useNewId()
  const { timeZone } = useTerritory()
  const [theme] = useSearchState('theme')
  const send = useAct(sendOrientation, {
    refresh: [listOrientations],
    onDone: () => {
      say(t({ id: 'services.orient.done', message: 'Orientation envoyée.' }))
      go(paths.orientations(personId))
    },
  })
  return (
    <Panel label={t({ id: 'services.orient', message: 'Orienter' })} padded>
      <Form
        schema={sendOrientation.body}
        initial={{ contactPreference: 'referent' }}
        toBody={(values) => ({
          ...values,
          ...{ id, serviceId: service.id, themeCode: theme ?? null, informed: values.informed === true },
        })}
        submit={t({ id: 'services.orient.submit', message: 'Envoyer l’orientation' })}
        cancelTo={paths.forPerson(personId)}
        onSubmit={(body) => send.run({ params: { personId }, body })}
      >
        <Note>
          {t({
            id: 'services.orient.how',
            message:
              'Le service reçoit un lien à {email}, et un code à chaque ouverture. Il lit le nom de la personne, vos coordonnées et ce que vous écrivez ici. N’écrivez rien de la santé ni de la justice.',
            values: { email: service.email ?? '' },
          })}
        </Note>
        {theme && (
          <p>
            {t({
              id: 'services.orient.brake',
              message: 'Pour le frein « {theme} » ; le frein lui-même n’est pas envoyé.',
              values: { theme: themeWord(theme) },
            })}
          </p>
        )}
        <TextArea
          name="reasons"
          label={t({ id: 'services.orient.reasons', message: 'Ce que la personne attend du service' })}
          maxLength={1000}
        />
        <TextArea
          name="requirements"
          label={t({ id: 'services.orient.requirements', message: 'Conditions d’accès remplies' })}
          help={service.conditions ?? undefined}
          maxLength={500}
          rows={2}
          optional
        />
        <DateField
          name="availableFrom"
          label={t({ id: 'services.orient.available', message: 'Disponible à partir du' })}
          min={today(timeZone)}
          optional
        />
        <RadioGroup
          name="contactPreference"
          label={t({ id: 'services.orient.contact', message: 'Comment joindre la personne' })}
          options={contactPreferences.map((value) => ({ value, label: contactWord(value) }))}
        />
        <TextField
          name="otherContact"
          label={t({ id: 'services.orient.other', message: 'Si autrement, comment' })}
          maxLength={200}
          optional
        />
        <Checkbox
          name="informed"
          label={t({
            id: 'services.orient.informed',
            message: 'La personne est informée de ce qui est envoyé, et à qui',
          })}
        />
      </Form>
    </Panel>
  )
}
