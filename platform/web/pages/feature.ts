import type { ComponentType } from 'react'
import type { ProblemSentences } from '../api/problem-sentences.ts'
import type { Opening } from './may-open.ts'

/** A page, loaded when first opened. `path` is under `/{territory}/`, or at the root when `signedOut`. */
export interface PageDefinition {
  /** French nouns, parameters with a dollar: `personnes/$personId`. */
  readonly path: string
  readonly load: () => Promise<ComponentType>
  /** Without it, the page explains why and whom to ask. */
  readonly right?: Opening
  readonly signedOut?: true
}

export type NavGroup = 'work' | 'pathways' | 'steering' | 'clauses' | 'employers' | 'territory' | 'settings'

interface Home {
  readonly weight: number
  readonly right?: Opening
}

/** One line of the rail, or a tab beside it. */
export interface NavEntry {
  readonly group: NavGroup
  readonly label: () => string
  readonly path: string
  readonly right?: Opening
  /**
   * Path of the entry that this page stands beside: one line of the rail for both, one tab for each. Who may not
   * open that other page finds this one on the line.
   */
  readonly beside?: string
  /** A parameter of the address with which the page shows somebody else's: it is not this entry any more. */
  readonly apart?: string
  /** What the line says when it leads to several pages: « Prescriptions ». */
  readonly together?: () => string
  /**
   * What makes this page the one where a seat's work is, and how much it weighs: `/{territory}` opens the heaviest
   * of those whose right is held. Several: the page weighs more for some than for others.
   */
  readonly home?: Home | readonly Home[]
  /** A hook: false takes the entry out of the rail and out of the homes; undefined while it is not known. */
  readonly shown?: () => boolean | undefined
  /** Offered in the notice of a demo territory, and nowhere else. */
  readonly demoOnly?: true
  /** A hook: how many things ask for work. Called in the entry's own component. */
  readonly count?: () => number | undefined
  /** The letter that opens it after G. */
  readonly letter?: string
  /** Small numbers first; 50 when absent. */
  readonly order?: number
}

/** Something that the command palette (Ctrl K) can do from any page. */
export interface PaletteAction {
  /** A letter alone: `n`. A page may give it a closer meaning while it is open. */
  readonly shortcut?: string
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
