import { eventKind } from '#platform/server/events.ts'

/** Values were given, imported, contested, or a contestation answered; published once all of it is written. */
export const valuesMoved = eventKind<undefined>('agreements.values-moved')
