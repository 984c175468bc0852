import type { RetentionPart } from '#platform/server/retention.ts'
import { underWayInControls } from './retention-store.ts'

/** What becomes of a drawn file: the draw keeps references, never a name. */
export const controlsRetention: RetentionPart = {
  tables: {},
  underWay: underWayInControls,
}
