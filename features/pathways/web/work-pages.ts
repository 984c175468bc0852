import { paths as peoplePaths } from '#features/people/web/public.ts'
import { t } from '#platform/web/i18n/t.ts'
import type { NavEntry, PageDefinition } from '#platform/web/pages/feature.ts'
import { useLateCount, useOpenCount } from './nav-counts.ts'
import { paths } from './paths.ts'
import { personPaths } from './person-paths.ts'

/** The rights behind a day of work: following persons, or sitting at one of the desks. */
const whoHasADay = ['pathways.follow', 'referrals.decide', 'pathways.override', 'pathways.check-proofs']
/** Who reads agreements may lead an action, have a decision to carry out or something promised to deliver. */
const whoMayHaveALine = [...whoHasADay, 'agreements.read']

/** Pages of the daily work: what to do, the caseload, the agenda, entries and contracts. */
export const workPages: readonly PageDefinition[] = [
  {
    path: paths.today,
    right: whoMayHaveALine,
    load: () => import('./today/today-page.tsx').then((module) => module.TodayPage),
  },
  {
    path: paths.caseload,
    right: 'pathways.read',
    load: () => import('./caseload/caseload-page.tsx').then((module) => module.CaseloadPage),
  },
  {
    path: paths.caseloads,
    right: 'pathways.assign',
    load: () => import('./caseload/caseloads-page.tsx').then((module) => module.CaseloadsPage),
  },
  {
    path: paths.workingTime('$memberId'),
    right: ['pathways.follow', 'pathways.assign'],
    load: () => import('./working-time/working-time-page.tsx').then((module) => module.WorkingTimePage),
  },
  {
    path: paths.agenda,
    right: 'pathways.follow',
    load: () => import('./agenda/agenda-page.tsx').then((module) => module.AgendaPage),
  },
  {
    path: paths.note,
    right: 'pathways.follow',
    load: () => import('./note-page.tsx').then((module) => module.NotePage),
  },
  {
    path: paths.appointment('$meetingId'),
    right: 'pathways.follow',
    load: () => import('./appointment/appointment-page.tsx').then((module) => module.AppointmentPage),
  },
  {
    path: paths.appointmentLetter('$meetingId'),
    right: 'pathways.read',
    load: () => import('./letters/letter-pages.tsx').then((module) => module.AppointmentLetterPage),
  },
  {
    path: paths.applications,
    right: 'pathways.decide',
    load: () => import('./applications/applications-page.tsx').then((module) => module.ApplicationsPage),
  },
  {
    path: paths.newApplication,
    right: 'pathways.decide',
    load: () => import('./applications/new-application-page.tsx').then((module) => module.NewApplicationPage),
  },
  {
    path: paths.application('$applicationId'),
    right: 'pathways.decide',
    load: () => import('./applications/application-page.tsx').then((module) => module.ApplicationPage),
  },
  {
    path: paths.watches,
    right: 'pathways.read',
    load: () => import('./watches/watches-page.tsx').then((module) => module.WatchesPage),
  },
  {
    path: paths.calls,
    right: 'pathways.read',
    load: () => import('./watches/call-list-page.tsx').then((module) => module.CallListPage),
  },
  {
    path: paths.letterPattern,
    right: 'pathways.read',
    load: () => import('./letters/letter-pages.tsx').then((module) => module.LetterPage),
  },
  {
    path: paths.actLetters('$actId'),
    right: 'pathways.read',
    load: () => import('./letters/letter-pages.tsx').then((module) => module.ActLettersPage),
  },
  {
    path: paths.contract('$pathwayId'),
    right: 'pathways.read',
    load: () => import('./engagement/engagement-page.tsx').then((module) => module.EngagementPage),
  },
]

export const workNavigation: readonly NavEntry[] = [
  {
    group: 'work',
    order: 1,
    path: paths.today,
    right: whoMayHaveALine,
    home: [
      { weight: 90, right: whoHasADay },
      { weight: 80, right: 'agreements.write' },
      { weight: 20, right: 'agreements.read' },
    ],
    letter: 'a',
    label: () => t({ id: 'pathways.nav.today', message: "Aujourd'hui" }),
    count: useLateCount,
  },
  {
    group: 'work',
    order: 2,
    path: paths.caseload,
    beside: paths.caseloads,
    apart: 'membre',
    right: 'pathways.follow',
    letter: 'f',
    label: () => t({ id: 'pathways.caseload.title', message: 'Ma file active' }),
    count: useOpenCount,
  },
  {
    group: 'work',
    order: 4,
    path: personPaths.brakeFigures,
    beside: paths.caseloads,
    right: 'pathways.follow',
    label: () => t({ id: 'pathways.brakes.nav', message: 'Freins levés' }),
  },
  {
    group: 'work',
    order: 3,
    path: paths.agenda,
    right: 'pathways.follow',
    letter: 'g',
    label: () => t({ id: 'pathways.nav.agenda', message: 'Agenda' }),
    together: () => t({ id: 'pathways.nav.agenda.together', message: 'Agenda et ateliers' }),
  },
  {
    group: 'pathways',
    order: 20,
    path: paths.applications,
    right: 'pathways.decide',
    letter: 'c',
    label: () => t({ id: 'pathways.nav.applications', message: 'Candidatures' }),
  },
  {
    group: 'pathways',
    order: 25,
    path: paths.caseloads,
    right: 'pathways.assign',
    label: () => t({ id: 'pathways.caseloads.title', message: 'Files actives' }),
  },
  {
    group: 'pathways',
    order: 27,
    path: paths.watches,
    beside: peoplePaths.people,
    right: 'pathways.read',
    label: () => t({ id: 'pathways.watches.nav', message: 'Situations à observer' }),
  },
]

export const workActions = [
  {
    label: () => t({ id: 'pathways.note', message: 'Noter un échange' }),
    path: paths.note,
    right: 'pathways.follow',
    shortcut: 'n',
  },
  {
    label: () => t({ id: 'pathways.plan.title', message: 'Fixer un rendez-vous' }),
    path: `${paths.note}?prevu=1`,
    right: 'pathways.follow',
  },
]
