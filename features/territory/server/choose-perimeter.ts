import { nameKey } from '#kernel/names.ts'
import { done, type Result, refuse } from '#kernel/result.ts'
import type { Transaction } from '#platform/server/sql/transaction.ts'
import { resolveCommune } from '../rules/resolve-commune.ts'
import { loadKnownCommunes } from './reference/known-codes.ts'
import { versionOfSource } from './reference/source-store.ts'

/** A whole EPCI or EPT by its SIREN, or communes by their codes (former codes resolve). */
export type PerimeterChoice = { readonly siren: string } | { readonly communeCodes: readonly string[] }

export interface Group {
  readonly siren: string
  readonly name: string
  readonly kind: string
}

interface PerimeterCommune {
  readonly code: string
  readonly name: string
  readonly departementCode: string
}

interface ChosenPerimeter {
  readonly group: Group | undefined
  /** The most populated first. */
  readonly communes: readonly PerimeterCommune[]
  /** Where the list of communes comes from. */
  readonly source: string
}

/** Refusals: `unknown-epci` with the SIREN, `unknown-commune` with the first unknown code. */
export const choosePerimeter = async (
  tx: Transaction,
  choice: PerimeterChoice,
): Promise<Result<ChosenPerimeter, 'unknown-epci' | 'unknown-commune'>> => {
  const version = (await versionOfSource(tx, 'cog')) ?? ''
  if ('siren' in choice) {
    const [group] = await tx.query<Group>('select siren, name, kind from territory.epci where siren = $1', [
      choice.siren,
    ])
    if (!group) return refuse('unknown-epci', { params: { siren: choice.siren } })
    const communes = await loadCommunes(tx, 'epci_siren = $1 or ept_siren = $1', choice.siren)
    return done({ group, communes, source: `decoupage-administratif ${version}` })
  }
  const known = await loadKnownCommunes(tx)
  const codes: string[] = []
  for (const text of choice.communeCodes) {
    const resolution = resolveCommune(known, text)
    if (!resolution.found) return refuse('unknown-commune', { params: { code: text } })
    codes.push(resolution.code)
  }
  return done({
    group: undefined,
    communes: await loadCommunes(tx, 'code = any($1)', codes),
    source: 'chosen-by-hand',
  })
}

const loadCommunes = (tx: Transaction, condition: string, value: unknown): Promise<PerimeterCommune[]> =>
  tx.query(
    `select code, name, departement_code as "departementCode" from territory.commune
     where (${condition}) and kind in ('commune', 'overseas') order by population desc nulls last, code`,
    [value],
  )

/** EPCI and EPT by SIREN or by words of their name, for `bassin setup`. */
export const findGroups = async (tx: Transaction, text: string): Promise<Group[]> => {
  const words = nameKey(text)
    .split(' ')
    .filter((word) => word !== '')
  if (words.length === 0) return []
  return tx.query<Group>(
    `select siren, name, kind from territory.epci
     where siren = $1 or ' ' || name_key like all ($2)
     order by siren <> $1, population desc nulls last limit 20`,
    [text.replace(/\s/g, ''), words.map((word) => `% ${word}%`)],
  )
}
