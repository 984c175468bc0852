import type { Transaction } from '#platform/server/sql/transaction.ts'

interface PublicSite {
  /** `france-travail` or `mission-locale`. */
  readonly kind: string
  readonly name: string
  readonly communeCode: string | null
  readonly communeName: string | null
  readonly address: string | null
}

/** Public sites that stand in one of the communes, or whose area covers one. */
export const publicSitesOf = (tx: Transaction, communes: ReadonlySet<string>): Promise<PublicSite[]> =>
  tx.query<PublicSite>(
    `select s.kind, s.label as name, s.commune_code as "communeCode", c.name as "communeName", s.address
     from territory.public_site s
     left join territory.commune c on c.code = s.commune_code
     where s.commune_code = any($1) or s.covers && $1::text[]
     order by s.kind, s.label limit 200`,
    [[...communes]],
  )
