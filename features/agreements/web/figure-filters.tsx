import { useState } from 'react'
import { useLoad } from '#platform/web/api/use-load.ts'
import { Button } from '#platform/web/design/button.tsx'
import { FilterChips } from '#platform/web/design/filter-chips.tsx'
import { Select } from '#platform/web/form/select.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { listFilterChoices } from '../contract.ts'
import { type FilterName, useFilters } from './board-state.ts'
import { ageWord, qpvWord, sexWord } from './key-words.ts'

/** The filters in force and the way to add one; who may not see persons narrows by one at a time. */
export function FigureFilterBar({ oneAtMost }: { readonly oneAtMost: boolean }) {
  const [values, set] = useFilters()
  const [adding, setAdding] = useState(false)
  const choices = useChoices()
  const chosen = Object.entries(values) as [FilterName, string][]
  const others = choices.filter((one) => !(one.name in values) && one.options.length > 0)
  const isFull = oneAtMost && chosen.length > 0
  return (
    <div className="mb-3 grid gap-2">
      <FilterChips
        filters={chosen.map(([name, value]) => ({
          key: name,
          label: choices.find((one) => one.name === name)?.label ?? name,
          value:
            choices.find((one) => one.name === name)?.options.find((option) => option.value === value)
              ?.label ?? value,
          remove: () => set[name](undefined),
        }))}
      >
        <Button
          size="small"
          icon="filter"
          aria-expanded={adding}
          onClick={() => setAdding(!adding)}
          disabledReason={
            isFull
              ? t({ id: 'agreements.filter.one', message: 'Un seul filtre à la fois pour votre rôle' })
              : undefined
          }
        >
          {t({ id: 'agreements.filter.add', message: 'Filtrer' })}
        </Button>
      </FilterChips>
      {adding && !isFull && (
        <div className="flex flex-wrap gap-x-4 gap-y-2">
          {others.map(({ name, label, options }) => (
            <Select
              key={name}
              label={label}
              options={options}
              value={undefined}
              onChange={(value) => {
                set[name](value)
                setAdding(false)
              }}
            />
          ))}
        </div>
      )}
    </div>
  )
}

interface FilterChoice {
  readonly name: FilterName
  readonly label: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
}

const useChoices = (): readonly FilterChoice[] => {
  const { data } = useLoad(listFilterChoices)
  const listed = (rows: readonly { id: string; label: string }[] = []) =>
    rows.map((row) => ({ value: row.id, label: row.label }))
  const worded = (codes: readonly string[], word: (code: string) => string) =>
    codes.map((value) => ({ value, label: word(value) }))
  return [
    {
      name: 'structure',
      label: t({ id: 'agreements.by.structure', message: 'Structure' }),
      options: listed(data?.structures),
    },
    { name: 'team', label: t({ id: 'agreements.by.team', message: 'Équipe' }), options: listed(data?.teams) },
    {
      name: 'commune',
      label: t({ id: 'agreements.by.commune', message: 'Commune' }),
      options: listed(data?.communes),
    },
    {
      name: 'prescriber',
      label: t({ id: 'agreements.by.prescriber', message: 'Prescripteur' }),
      options: listed(data?.prescribers),
    },
    {
      name: 'sex',
      label: t({ id: 'agreements.by.sex', message: 'Sexe' }),
      options: worded(data?.sexes ?? [], sexWord),
    },
    {
      name: 'age',
      label: t({ id: 'agreements.by.age', message: 'Âge' }),
      options: worded(data?.ages ?? [], ageWord),
    },
    {
      name: 'qpv',
      label: t({ id: 'agreements.by.qpv', message: 'QPV' }),
      options: worded(['yes', 'no'], qpvWord),
    },
  ]
}
