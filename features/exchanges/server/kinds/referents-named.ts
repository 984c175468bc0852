import { nameKey } from '#kernel/names.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'

/**
 * Finds the member that a file names, by e-mail or by full name in either order; undefined for none or several. Who left is
 * found for the past alone.
 */
export const referentsNamed = async (
  tx: TerritoryTransaction,
  { withLeft = false }: { readonly withLeft?: boolean } = {},
): Promise<(words: string | undefined) => string | null | undefined> => {
  const members = await tx.query<{ id: string; name: string; email: string | null }>(
    `select m.id, m.name, m.email from organisations.published_member m
     where m.territory_id = $1 and ($2 or m.left_on is null) limit 5000`,
    [tx.territoryId, withLeft],
  )
  const keyOf = (words: string) => nameKey(words).split(' ').toSorted().join(' ')
  const byKey = Map.groupBy(members, ({ name }) => keyOf(name))
  const byEmail = new Map(members.map(({ id, email }) => [email?.toLowerCase(), id]))
  return (words) => {
    if (words === undefined) return null
    const named = byKey.get(keyOf(words)) ?? []
    return byEmail.get(words.trim().toLowerCase()) ?? (named.length === 1 ? named[0]?.id : undefined)
  }
}
