import { type AuditLine, audit } from '../audit.ts'
import type { Context } from '../http/context.ts'

export interface ListExport {
  /** Why the list leaves, typed by who exports it; none for a directory or a reference list. */
  readonly reason?: string
  /** Which list, as `feature.list`, e.g. `pathways.caseload`. */
  readonly listCode: string
  /** How many lines leave. */
  readonly count: number
  /** What else tells this list from another: the period of its figures. */
  readonly details?: NonNullable<AuditLine['details']>
  /** Whom its lines are about, by the id of the person or of what is hers: her list of openings shows the export. */
  readonly concerned?: readonly string[]
}

/** Writes the line of an export; call it before the file is made: when the line cannot be written, no file leaves. */
export const exportList = (
  context: Pick<Context, 'tx' | 'actor' | 'now' | 'requestId'>,
  { reason, listCode, count, details, concerned }: ListExport,
): Promise<void> =>
  audit(context, {
    action: 'exchanges.list-exported',
    subjectKind: 'list',
    ...(reason !== undefined && { reason }),
    details: { list: listCode, count, ...details },
    ...(concerned && { concerned }),
  })
