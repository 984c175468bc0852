import type { KnownCriterion } from '#features/people/contract.ts'
import { t } from '#platform/web/i18n/t.ts'
import type { RuleSet } from '../contract.ts'
import { compareNeeds, type Placed } from '../rules/compare-needs.ts'
import { askedWords, conditionWords, nameOf } from './words.ts'

/** What a version changes of the one that it follows, condition by condition. */
export function Changes({
  from,
  to,
  criteria,
}: {
  readonly from: RuleSet
  readonly to: RuleSet
  readonly criteria: readonly KnownCriterion[]
}) {
  const { removed, added } = compareNeeds(from.needs, to.needs)
  const name = nameOf(from)
  if (removed.length + added.length === 0)
    return (
      <p className="text-13 text-ink-2">
        {t({
          id: 'eligibility.changes.none',
          message: 'Les mêmes conditions que « {name} ».',
          values: { name },
        })}
      </p>
    )
  return (
    <details>
      <summary className="cursor-pointer py-1 font-title">
        {t({ id: 'eligibility.changes', message: 'Ce qui change de « {name} »', values: { name } })}
      </summary>
      <dl className="grid gap-2 py-1">
        <Placeds
          title={t({ id: 'eligibility.changes.added', message: 'Ajouté' })}
          items={added}
          criteria={criteria}
        />
        <Placeds
          title={t({ id: 'eligibility.changes.removed', message: 'Retiré' })}
          items={removed}
          criteria={criteria}
        />
      </dl>
    </details>
  )
}

function Placeds({
  title,
  items,
  criteria,
}: {
  readonly title: string
  readonly items: readonly Placed[]
  readonly criteria: readonly KnownCriterion[]
}) {
  if (items.length === 0) return null
  return (
    <div>
      <dt className="text-13 text-ink-2">{title}</dt>
      {items.map((one) => {
        const words = placedWords(one, criteria)
        return <dd key={words}>{words}</dd>
      })}
    </div>
  )
}

const placedWords = (one: Placed, criteria: readonly KnownCriterion[]): string => {
  const words = 'leaf' in one ? conditionWords(one.leaf, criteria) : askedWords(one.atLeast)
  return one.block === null
    ? t({ id: 'eligibility.changes.whole', message: 'L’ensemble : {words}', values: { words } })
    : t({
        id: 'eligibility.changes.block',
        message: 'Bloc {number} : {words}',
        values: { number: one.block, words },
      })
}
