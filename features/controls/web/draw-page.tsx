import { use } from 'react'
import { useTerritory } from '#platform/web/api/territory.tsx'
import { useAct } from '#platform/web/api/use-act.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { RadioGroup } from '#platform/web/form/choices.tsx'
import { FieldRow } from '#platform/web/form/field-row.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { FormContext } from '#platform/web/form/form-context.ts'
import { Select } from '#platform/web/form/select.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { DateField } from '#platform/web/form/typed-fields.tsx'
import { useNewId } from '#platform/web/form/use-new-id.ts'
import { today as dayToday } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { go } from '#platform/web/pages/navigate.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import {
  drawControlSample,
  listControlSamples,
  type Population,
  populations,
  prepareControlSample,
} from '../contract.ts'
import { paths } from './paths.ts'
import { SizeFields, sizeAsked } from './size-fields.tsx'
import { populationWords } from './words.ts'

/** Who controls, what, among which files, until when; how many files answer is counted while one chooses. */
export function DrawPage() {
  const { timeZone } = useTerritory()
  const today = dayToday(timeZone)
  const [id] = useNewId()
  const year = { population: 'ongoing' as Population, fromOn: `${today.slice(0, 4)}-01-01`, toOn: today }
  const choices = useLoad(prepareControlSample, { query: year })
  const draw = useAct(drawControlSample, {
    refresh: [listControlSamples],
    onDone: (sample) => {
      say(
        t({
          id: 'controls.drawn',
          message: '{files, plural, one {# dossier tiré} other {# dossiers tirés}} parmi {population}.',
          values: { files: sample.files, population: sample.populationSize },
        }),
      )
      go(paths.sample(sample.id))
    },
  })
  const title = t({ id: 'controls.draw.title', message: 'Tirer un échantillon' })
  return (
    <>
      <PageHeader
        title={title}
        crumbs={[{ label: t({ id: 'controls.title', message: 'Contrôles' }), to: paths.samples }]}
      />
      <Panel label={title} padded>
        <Loaded from={choices}>
          {({ controllers, schemes, operations, opensUntil }) =>
            controllers.length === 0 ? (
              <EmptyState
                title={t({ id: 'controls.no-controller', message: 'Personne n’a le rôle de contrôle' })}
              >
                {t({
                  id: 'controls.no-controller-why',
                  message:
                    'L’administration du territoire invite d’abord la personne qui contrôle, avec ce rôle.',
                })}
              </EmptyState>
            ) : (
              <Form
                schema={drawControlSample.body}
                initial={{
                  ...year,
                  sizeIn: 'files',
                  size: 30,
                  memberId: controllers.length === 1 ? controllers[0]?.memberId : undefined,
                  opensUntil,
                }}
                toBody={(values) => ({ ...sizeAsked(values), id })}
                submit={t({ id: 'controls.draw.submit', message: 'Tirer l’échantillon' })}
                cancelTo={paths.samples}
                onSubmit={(body) => draw.run({ body })}
              >
                <Select
                  name="memberId"
                  label={t({ id: 'controls.field.controller', message: 'Qui contrôle' })}
                  options={controllers.map((one) => ({
                    value: one.memberId,
                    label: `${one.name}, ${one.organisationName}`,
                  }))}
                />
                <TextField
                  name="purpose"
                  label={t({ id: 'controls.field.purpose', message: 'Objet du contrôle' })}
                  help={t({
                    id: 'controls.field.purpose-help',
                    message:
                      'Par exemple « Visite sur place, opération 2026 ». Aucun nom de personne accompagnée.',
                  })}
                  maxLength={200}
                />
                <RadioGroup
                  name="population"
                  label={t({ id: 'controls.field.population', message: 'Parmi' })}
                  options={populations.map((value) => ({ value, label: populationWords()[value] }))}
                />
                <FieldRow>
                  <DateField name="fromOn" label={t({ id: 'controls.field.from', message: 'Du' })} />
                  <DateField name="toOn" label={t({ id: 'controls.field.to', message: 'Au' })} />
                </FieldRow>
                {schemes.length > 1 && (
                  <Select
                    name="schemeId"
                    optional
                    empty={t({ id: 'controls.field.every-scheme', message: 'Tous les dispositifs' })}
                    label={t({ id: 'controls.field.scheme', message: 'Dispositif' })}
                    options={schemes.map((one) => ({ value: one.id, label: one.label }))}
                  />
                )}
                {operations.length > 0 && (
                  <Select
                    name="operationId"
                    optional
                    empty={t({ id: 'controls.field.no-operation', message: 'Aucune : les parcours' })}
                    label={t({
                      id: 'controls.field.operation',
                      message: 'Participants d’une opération FSE+',
                    })}
                    options={operations.map((one) => ({ value: one.id, label: one.label }))}
                  />
                )}
                <PopulationCount />
                <SizeFields />
                <DateField
                  name="opensUntil"
                  label={t({ id: 'controls.field.until', message: 'Ouverts jusqu’au' })}
                />
              </Form>
            )
          }
        </Loaded>
      </Panel>
    </>
  )
}

/** How many files answer the choices made so far. */
function PopulationCount() {
  const values = use(FormContext)?.values as {
    population: Population
    fromOn?: string
    toOn?: string
    schemeId?: string
    operationId?: string
  }
  const { population, fromOn = '', toOn = '', schemeId, operationId } = values
  const counted = useLoad(
    prepareControlSample,
    {
      query: {
        ...{ population, fromOn, toOn },
        ...(schemeId && { schemeId }),
        ...(operationId && { operationId }),
      },
    },
    { keepWhileLoading: true },
  )
  if (!counted.data) return null
  return (
    <p role="status" className="text-13 text-ink-2">
      {t({
        id: 'controls.population.count',
        message:
          '{count, plural, =0 {Aucun dossier ne répond à ces choix.} one {# dossier répond à ces choix.} other {# dossiers répondent à ces choix.}}',
        values: { count: counted.data.populationSize },
      })}{' '}
      {counted.data.archived > 0 &&
        t({
          id: 'controls.population.archived',
          message:
            '{count, plural, one {# autre ne se tire pas : son dossier est aux archives ou anonyme. Qui a le rôle « Archives » lit ce qui en est gardé.} other {# autres ne se tirent pas : leur dossier est aux archives ou anonyme. Qui a le rôle « Archives » lit ce qui en est gardé.}}',
          values: { count: counted.data.archived },
        })}
    </p>
  )
}
