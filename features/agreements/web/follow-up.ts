import type { CallReply } from '#platform/contract/route.ts'
import { openObjective, readBoard, readFollowUp } from '../contract.ts'

export type FollowUp = CallReply<typeof readFollowUp>

/** What a gesture on an objective changes on the screens. */
export const refreshed = [readFollowUp, readBoard, openObjective]
