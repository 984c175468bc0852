import { use, useState } from 'react'
import type { KnownCriterion } from '#features/people/contract.ts'
import { criterionWord, proofWord } from '#features/people/web/public.ts'
import { Button } from '#platform/web/design/button.tsx'
import { Checkbox } from '#platform/web/form/choices.tsx'
import { FormContext } from '#platform/web/form/form-context.ts'
import { Select } from '#platform/web/form/select.tsx'
import { NumberField } from '#platform/web/form/typed-fields.tsx'
import { useUnreadable } from '#platform/web/form/use-unreadable.ts'
import { t } from '#platform/web/i18n/t.ts'
import { type FactKind, factKinds, type Operator, thresholdLimits } from '../contract.ts'
import { isSameNeed } from '../rules/refuse-needs.ts'
import type { Leaf } from './blocks.ts'
import { factKindWords } from './words.ts'

const isYesOrNo = (fact: FactKind): boolean => fact === 'lives-in-territory' || fact === 'lives-in-qpv'

/**
 * One more condition: a criterion of the lists in use, with the age of its proof, or a fact with its threshold. What is
 * chosen and not yet added stops the form: a version never changes, and would lack it.
 */
export function ConditionAdder({
  name,
  criteria,
  held,
  onAdd,
}: {
  readonly name: string
  readonly criteria: readonly KnownCriterion[]
  /** The conditions of the block. */
  readonly held: readonly Leaf[]
  readonly onAdd: (leaf: Leaf) => void
}) {
  const form = use(FormContext)
  const unreadable = useUnreadable()
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
    setThreshold(undefined)
    form?.set(name, undefined)
    form?.setUnreadable(
      name,
      value &&
        t({
          id: 'eligibility.add.pending',
          message: 'Cette condition n’est pas encore ajoutée : ajoutez-la, ou revenez à « Choisir… ».',
        }),
    )
    setMonths(criteria.find(({ code }) => code === value)?.proofMonths ?? undefined)
  }
  const add = () => {
    if (!leaf) return
    onAdd(leaf)
    choose(undefined)
  }
  const why =
    unreadable.sentence ??
    (leaf === undefined
      ? t({ id: 'eligibility.add.first', message: 'Choisissez une condition et son seuil.' })
      : held.some((one) => isSameNeed(one, leaf))
        ? t({ id: 'eligibility.add.twice', message: 'Ce bloc contient déjà cette condition.' })
        : undefined)
  return (
    <div className="flex flex-wrap items-end gap-3">
      <Select
        name={name}
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
            key={fact}
            {...thresholdLimits[fact]}
            value={threshold}
            onChange={setThreshold}
            onUnreadable={unreadable.of('threshold')}
          />
        </>
      )}
      {criterion && (
        <Checkbox
          label={t({
            id: 'eligibility.asks-proof',
            message: 'Avec sa pièce : {proof}',
            values: { proof: proofWord(criterion.proof) },
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
          key={criterion.code}
          value={months}
          onChange={setMonths}
          onUnreadable={unreadable.of('months')}
        />
      )}
      <Button onClick={add} disabledReason={why}>
        {t({ id: 'eligibility.add.act', message: 'Ajouter' })}
      </Button>
    </div>
  )
}
