import { type Refusal, refuse } from '#kernel/result.ts'
import type { StoredMeeting } from './meeting-store.ts'

/** Nothing of a meeting changes once its minutes are signed; a cancelled one decides nothing. */
export const refuseClosed = ({ state }: Pick<StoredMeeting, 'state'>): Refusal | undefined =>
  state === 'signed'
    ? refuse('meeting-signed')
    : state === 'cancelled'
      ? refuse('meeting-cancelled')
      : undefined
