import { keepDeadlinesTrue } from '#features/deadlines/server/public.ts'
import { linesToRead } from '#platform/server/spreadsheet/give-list.ts'
import { loadReachable } from './notice-store.ts'
import { type PlanReading, planFiles } from './plan-store.ts'

/**
 * The lines « bientôt aux archives » of those who may still open the file: started with the notice, settled by any
 * contact or by the archive.
 */
export const keepLinesTrue = async (reading: PlanReading & { readonly now: Date }): Promise<void> => {
  const files = await planFiles(reading, {
    stages: ['notice-unsent', 'noticed', 'archive-due'],
    limit: linesToRead,
  })
  const noticedOn = new Map(files.map((file) => [file.personId, file.noticedOn]))
  const reachable = await loadReachable(
    reading,
    files.map(({ personId }) => personId),
  )
  await keepDeadlinesTrue(
    reading,
    'file-retention',
    reachable.flatMap(({ personId, pathwayId, schemeId, referentId }) => {
      const basisOn = noticedOn.get(personId)
      if (!referentId || !basisOn) return []
      return [
        {
          subjectKind: 'person',
          subjectId: personId,
          personId,
          pathwayId,
          schemeId,
          ownerId: referentId,
          basisOn,
        },
      ]
    }),
  )
}
