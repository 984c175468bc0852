import { audit } from '#platform/server/audit.ts'
import type { Context } from '#platform/server/http/context.ts'

/** A list of an operation that names persons leaves a line, found again from each of them. */
export const tellOpened = async (
  context: Context,
  operationId: string,
  rows: readonly { readonly personId: string }[],
): Promise<void> => {
  if (rows.length === 0) return
  await audit(context, {
    action: 'funding.participants-opened',
    subjectKind: 'operation',
    subjectId: operationId,
    details: { count: rows.length },
    concerned: rows.map(({ personId }) => personId),
  })
}
