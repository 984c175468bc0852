import { revokeLinks } from '#features/accounts/server/public.ts'
import type { RetentionAct, RetentionPart } from '#platform/server/retention.ts'
import { closeAccesses, forgetPage } from './access-store.ts'
import { forgetForms } from './filled-store.ts'

const gone = { archive: 'erased', anonymisation: 'erased' } as const

const forgetAll = async ({ tx }: RetentionAct, personIds: readonly string[]): Promise<void> => {
  await forgetForms(tx, personIds)
  await forgetPage(tx, personIds)
}

/** The page dies with the file: link, session, what was asked. */
export const participantRetention: RetentionPart = {
  tables: {
    'participant.access': { ...gone, why: 'nobody opens the page of an archived file' },
    'participant.ask': { ...gone, why: 'what was asked was answered, or has nobody left to answer it' },
    'participant.filled_form': { ...gone, why: 'once taken over, funding keeps the answers' },
    'participant.own_request': { ...gone, why: 'it served the page alone; the register keeps the request' },
    'participant.shown_document': { ...gone, why: 'it served the page alone' },
  },
  archive: async (act, personIds) => {
    for (const id of await closeAccesses(act, personIds)) await revokeLinks(act, id, 'participant')
    await forgetAll(act, personIds)
  },
  anonymise: forgetAll,
}
