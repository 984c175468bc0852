export type StepState = 'done' | 'now' | 'planned'

export interface CourseStep {
  readonly key: string
  readonly title: string
  readonly detail?: string
  /** `AAAA-MM-JJ` */
  readonly start: string
  readonly end?: string | undefined
  readonly state: StepState
}

export interface CourseMilestone {
  readonly key: string
  readonly day: string
  readonly title: string
  readonly detail?: string
}

/** What unfolds in time: a pathway, the life of a convention. */
export interface Course {
  readonly start: string
  readonly today: string
  readonly steps: readonly CourseStep[]
  /** Days of the meetings held: white points on the trunk. */
  readonly meetings?: readonly string[]
  readonly milestones?: readonly CourseMilestone[]
  /** The flag at the mouth. */
  readonly aim?: { readonly day: string; readonly title: string; readonly detail?: string }
}
