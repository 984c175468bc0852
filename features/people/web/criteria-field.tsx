import { use, useEffect, useRef } from 'react'
import { useLoad } from '#platform/web/api/use-load.ts'
import { CheckboxGroup } from '#platform/web/form/choices.tsx'
import { FormContext } from '#platform/web/form/form-context.ts'
import { today } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { type KnownCriterion, listCriteria } from '../contract.ts'
import { type KnownFacts, showsSign } from '../rules/criterion-signs.ts'
import { criterionWord } from './criterion-word.ts'
import { type Sorted, sortDeduced } from './sort-deduced.ts'

/**
 * The ordinary criteria, those that the other fields of the form show ticked by themselves. Whoever unticks one keeps
 * it unticked. The form's fields are named as in a person's situation.
 */
export function CriteriaField({ name }: { readonly name: string }) {
  const known = useLoad(listCriteria)
  const ordinary = (known.data?.items ?? []).filter((one) => !one.isSensitive)
  const deduced = useDeduced(name, ordinary)
  return (
    <CheckboxGroup
      name={name}
      label={t({ id: 'people.field.criteria', message: 'Critères' })}
      help={t({
        id: 'people.field.criteria-help',
        message:
          'Ceux que montrent l’âge, la durée sans emploi, le diplôme et les ressources se cochent seuls.',
      })}
      optional
      layout="two-columns"
      options={ordinary.map((one) => ({
        value: one.code,
        label: criterionWord(one),
        ...(deduced.includes(one.code) && {
          hint: t({ id: 'people.criterion.deduced', message: 'Déduit de ce formulaire' }),
        }),
      }))}
    />
  )
}

/** Codes that the form shows; ticks those that appear, unticks those that no longer hold. */
const useDeduced = (name: string, criteria: readonly KnownCriterion[]): readonly string[] => {
  const form = use(FormContext)
  const day = today()
  const deduced = criteria
    .filter((one) => one.sign !== null && showsSign(one.sign, form?.values as KnownFacts, day))
    .map((one) => one.code)
  const before = useRef<readonly string[]>(undefined)
  const signature = criteria.length === 0 ? undefined : deduced.join()
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when what the form shows changes, not when a box is ticked.
  useEffect(() => {
    if (signature === undefined || !form) return
    const kept = (form.values[name] as readonly string[] | undefined) ?? []
    // What a draft holds already was decided by its author.
    const sorted: Sorted = { kept, before: before.current ?? (kept.length > 0 ? deduced : []) }
    before.current = deduced
    const next = sortDeduced(sorted, deduced)
    if (next.join() !== kept.join()) form.set(name, next)
  }, [signature])
  return deduced
}
