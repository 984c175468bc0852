import { keepDeadlinesTrue } from '#features/deadlines/server/public.ts'
import { linesToRead } from '#platform/server/spreadsheet/give-list.ts'
import { loadReachable } from './notice-store.ts'
import { type PlanReading, planFiles } from './plan-store.ts'

/**
 * The lines « bientôt aux archives » of those who may still open the file: started with the notice, settled by any
 * contact or by the archive. While the mail of the notice has not left, its days do not run: its line has no date of it.
 */
export const keepLinesTrue = async (reading: PlanReading & { readonly now: Date }): Promise<void> => {
  const files = await planFiles(reading, {
    stages: ['notice-unsent', 'noticed', 'archive-due'],
    limit: linesToRead,
  })
  const byPerson = new Map(files.map((file) => [file.personId, file]))
  const reachable = await loadReachable(
    reading,
    files.map(({ personId }) => personId),
  )
  await keepDeadlinesTrue(
    reading,
    'file-retention',
    reachable.flatMap(({ personId, pathwayId, schemeId, referentId }) => {
      const { stage, noticedOn } = byPerson.get(personId) ?? {}
      if (!referentId || !noticedOn) return []
      const isAwaited = stage === 'notice-unsent'
      return [
        {
          subjectKind: 'person',
          subjectId: personId,
          personId,
          pathwayId,
          schemeId,
          ownerId: referentId,
          basisOn: isAwaited ? reading.today : noticedOn,
          isAwaited,
        },
      ]
    }),
  )
}
