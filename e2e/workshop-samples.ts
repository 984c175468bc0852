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

const idOf = (rows: readonly { readonly id: string }[], what: string): string => {
  const [row] = rows
  if (row === undefined) throw new Error(`the demo holds no ${what}`)
  return row.id
}
