import { done } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { listDiagnoses } from '../../contract/diagnosis.ts'
import { loadPathway } from '../pathway-store.ts'
import { diagnosesOf } from './diagnosis-store.ts'

export const showDiagnoses: TerritoryHandler<typeof listDiagnoses> = async (context, { params }) => {
  const pathway = await loadPathway(context, params.pathwayId, 'pathways.follow')
  if (!pathway.ok) return pathway
  await audit(context, {
    action: 'pathways.diagnosis-opened',
    subjectKind: 'pathway',
    subjectId: params.pathwayId,
  })
  return done({ items: await diagnosesOf(context.tx, params.pathwayId) })
}
