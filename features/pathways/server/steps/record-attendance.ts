import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { recordAttendance } from '../../contract/steps.ts'
import { loadStep } from './step-store.ts'
import { writeAttendance } from './write-attendance.ts'

export const noteAttendance: TerritoryHandler<typeof recordAttendance> = async (
  context,
  { params, body },
) => {
  const held = await loadStep(context, params.stepId, 'pathways.follow')
  return held.ok ? writeAttendance(context, held.value.step, body.rows) : held
}
