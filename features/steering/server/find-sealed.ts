import { may } from '#platform/server/actor.ts'
import { type FindSealed, hashOf } from '#platform/server/seals.ts'
import { minutesSealed } from './minutes-store.ts'

/** The minutes signed under this fingerprint, for whoever reads the agreements. */
export const findSealedMinutes: FindSealed = async ({ tx, actor }, beginning) =>
  may(actor, 'agreements.read')
    ? (await minutesSealed(tx, beginning)).map(({ on, content, hash }) => ({
        ...{ label: 'Procès-verbal d’un comité', english: 'Minutes of a steering body', on },
        signedBy: [{ label: 'La présidence de séance', english: 'The chair', on }],
        isUnchanged: hashOf(content) === hash,
      }))
    : []
