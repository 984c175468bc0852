import { use, useEffect, useState } from 'react'
import { listIndicators } from '#features/agreements/contract.ts'
import type { ClientReply } from '#platform/web/api/client-input.ts'
import { useAct } from '#platform/web/api/use-act.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { FormContext } from '#platform/web/form/form-context.ts'
import type { FormValues } from '#platform/web/form/form-values.ts'
import { Select } from '#platform/web/form/select.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { DateField, NumberField } from '#platform/web/form/typed-fields.tsx'
import { useNewId } from '#platform/web/form/use-new-id.ts'
import { today } from '#platform/web/i18n/dates.ts'
import { currentLanguage, t } from '#platform/web/i18n/t.ts'
import { go } from '#platform/web/pages/navigate.ts'
import { usePageParam } from '#platform/web/pages/page-state.ts'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { createFramework, listFrameworks, openFramework, writeIndicator } from '../contract.ts'
import { paths } from './paths.ts'

const crumbs = () => [
  { label: t({ id: 'network.frameworks', message: 'Accords-cadres' }), to: paths.frameworks },
]

/** A framework with its term; what it counts comes next. */
export function NewFrameworkPage() {
  const [id] = useNewId()
  const create = useAct(createFramework, {
    refresh: [listFrameworks],
    onDone: () => go(paths.framework(id)),
  })
  const title = t({ id: 'network.framework.new', message: 'Écrire un accord-cadre' })
  return (
    <>
      <PageHeader title={title} crumbs={crumbs()} />
      <Panel label={title} padded>
        <Form
          schema={createFramework.body}
          toBody={(values) => ({ id, ...values, indicators: [] })}
          submit={t({ id: 'network.framework.create', message: 'Enregistrer le brouillon' })}
          cancelTo={paths.frameworks}
          onSubmit={(body) => create.run({ body })}
        >
          <TextField name="label" label={t({ id: 'network.form.label', message: 'Nom de l’accord-cadre' })} />
          <DateField name="startsOn" label={t({ id: 'network.form.starts', message: 'Du' })} />
          <DateField name="endsOn" label={t({ id: 'network.form.ends', message: 'Au' })} />
        </Form>
      </Panel>
    </>
  )
}

/** A definition to count, or the next version of one. */
export function NewIndicatorPage() {
  const frameworkId = usePageParam('frameworkId')
  const [id] = useNewId()
  const opened = useLoad(openFramework, { params: { frameworkId } })
  const write = useAct(writeIndicator, {
    refresh: [openFramework],
    onDone: () => go(paths.framework(frameworkId)),
  })
  const [position, take] = useState('new')
  const title = t({ id: 'network.indicator.add', message: 'Ajouter un indicateur' })
  return (
    <>
      <PageHeader title={title} crumbs={crumbs()} />
      <Panel label={title} padded>
        <Loaded from={opened}>
          {({ indicators }) => (
            <Form
              // A new version begins as the one that it follows.
              key={position}
              schema={writeIndicator.body}
              initial={beginningOf(indicators, position)}
              toBody={(values) => ({ id, ...indicatorOf(values) })}
              submit={t({ id: 'network.indicator.write', message: 'Enregistrer la définition' })}
              cancelTo={paths.framework(frameworkId)}
              onSubmit={(body) => write.run({ params: { frameworkId }, body })}
            >
              <IndicatorFields
                onPlace={take}
                places={[...new Map(indicators.map((one) => [one.position, one.label]))].map(
                  ([position, label]) => ({ value: String(position), label }),
                )}
              />
            </Form>
          )}
        </Loaded>
      </Panel>
    </>
  )
}

type Place = ClientReply<typeof openFramework>['indicators'][number]

const beginningOf = (indicators: readonly Place[], position: string) => {
  const year = today().slice(0, 4)
  const former = indicators
    .filter((one) => String(one.position) === position)
    .toSorted((one, other) => other.version - one.version)[0]
  if (!former) return { direction: 'up', position, from: `${year}-01-01`, to: `${year}-12-31` }
  const { indicatorCode, label, direction, from, to, target } = former
  return {
    position,
    indicatorCode,
    label,
    direction,
    from,
    to,
    target: target.min ?? target.max ?? undefined,
  }
}

function IndicatorFields({
  places,
  onPlace,
}: {
  readonly onPlace: (position: string) => void
  readonly places: readonly { readonly value: string; readonly label: string }[]
}) {
  const values = use(FormContext)?.values ?? {}
  const place = typeof values.position === 'string' ? values.position : 'new'
  useEffect(() => onPlace(place), [place, onPlace])
  const catalogue = useLoad(listIndicators).data?.indicators ?? []
  const english = currentLanguage() === 'en'
  const chosen = catalogue.find(({ code }) => code === values.indicatorCode)
  return (
    <>
      <Select
        name="position"
        label={t({
          id: 'network.form.place',
          message: 'Une définition nouvelle, ou une nouvelle version de',
        })}
        options={[
          { value: 'new', label: t({ id: 'network.form.new', message: 'Nouvel indicateur' }) },
          ...places,
        ]}
      />
      <Select
        name="indicatorCode"
        label={t({ id: 'network.form.counts', message: 'Ce qui est compté' })}
        help={chosen && (english ? chosen.formulaEnglish : chosen.formula)}
        options={catalogue.map((one) => ({ value: one.code, label: english ? one.english : one.label }))}
      />
      <TextField name="label" label={t({ id: 'network.form.name', message: 'Nom de l’indicateur' })} />
      <DateField name="from" label={t({ id: 'network.form.from', message: 'Compté du' })} />
      <DateField name="to" label={t({ id: 'network.form.to', message: 'Compté jusqu’au' })} />
      <Select
        name="direction"
        label={t({ id: 'network.form.direction', message: 'Sens de la cible' })}
        options={[
          { value: 'up', label: t({ id: 'network.direction.up', message: 'Au moins' }) },
          { value: 'down', label: t({ id: 'network.direction.down', message: 'Au plus' }) },
        ]}
      />
      <NumberField
        name="target"
        decimals={2}
        min={0}
        optional
        label={t({ id: 'network.form.target', message: 'Cible nationale' })}
      />
    </>
  )
}

const indicatorOf = ({ position, target, direction, ...values }: FormValues) => {
  const bound = typeof target === 'number' ? target : null
  return {
    ...values,
    direction,
    position: position === 'new' ? null : Number(position),
    target: direction === 'down' ? { min: null, max: bound } : { min: bound, max: null },
  }
}
