import { makePaper } from '#features/templates/server/public.ts'
import { done, refuse } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import { paperFile } from '#platform/server/paper/paper-file.ts'
import type { printMinutes } from '../../contract.ts'
import { concerning, loadMinutes } from '../load-minutes.ts'
import { minutesKind } from './minutes-kind.ts'
import { minutesFilling } from './minutes-parts.ts'

/** What is to be signed, or what was, in the text of that instant; who applies is a number in it. */
export const sendMinutes: TerritoryHandler<typeof printMinutes> = async (context, { params, query }) => {
  const { tx, timeZone } = context
  const found = await loadMinutes(tx, params.sessionId)
  if (!found) return refuse('not-found')
  const { session, signed } = found
  const { paper, template } = await makePaper(context, minutesKind, {
    ...minutesFilling(found, { format: query.format, timeZone }),
    ...(signed ? { fingerprint: signed.hash, asOf: signed.recordedAt } : { footer: 'Projet, non signé.' }),
  })
  await audit(context, {
    action: 'committee.minutes-printed',
    ...concerning(found),
    details: { format: query.format, isSigned: signed !== undefined, template },
  })
  return done(paperFile(paper, query.format, `proces-verbal-${session.heldOn}`, context))
}
