import { useState } from 'react'
import type { KnownCriterion } from '#features/people/contract.ts'
import { criterionWord } from '#features/people/web/public.ts'
import { Button } from '#platform/web/design/button.tsx'
import { Checkbox } from '#platform/web/form/choices.tsx'
import { Select } from '#platform/web/form/select.tsx'
import { NumberField } from '#platform/web/form/typed-fields.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { type FactKind, factKinds, type Operator } from '../contract.ts'
import type { Leaf } from './blocks.ts'
import { factKindWords } from './words.ts'

const isYesOrNo = (fact: FactKind): boolean => fact === 'lives-in-territory' || fact === 'lives-in-qpv'

/** One more condition: a criterion of the lists in use, with the age of its proof, or a fact with its threshold. */
export function ConditionAdder({
  criteria,
  onAdd,
}: {
  readonly criteria: readonly KnownCriterion[]
  readonly onAdd: (leaf: Leaf) => void
}) {
  const [chosen, setChosen] = useState<string>()
  const [operator, setOperator] = useState<Operator | undefined>('at-least')
  const [threshold, setThreshold] = useState<number>()
  const [months, setMonths] = useState<number>()
  const [asksProof, setAsksProof] = useState(true)
  const fact = factKinds.find((one) => `fact:${one}` === chosen)
  const criterion = criteria.find(({ code }) => code === chosen)
  const leaf = ((): Leaf | undefined => {
    if (criterion)
      return asksProof
        ? { kind: 'criterion', code: criterion.code, proof: 'required', proofMonths: months ?? null }
        : { kind: 'criterion', code: criterion.code, proof: 'none', proofMonths: null }
    if (!fact) return undefined
    if (isYesOrNo(fact)) return { kind: 'fact', fact, operator: 'is', threshold: 1 }
    return operator && threshold !== undefined ? { kind: 'fact', fact, operator, threshold } : undefined
  })()
  const choose = (value: string | undefined) => {
    setChosen(value)
    setMonths(criteria.find(({ code }) => code === value)?.proofMonths ?? undefined)
  }
  const add = () => {
    if (!leaf) return
    onAdd(leaf)
    setChosen(undefined)
    setThreshold(undefined)
  }
  return (
    <div className="flex flex-wrap items-end gap-3">
      <Select
        label={t({ id: 'eligibility.add', message: 'Ajouter une condition' })}
        options={[
          ...factKinds.map((one) => ({ value: `fact:${one}`, label: factKindWords[one]() })),
          ...criteria.map((one) => ({ value: one.code, label: criterionWord(one) })),
        ]}
        value={chosen}
        onChange={choose}
      />
      {fact && !isYesOrNo(fact) && (
        <>
          <Select<Operator>
            label={t({ id: 'eligibility.operator', message: 'Comparer' })}
            options={[
              { value: 'at-least', label: t({ id: 'eligibility.at-least', message: 'au moins' }) },
              { value: 'at-most', label: t({ id: 'eligibility.at-most', message: 'au plus' }) },
            ]}
            value={operator}
            onChange={setOperator}
          />
          <NumberField
            label={t({ id: 'eligibility.threshold', message: 'Seuil' })}
            min={0}
            max={600}
            value={threshold}
            onChange={setThreshold}
          />
        </>
      )}
      {criterion && (
        <Checkbox
          label={t({
            id: 'eligibility.asks-proof',
            message: 'Avec sa pièce : {proof}',
            values: { proof: criterion.proof },
          })}
          value={asksProof}
          onChange={(asked) => setAsksProof(asked ?? false)}
        />
      )}
      {criterion && asksProof && (
        <NumberField
          label={t({ id: 'eligibility.months', message: 'Âge de la pièce, en mois au plus' })}
          optional
          min={1}
          max={60}
          value={months}
          onChange={setMonths}
        />
      )}
      <Button
        onClick={add}
        disabledReason={
          leaf
            ? undefined
            : t({ id: 'eligibility.add.first', message: 'Choisissez une condition et son seuil.' })
        }
      >
        {t({ id: 'eligibility.add.act', message: 'Ajouter' })}
      </Button>
    </div>
  )
}
