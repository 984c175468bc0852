import type { PersonRows } from '#features/people/server/public.ts'

/** What hangs on a person here, so that it follows her when two files become one. */
export const privacyPersonRows: readonly PersonRows[] = [{ table: 'privacy.retention_notice' }]
