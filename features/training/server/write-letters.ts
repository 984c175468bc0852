import { lettersOf } from '#features/pathways/server/public.ts'
import { done, refuse } from '#kernel/result.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { readSessionLetters } from '../contract.ts'
import { loadToWrite } from './letter-store.ts'
import { mayRead } from './session-access.ts'
import { sessionLetterKind, sessionLetterWords } from './session-letter.ts'
import { loadSession } from './session-store.ts'

/** The mail on paper, for who has no address or prefers a letter; an empty list once everybody was told. */
export const showLetters: TerritoryHandler<typeof readSessionLetters> = async (context, { params }) => {
  const session = await loadSession(context, params.sessionId)
  if (!session || !mayRead(context.actor, session)) return refuse('not-found')
  const isOver = session.stored !== 'open' || Date.parse(session.endsAt) <= context.now.getTime()
  const persons = isOver ? [] : await loadToWrite(context, session.id)
  const sheets = await lettersOf(
    context,
    sessionLetterKind,
    persons.map((one) => ({
      ...one,
      words: sessionLetterWords(session, one, context.timeZone),
      signature: one.by.name,
    })),
  )
  return done({ items: sheets.map(({ one, sheet }) => ({ ...sheet, enrolmentId: one.enrolmentId })) })
}
