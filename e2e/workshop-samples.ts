import { newId } from '#kernel/id.ts'
import type { Api } from './api.ts'

interface Listed<Row> {
  readonly items: readonly Row[]
}

interface Session {
  readonly id: string
  readonly state: string
  readonly isFunded: boolean
}

const period = 'from=2026-10-01&to=2027-01-31'

/** Workshops and sessions of the demo, for the pages that need one in a given state. */
export const workshopSamples = async (
  manager: Api,
  operator: Api,
): Promise<Readonly<Record<string, Readonly<Record<string, string>>>>> => {
  const { items: activities } = await manager.get<Listed<{ id: string }>>('training/activities')
  const { items } = await manager.get<Listed<Session>>(`training/sessions?${period}`)
  const { items: trained } = await operator.get<Listed<Session>>(`training/sessions?${period}`)
  const full = {
    sessionId: idOf(
      items.filter(({ state }) => state === 'full'),
      'full session',
    ),
  }
  const signed = items.filter(({ state, isFunded }) => state === 'closed' && isFunded)
  return {
    'ateliers/$activityId/modifier': { activityId: idOf(activities, 'workshop') },
    'ateliers/seances/$sessionId': { sessionId: idOf(trained, 'session of the step operator') },
    'ateliers/seances/$sessionId/modifier': full,
    'ateliers/seances/$sessionId/inscrire': full,
    'ateliers/seances/$sessionId/lettres': full,
    'ateliers/seances/$sessionId/emargement': { sessionId: idOf(signed, 'closed session of an operation') },
  }
}

/** A sample drawn in an operation for the controller, and a sealed sheet of a workshop that it pays for. */
export const controlledSheet = async (
  manager: Api,
  { operationId, memberId }: { readonly operationId: string; readonly memberId: string },
): Promise<{ readonly sampleId: string; readonly sessionId: string }> => {
  const sampleId = newId()
  await manager.post('control-samples', {
    ...{ id: sampleId, memberId, operationId, purpose: 'Contrôle des émargements', population: 'ongoing' },
    ...{ fromOn: '2026-01-01', toOn: '2026-12-31', size: 5, opensUntil: '2027-02-23' },
  })
  const { items } = await manager.get<Listed<{ sessionId: string }>>(`control-samples/${sampleId}/sheets`)
  return {
    sampleId,
    sessionId: idOf(
      items.map(({ sessionId: id }) => ({ id })),
      'sealed sheet of the operation',
    ),
  }
}

const idOf = (rows: readonly { readonly id: string }[], what: string): string => {
  const [row] = rows
  if (row === undefined) throw new Error(`the demo holds no ${what}`)
  return row.id
}
