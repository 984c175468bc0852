import type { ComponentType } from 'react'
import type { ProblemSentences } from '../api/problem-sentences.ts'

/** A page, loaded when first opened. `path` is under `/{territory}/`, or at the root when `signedOut`. */
export interface PageDefinition {
  /** French nouns, parameters with a dollar: `personnes/$personId`. */
  readonly path: string
  readonly load: () => Promise<ComponentType>
  /** Without it, the page explains why and whom to ask. */
  readonly right?: string
  readonly signedOut?: true
}

export type NavGroup = 'work' | 'pathways' | 'steering' | 'clauses' | 'employers' | 'territory' | 'settings'

/** One line of the rail. */
export interface NavEntry {
  readonly group: NavGroup
  readonly label: () => string
  readonly path: string
  readonly right?: string
  /** Shown in a demo territory only. */
  readonly demoOnly?: true
  /** A hook: how many things ask for work. Called in the entry's own component. */
  readonly count?: () => number | undefined
  /** Small numbers first; 50 when absent. */
  readonly order?: number
}

/** Something that the command palette (Ctrl K) can do from any page. */
export interface PaletteAction {
  readonly label: () => string
  readonly path: string
  readonly right?: string
}

/** A component shown inside a page of another feature; it receives the props given to `Slot`. */
export type SlotPart = (props: never) => React.ReactNode

/** What a feature's `web/public.ts` may export to the application. */
export interface WebFeature {
  readonly pages?: readonly PageDefinition[]
  readonly navigation?: readonly NavEntry[]
  readonly slots?: Readonly<Record<string, readonly SlotPart[]>>
  readonly problems?: ProblemSentences
  readonly actions?: readonly PaletteAction[]
}
