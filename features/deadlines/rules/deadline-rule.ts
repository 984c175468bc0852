import type { CalendarDate } from '#kernel/dates.ts'

/** A delay counted from the fact that starts it, in days or in legal months (same day, clamped). */
export type Delay = { readonly days: number } | { readonly months: number }

export interface DeadlineRule {
  readonly code: string
  /** Who must act: the member who holds the pathway or the step, or a desk of the scheme. */
  readonly owner: 'member' | 'entry-desk' | 'project-manager' | 'fund-manager' | 'contact-desk'
  /** When the act is due, counted from its basis. */
  readonly due: Delay
  /** When the line enters "À faire", counted from the basis. */
  readonly shows: Delay
  /** When the project manager sees it as well, counted from the basis. */
  readonly escalates?: Delay
  readonly source: string
  /** Date on which the source was read, null while nobody could check it: the screen says so. */
  readonly verifiedOn: CalendarDate | null
}
