import { contractToSign, signAlone } from '#features/pathways/server/public.ts'
import { newId } from '#kernel/id.ts'
import { done } from '#kernel/result.ts'
import type { Reply } from '#platform/contract/route.ts'
import { audit } from '#platform/server/audit.ts'
import type { OpenHandler } from '#platform/server/http/serve.ts'
import type { readContract, signContract } from '../contract.ts'
import { asParticipant } from './visit.ts'

/** All that she would sign, word for word. */
export const showContract: OpenHandler<typeof readContract> = (context) =>
  asParticipant(context, async (visit) => {
    const contract = await contractToSign(visit, visit.personId)
    if (!contract) return done<Reply<typeof readContract>>({ contract: null })
    await audit(visit, {
      action: 'participant.contract-read',
      subjectKind: 'contract',
      subjectId: contract.id,
    })
    const { title, version, aim, startsOn, endsOn, weeklyMinutes, weeklyReason, objectives } = contract
    return done({
      contract: {
        ...{ title, version, aim, jobLabel: contract.aimRomeLabel, startsOn, endsOn, weeklyMinutes },
        weeklyReason,
        objectives: objectives.map(({ label, details, dueOn, carriedBy }) => ({
          ...{ label, details, dueOn, carriedBy },
        })),
      },
    })
  })

export const sign: OpenHandler<typeof signContract> = (context, { body }) =>
  asParticipant(context, async (visit) => {
    const signed = await signAlone(visit, visit.personId, { ...body, id: newId(visit.now.getTime()) })
    return signed.ok ? done(undefined) : signed
  })
