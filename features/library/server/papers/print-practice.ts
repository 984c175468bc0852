import { makePaper } from '#features/templates/server/public.ts'
import { done, refuse } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import { paperFile } from '#platform/server/paper/paper-file.ts'
import type { printPractice } from '../../contract.ts'
import { loadPractice } from '../practices/practice-store.ts'
import { practiceKind } from './practice-kind.ts'
import { practiceParts } from './practice-parts.ts'

export const sendPractice: TerritoryHandler<typeof printPractice> = async (context, { params, query }) => {
  const practice = await loadPractice(context.tx, params.practiceId)
  if (!practice) return refuse('not-found')
  const { paper, template } = await makePaper(context, practiceKind, {
    words: { titre: practice.title },
    parts: practiceParts(practice),
  })
  await audit(context, {
    ...{ action: 'library.practice-printed', subjectKind: 'practice', subjectId: practice.id },
    details: { format: query.format, template },
  })
  return done(paperFile(paper, query.format, `fiche-pratique-${context.today}`, context))
}
