import { lazy } from 'react'
import { paths as pathwayPaths } from '#features/pathways/web/public.ts'
import { t } from '#platform/web/i18n/t.ts'
import type { NavEntry, PageDefinition, SlotPart } from '#platform/web/pages/feature.ts'
import { paths } from './paths.ts'

export { problems } from './problems.ts'

export const pages: readonly PageDefinition[] = [
  {
    path: paths.sessions,
    right: 'training.read',
    load: () => import('./sessions-page.tsx').then((module) => module.SessionsPage),
  },
  {
    path: paths.hours,
    right: 'pathways.read',
    load: () => import('./hours-page.tsx').then((module) => module.HoursPage),
  },
  {
    path: paths.newActivity,
    right: 'training.run',
    load: () => import('./activity-pages.tsx').then((module) => module.NewActivityPage),
  },
  {
    path: paths.newSessions,
    right: 'training.run',
    load: () => import('./session-form-pages.tsx').then((module) => module.NewSessionsPage),
  },
  {
    path: paths.activity('$activityId'),
    right: 'training.run',
    load: () => import('./activity-pages.tsx').then((module) => module.EditActivityPage),
  },
  {
    path: paths.session('$sessionId'),
    right: 'training.read',
    load: () => import('./session-page.tsx').then((module) => module.SessionPage),
  },
  {
    path: paths.change('$sessionId'),
    right: 'training.run',
    load: () => import('./session-form-pages.tsx').then((module) => module.ChangeSessionPage),
  },
  {
    path: paths.enrol('$sessionId'),
    right: 'pathways.follow',
    load: () => import('./enrol-page.tsx').then((module) => module.EnrolPage),
  },
  {
    path: paths.letters('$sessionId'),
    right: 'pathways.follow',
    load: () => import('./letters-page.tsx').then((module) => module.SessionLettersPage),
  },
  {
    path: paths.sheet('$sessionId'),
    right: 'training.attend',
    load: () => import('./sheet-page.tsx').then((module) => module.SheetPage),
  },
]

export const navigation: readonly NavEntry[] = [
  {
    group: 'pathways',
    label: () => t({ id: 'training.nav', message: 'Ateliers' }),
    path: paths.sessions,
    // One line of the rail for both: it holds twelve at most.
    beside: pathwayPaths.agenda,
    right: 'training.read',
    order: 26,
  },
]

/** The sheet of a session, for the page of another feature. */
export const LazySheet = lazy(async () => ({ default: (await import('./sheet.tsx')).Sheet }))

const PersonPanel = lazy(async () => ({ default: (await import('./person-panel.tsx')).PersonPanel }))
const ProposeButton = lazy(async () => ({ default: (await import('./propose-button.tsx')).ProposeButton }))
export const slots: Readonly<Record<string, readonly SlotPart[]>> = {
  'person.panel': [PersonPanel],
  'caseload.bulk': [ProposeButton],
}
