import type { ServerFeature } from '#platform/server/feature.ts'
import { openFromReferral } from './applications/open-from-referral.ts'
import { openToCover, shutToCover } from './cover/open-to-cover.ts'
import { findSealedContracts } from './engagement/find-sealed.ts'
import type { EntriesElsewhere } from './meetings/read-calendar.ts'
import { remindPersons } from './meetings/remind-persons.ts'
import { numberEpisodesAgain, refuseTwoOpenPathways } from './person-rows.ts'
import { refuseLeavingWithPathways } from './refuse-leaving.ts'
import { pathwaysRetention } from './retention/retention-part.ts'
import { routesWith } from './routes.ts'
import { sweepDeadlines } from './sweep-deadlines.ts'

export { episodeProblems, runTogether } from '../rules/brought-episode.ts'
export { type Span, spanProblem, suspensionReasonNamed } from '../rules/brought-spans.ts'
export { exitReasonNamed } from '../rules/exit-reason-named.ts'
export { exitRulesOn } from '../rules/exit-reasons.ts'
export {
  appointmentKinds,
  countingKindsByDefault,
  countsForMonth,
  type MeetingKind,
  type Presence,
} from '../rules/meeting-kinds.ts'
export { publicStepCodes, publicStepWords } from '../rules/public-step-words.ts'
export { stepTypeNamed } from '../rules/step-type-named.ts'
export { watchSituations } from '../rules/watch-situations.ts'
export { admit } from './applications/admit-application.ts'
export { applicationMoved } from './applications/events.ts'
export { changeApplicationState } from './applications/move-application.ts'
export { contentHash } from './engagement/content-hash.ts'
export { contractToSign, signAlone } from './engagement/sign-alone.ts'
export { bringEpisode } from './episodes/bring-episode.ts'
export { removeBroughtEpisode } from './episodes/remove-episode.ts'
export { pathwayLeft, pathwaySuspended } from './exits/events.ts'
export { followsPathway, pathwayReader } from './followed-pathway.ts'
export { lastPlan } from './last-plan-store.ts'
export { correspondentJson } from './letters/letter-store.ts'
export { type Correspondent, reach } from './letters/letter-words.ts'
export { lettersOf } from './letters/write-letters.ts'
export { calendarText, type NamedEntry } from './meetings/calendar-text.ts'
export type { EntriesElsewhere } from './meetings/read-calendar.ts'
export { recordGroupTime } from './meetings/record-group-time.ts'
export { remindIn } from './meetings/remind-persons.ts'
export { pathwayPaperKinds } from './paper-kinds.ts'
export { settingsOfPathways } from './pathway-settings.ts'
export { pathwayPersonRows } from './person-rows.ts'
export { publicStepType } from './public-step-type.ts'
export { askSigningCode } from './signing/ask-signing-code.ts'
export { bringStep, removeBroughtStep } from './steps/bring-step.ts'
export { type FactMoved, factMoved } from './tell-fact.ts'
export { tellOutcome } from './tell-outcome.ts'

/** `entriesElsewhere`: what the calendar of a member shows besides her appointments, gathered by the application. */
export const pathwaysFeature = (entriesElsewhere: EntriesElsewhere): ServerFeature => ({
  name: 'pathways',
  retention: pathwaysRetention,
  seals: findSealedContracts,
  routes: routesWith(entriesElsewhere),
  jobs: [remindPersons, sweepDeadlines],
  reactions: [
    ...[openFromReferral, refuseLeavingWithPathways, refuseTwoOpenPathways, numberEpisodesAgain],
    ...[openToCover, shutToCover],
  ],
})
