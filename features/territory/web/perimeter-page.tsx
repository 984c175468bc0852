import { useEffect, useId, useState } from 'react'
import { call } from '#platform/web/api/call.ts'
import { useAct } from '#platform/web/api/use-act.ts'
import { Button } from '#platform/web/design/button.tsx'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { RadioGroup } from '#platform/web/form/choices.tsx'
import { ComboBox } from '#platform/web/form/combo-box.tsx'
import { Form } from '#platform/web/form/form.tsx'
import type { Option } from '#platform/web/form/select.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { DateField } from '#platform/web/form/typed-fields.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { go } from '#platform/web/pages/navigate.ts'
import { changePerimeter, listZones, readTerritory, searchCommunes } from '../contract.ts'

const loadCommunes = async (q: string, signal: AbortSignal): Promise<Option[]> => {
  const { items } = await call(searchCommunes, { query: { q }, signal })
  return items.map(({ code, name, departementCode }) => ({
    value: code,
    label: name,
    hint: departementCode,
  }))
}

/** Another set of communes from a day on; the one in place keeps its dates. */
export function PerimeterPage() {
  const [way, setWay] = useState<'epci' | 'communes'>('epci')
  const [communes, setCommunes] = useState<readonly Option[]>([])
  const change = useAct(changePerimeter, {
    refresh: [readTerritory, listZones],
    onDone: () => {
      say(t({ id: 'territory.perimeter.changed', message: 'Périmètre enregistré.' }))
      go('territoire')
    },
  })
  return (
    <>
      <PageHeader
        title={t({ id: 'territory.perimeter.change', message: 'Changer le périmètre' })}
        crumbs={[{ label: t({ id: 'territory.nav', message: 'Territoire' }), to: 'territoire' }]}
        detail={t({
          id: 'territory.perimeter.detail',
          message: 'Le périmètre en place garde ses dates : les chiffres d’avant ne changent pas.',
        })}
      />
      <Form
        schema={changePerimeter.body}
        toBody={({ label, validFrom, siren }) => ({
          label,
          validFrom,
          ...(way === 'epci' ? { siren } : { communeCodes: communes.map(({ value }) => value) }),
        })}
        submit={t({ id: 'territory.perimeter.submit', message: 'Enregistrer ce périmètre' })}
        cancelTo="territoire"
        onSubmit={(body) => change.run({ body })}
      >
        <TextField name="label" label={t({ id: 'territory.field.label', message: 'Nom du périmètre' })} />
        <DateField name="validFrom" label={t({ id: 'territory.field.from', message: 'À partir du' })} />
        <RadioGroup<'epci' | 'communes'>
          label={t({ id: 'territory.field.way', message: 'Composé de' })}
          value={way}
          onChange={(chosen) => setWay(chosen ?? 'epci')}
          options={[
            { value: 'epci', label: t({ id: 'territory.way.epci', message: 'toute une intercommunalité' }) },
            { value: 'communes', label: t({ id: 'territory.way.communes', message: 'communes choisies' }) },
          ]}
        />
        {way === 'epci' ? (
          <TextField
            name="siren"
            size={11}
            label={t({ id: 'territory.field.siren', message: 'SIREN de l’intercommunalité' })}
          />
        ) : (
          <Communes communes={communes} onChange={setCommunes} />
        )}
      </Form>
    </>
  )
}

function Communes({
  communes,
  onChange,
}: {
  readonly communes: readonly Option[]
  readonly onChange: (communes: readonly Option[]) => void
}) {
  const id = useId()
  const [round, setRound] = useState(0)
  const add = (option: Option | undefined) => {
    if (!option) return
    if (!communes.some(({ value }) => value === option.value)) onChange([...communes, option])
    setRound(round + 1)
  }
  const comeBack = () => document.getElementById(id)?.focus()
  // biome-ignore lint/correctness/useExhaustiveDependencies: an empty field for the next one, where the former was typed.
  useEffect(() => {
    if (round > 0) comeBack()
  }, [round])
  return (
    <>
      <ComboBox
        key={round}
        id={id}
        name="communeCodes"
        // No value of the form: what counts is the list under it.
        value={undefined}
        onChange={() => {}}
        label={t({ id: 'territory.field.communes', message: 'Ajouter une commune' })}
        load={loadCommunes}
        onChoose={add}
      />
      <ul className="flex flex-wrap gap-2">
        {communes.map(({ value, label, hint }) => (
          <li key={value}>
            <Button
              size="small"
              icon="close"
              aria-label={t({
                id: 'territory.communes.remove',
                message: 'Retirer {label}',
                values: { label: `${label} (${hint})` },
              })}
              onClick={() => {
                onChange(communes.filter((one) => one.value !== value))
                comeBack()
              }}
            >
              {label} ({hint})
            </Button>
          </li>
        ))}
      </ul>
    </>
  )
}
