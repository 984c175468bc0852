import { eventKind } from '#platform/server/events.ts'

/**
 * A member is about to leave. Whoever still depends on them throws `Refused`, e.g. pathways with
 * `refuse('member-holds-pathways', { params: { count, followUps } })`: the hand-over comes first (V20 of the field notes).
 */
export const memberLeaving = eventKind<{ readonly memberId: string }>('organisations.member-leaving')
