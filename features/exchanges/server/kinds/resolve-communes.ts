import { nameKey } from '#kernel/names.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { GivenPerson } from '../../rules/person-values.ts'

interface Commune {
  readonly code: string
  readonly nameKey: string
  readonly postalCodes: readonly string[]
}

/** `VILLENEUVE D ASCQ CEDEX 2` and `ST AMAND` as the official list writes them. */
const communeKey = (name: string): string =>
  nameKey(name)
    .replace(/ cedex( \d+)?$/, '')
    .replace(/\bst\b/g, 'saint')
    .replace(/\bste\b/g, 'sainte')

/** The INSEE code of each line's commune, by its name and postal code; absent where they name none, or several. */
export const resolveCommunes = async (
  tx: TerritoryTransaction,
  given: ReadonlyMap<number, GivenPerson>,
): Promise<ReadonlyMap<number, string>> => {
  const asked = [...given].filter(([, one]) => !one.communeCode && (one.communeName || one.postalCode))
  if (asked.length === 0) return new Map()
  const communes = await tx.query<Commune>(
    `select code, name_key as "nameKey", postal_codes as "postalCodes" from territory.commune
     where kind = 'commune' and successor_code is null and (name_key = any($1) or postal_codes && $2)`,
    [
      asked.flatMap(([, one]) => (one.communeName ? [communeKey(one.communeName)] : [])),
      asked.flatMap(([, one]) => (one.postalCode ? [one.postalCode] : [])),
    ],
  )
  return new Map(
    asked.flatMap(([number, one]): [number, string][] => {
      const code = choose(one, communes)
      return code === undefined ? [] : [[number, code]]
    }),
  )
}

const choose = (
  { communeName, postalCode }: GivenPerson,
  communes: readonly Commune[],
): string | undefined => {
  const key = communeName === undefined ? undefined : communeKey(communeName)
  const named = communes.filter((one) => one.nameKey === key)
  const there = communes.filter((one) => postalCode !== undefined && one.postalCodes.includes(postalCode))
  const both = named.filter((one) => there.includes(one))
  const only = [both, named, key === undefined ? there : []].find((found) => found.length === 1)
  return only?.[0]?.code
}
