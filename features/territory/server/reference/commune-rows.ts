import { nameKey } from '#kernel/names.ts'
import type { AdministrativeFiles, OfficialCommune, OfficialGroup } from './administrative-files.ts'
import type { Values } from './bulk-insert.ts'

const memberships = (groups: readonly OfficialGroup[]): ReadonlyMap<string, string> =>
  new Map(groups.flatMap((group) => group.membres.map((member) => [member.code, group.code] as const)))

const kindOf = (commune: OfficialCommune): string => {
  if (commune.type === 'arrondissement-municipal') return 'arrondissement'
  return commune.zone === 'com' ? 'overseas' : 'commune'
}

const currentRow = (commune: OfficialCommune, epci: string | undefined, ept: string | undefined): Values => ({
  code: commune.code,
  name: commune.nom,
  name_key: nameKey(commune.nom),
  kind: kindOf(commune),
  departement_code: commune.departement,
  region_code: commune.region,
  epci_siren: epci ?? null,
  ept_siren: ept ?? null,
  parent_code: commune.commune ?? null,
  successor_code: null,
  postal_codes: commune.codesPostaux ?? [],
  population: commune.population ?? null,
})

const formerRow = (code: string, name: string, successor: OfficialCommune): Values => ({
  ...currentRow(successor, undefined, undefined),
  code,
  name,
  name_key: nameKey(name),
  kind: 'former',
  successor_code: successor.code,
  postal_codes: [],
  population: null,
})

/**
 * One row per code. A delegated or associated commune whose code is not current counts as former: older files still
 * carry it. The list keeps no name for other former codes; they bear the one of the commune they became.
 */
export function* communeRows({ communes, epci, ept }: AdministrativeFiles): Generator<Values> {
  const [epciOf, eptOf] = [memberships(epci), memberships(ept)]
  const current = new Map<string, OfficialCommune>()
  for (const commune of communes) {
    if (commune.type !== 'commune-actuelle' && commune.type !== 'arrondissement-municipal') continue
    current.set(commune.code, commune)
    const city = commune.commune ?? commune.code
    yield currentRow(commune, epciOf.get(city), eptOf.get(city))
  }
  const given = new Set(current.keys())
  for (const commune of communes) {
    const successor = commune.chefLieu === undefined ? undefined : current.get(commune.chefLieu)
    if (!successor || given.has(commune.code)) continue
    given.add(commune.code)
    yield formerRow(commune.code, commune.nom, successor)
  }
  for (const successor of current.values()) {
    for (const code of successor.anciensCodes ?? []) {
      if (!given.has(code)) yield formerRow(code, successor.nom, successor)
      given.add(code)
    }
  }
}
