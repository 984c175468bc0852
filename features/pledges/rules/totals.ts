import type { NoteTotal, PledgeKind } from '../contract.ts'

/** A kind and its unit: two quantities are added when both are the same, and never otherwise. */
const keyOf = ({ kind, unit }: { readonly kind: PledgeKind; readonly unit: string | null }): string =>
  `${kind} ${unit?.toLowerCase() ?? ''}`

/** Pledged and delivered by kind and unit, in the order in which each appears. */
export const totalsOf = (
  lines: readonly Pick<NoteTotal, 'kind' | 'unit' | 'pledged' | 'delivered'>[],
): NoteTotal[] => {
  const totals = new Map<string, NoteTotal>()
  for (const { kind, unit, pledged, delivered } of lines) {
    const known = totals.get(keyOf({ kind, unit }))
    totals.set(keyOf({ kind, unit }), {
      ...{ kind, unit: known?.unit ?? unit },
      pledged: (known?.pledged ?? 0) + pledged,
      delivered: (known?.delivered ?? 0) + delivered,
    })
  }
  return [...totals.values()]
}
