/** What an activity is for; chosen by the team, read by the team alone. */
export const activityKinds = [
  'job-search',
  'digital',
  'languages',
  'mobility',
  'discovery',
  'confidence',
  'daily-life',
  'training',
  'other',
] as const
