import { loadTerritory, zonesOf } from '#features/territory/server/public.ts'
import type { CalendarDate } from '#kernel/dates.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { FigureScope } from '../contract.ts'
import { departementNames } from './unemployment-store.ts'

type Zones = Awaited<ReturnType<typeof zonesOf>>

/** Where a portrait is drawn: the perimeter of a day, and what it lies in. */
export interface PortraitPlace {
  readonly on: CalendarDate
  readonly perimeter: {
    readonly label: string
    readonly validFrom: CalendarDate
    readonly communes: number
  } | null
  readonly communes: readonly { readonly code: string; readonly name: string }[]
  readonly communeCodes: readonly string[]
  readonly departements: readonly { readonly code: string; readonly name: string }[]
  readonly epci: { readonly siren: string; readonly name: string } | null
  readonly zones: Zones
}

export const loadPlace = async (tx: TerritoryTransaction, on: CalendarDate): Promise<PortraitPlace> => {
  const territory = await loadTerritory(tx, on)
  const perimeter = territory?.perimeter ?? null
  const communes = perimeter?.communes ?? []
  const codes = [...new Set(communes.map((one) => one.departementCode))].sort()
  const names = await departementNames(tx, codes)
  return {
    on,
    perimeter: perimeter && {
      label: perimeter.label,
      validFrom: perimeter.validFrom,
      communes: communes.length,
    },
    communes: communes.map(({ code, name }) => ({ code, name })),
    communeCodes: communes.map((one) => one.code),
    departements: codes.map((code) => ({ code, name: names.get(code) ?? code })),
    epci: territory?.epci ?? null,
    // The grid of three classes is enough for a portrait.
    zones: (await zonesOf({ tx, today: on })).filter((zone) => zone.kind !== 'density-7'),
  }
}

export const france: FigureScope = { kind: 'france', code: 'FR', label: 'France' }

export const perimeterScope = ({ perimeter }: PortraitPlace): FigureScope => ({
  ...{ kind: 'perimeter', code: '', label: perimeter?.label ?? '' },
})

export const departementScope = (code: string, name: string): FigureScope => ({
  ...{ kind: 'departement', code, label: name },
})
