import type { Evidence } from '../evidence.ts'
import type { Theme } from '../themes.ts'

interface Words {
  readonly fr: string
  readonly en: string
}

/** A ready text of the product, dated, with where it comes from. */
export interface ShippedTool {
  readonly code: string
  readonly kind: 'section' | 'objective' | 'indicator' | 'action'
  readonly theme: Theme
  readonly title: Words
  readonly content: Words
  readonly source: string
  /** Null: nobody read the source again, and every screen says so. */
  readonly verifiedOn: string | null
  readonly evidence: Evidence
  readonly validFrom: string
  readonly validTo: string | null
}

/** The tools of one theme, in force since the first edition and until told otherwise. */
export const toolsOf = (
  theme: Theme,
  tools: readonly Omit<ShippedTool, 'theme' | 'validFrom' | 'validTo'>[],
): readonly ShippedTool[] => tools.map((tool) => ({ validFrom: '2026-11-01', validTo: null, theme, ...tool }))
