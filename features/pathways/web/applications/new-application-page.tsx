import { schemeOptions } from '#features/organisations/contract.ts'
import { NoScheme } from '#features/organisations/web/public.ts'
import { searchPeople } from '#features/people/contract.ts'
import { call } from '#platform/web/api/call.ts'
import { useTerritory } from '#platform/web/api/territory.tsx'
import { useAct } from '#platform/web/api/use-act.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { ComboBox } from '#platform/web/form/combo-box.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { Select } from '#platform/web/form/select.tsx'
import { DateField } from '#platform/web/form/typed-fields.tsx'
import { useNewId } from '#platform/web/form/use-new-id.ts'
import { formatDate, today } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { go } from '#platform/web/pages/navigate.ts'
import { useSearchState } from '#platform/web/pages/page-state.ts'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { createApplication, listApplications } from '../../contract/applications.ts'
import { paths } from '../paths.ts'
import { ChosenPerson } from './chosen-person.tsx'

const people = async (fragment: string, signal: AbortSignal) =>
  (await call(searchPeople, { body: { fragment }, signal })).items.map((person) => ({
    value: person.id,
    label: `${person.familyName} ${person.givenName}`,
    hint: [person.birthDate && formatDate(person.birthDate, 'numeric'), person.communeName]
      .filter(Boolean)
      .join(', '),
  }))

/** A spontaneous application of somebody whose file exists; it follows the same way as a prescribed one. */
export function NewApplicationPage() {
  const { timeZone } = useTerritory()
  const [personId, setPersonId] = useSearchState('personne')
  const [id] = useNewId()
  const schemes = useLoad(schemeOptions)
  const create = useAct(createApplication, {
    refresh: [listApplications],
    onDone: (application) => {
      say(t({ id: 'pathways.application.created', message: 'Candidature ouverte.' }))
      go(paths.application(application.id))
    },
  })
  const title = t({ id: 'pathways.application.new', message: 'Nouvelle candidature' })
  return (
    <>
      <PageHeader
        title={title}
        crumbs={[
          { label: t({ id: 'pathways.nav.applications', message: 'Candidatures' }), to: paths.applications },
        ]}
      />
      <Panel label={title} padded>
        <Loaded from={schemes}>
          {({ items }) =>
            items.length === 0 ? (
              <NoScheme />
            ) : (
              <Form
                key={personId ?? 'to-choose'}
                schema={createApplication.body}
                initial={{
                  personId,
                  receivedOn: today(timeZone),
                  schemeId: items.length === 1 ? items[0]?.id : undefined,
                }}
                toBody={(values) => ({ ...values, id })}
                submit={t({ id: 'pathways.application.open', message: 'Ouvrir la candidature' })}
                cancelTo={paths.applications}
                onSubmit={(body) => create.run({ body })}
              >
                {personId ? (
                  <ChosenPerson personId={personId} onChange={() => setPersonId(undefined)} />
                ) : (
                  <ComboBox
                    name="personId"
                    label={t({ id: 'pathways.note.person', message: 'Personne' })}
                    load={people}
                  />
                )}
                <Select
                  name="schemeId"
                  label={t({ id: 'pathways.applications.scheme', message: 'Dispositif' })}
                  options={items.map((scheme) => ({ value: scheme.id, label: scheme.label }))}
                />
                <DateField
                  name="receivedOn"
                  label={t({ id: 'pathways.applications.received', message: 'Reçue le' })}
                  max={today(timeZone)}
                />
              </Form>
            )
          }
        </Loaded>
      </Panel>
    </>
  )
}
