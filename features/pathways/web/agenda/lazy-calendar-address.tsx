import { lazy } from 'react'

/** For the pages of other features on which a member finds what she is expected at. */
export const LazyCalendarAddress = lazy(async () => ({
  default: (await import('./calendar-address.tsx')).CalendarAddress,
}))
