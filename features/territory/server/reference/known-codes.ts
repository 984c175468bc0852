import type { Transaction } from '#platform/server/sql/transaction.ts'
import type { KnownCommune, KnownCommunes } from '../../rules/resolve-commune.ts'

/** Every commune code, current or former: 39,000 rows, read once for a whole import. */
export const loadKnownCommunes = async (tx: Transaction): Promise<KnownCommunes> => {
  const rows = await tx.query<KnownCommune>(
    `select code, successor_code as "successorCode", valid_to as "validTo" from territory.commune`,
  )
  return new Map(rows.map((row) => [row.code, row]))
}

const codesOf = async (tx: Transaction, table: string): Promise<ReadonlySet<string>> =>
  new Set((await tx.query<{ code: string }>(`select code from territory.${table}`)).map((row) => row.code))

export const loadRomeCodes = (tx: Transaction) => codesOf(tx, 'rome')
export const loadSkillCodes = (tx: Transaction) => codesOf(tx, 'rome_skill')
