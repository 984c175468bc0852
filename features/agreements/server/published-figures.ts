import { addDays } from '#kernel/dates.ts'
import { isSmall, isSmallCell } from '#kernel/small-cells.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { Cockpit, Objective, ObjectiveFigure } from '../contract.ts'
import { personsCounted, publishableExits } from '../rules/small-cells.ts'
import { agreementsOf } from './agreement-store.ts'
import { narrowedCounts } from './cockpit-statements.ts'
import { evaluate } from './evaluate.ts'
import { anybody } from './life/agreement-reader.ts'
import { objectivesOf } from './objective-store.ts'

/** What stands in a text that leaves the territory: everybody reads the same, whoever asks. */
const asEverybody = (context: Context): Context => ({
  ...context,
  actor: { ...context.actor, rights: new Map([['figures.read', 'territory']]) },
})

interface PublishedObjective extends Pick<ObjectiveFigure, 'objective' | 'countedTo'> {
  readonly agreementLabel: string
  /** Of what is measured by hand, in the words of who set it up (« heures »). */
  readonly unit: string
  /** Null: nothing measured, or fewer than five persons (`hidden`). */
  readonly value: number | null
  readonly hidden: boolean
}

const unitOf = ({ definition, objective }: ObjectiveFigure): string =>
  definition.unit === 'amount' ? (objective.measured?.unit ?? '') : definition.unit

/**
 * The figures of objectives over the whole territory, small cells kept back, the running agreements first. `only`: those
 * of these ids, and nothing else is counted.
 */
export const publishedObjectives = async (
  context: Context,
  only?: ReadonlySet<string>,
): Promise<PublishedObjective[]> => {
  const everybody = asEverybody(context)
  const published: PublishedObjective[] = []
  for (const agreement of await agreementsOf(context.tx, context.today, anybody)) {
    const at = { day: context.today, timeZone: context.timeZone }
    const objectives: readonly Objective[] = await objectivesOf(context.tx, agreement.id, at)
    const asked = objectives.filter(({ kind, id }) => kind !== 'qualitative' && (!only || only.has(id)))
    if (asked.length === 0) continue
    for (const row of await evaluate(everybody, agreement, asked, {})) {
      const { numerator, denominator, value, hidden } = row.figure
      const small =
        hidden ||
        (numerator !== null && isSmallCell(personsCounted(row.definition.unit, { numerator, denominator })))
      published.push({
        ...{ objective: row.objective, countedTo: row.countedTo, agreementLabel: agreement.label },
        ...{ unit: unitOf(row), value: small ? null : value, hidden: small },
      })
    }
  }
  return published
}

/** The counts of the cockpit for everybody: null where fewer than five persons would be told. */
export type PublishedCounts = Readonly<
  Record<
    'active' | 'entries' | 'exits' | 'positiveEmployment' | 'positiveTraining' | 'seenShare',
    number | null
  >
>

/** Active file, entries and exits since 1 January, over the whole territory. */
export const publishedCounts = async ({ tx, today, now }: Context): Promise<PublishedCounts> => {
  const [row] = await tx.query<{ body: string }>(narrowedCounts, [
    ...[tx.territoryId, `${today.slice(0, 4)}-01-01`, today, now.toISOString(), addDays(today, -31)],
    ...[null, null],
  ])
  const counts = JSON.parse(row?.body ?? '{}') as Cockpit
  const exits = publishableExits(counts.exits)
  const told = (count: number | null): number | null => (count === null || isSmall(count) ? null : count)
  return {
    ...{ active: told(counts.active), entries: told(counts.entries), exits: told(exits.all) },
    ...{ positiveEmployment: exits.positiveEmployment, positiveTraining: exits.positiveTraining },
    seenShare: isSmallCell({ numerator: counts.seen, denominator: counts.followed })
      ? null
      : counts.seenShare,
  }
}
