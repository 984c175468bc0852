import type { RetentionPart } from '#platform/server/retention.ts'
import { forgetReasons, underWayInControls } from './retention-store.ts'

/** What becomes of a drawn file: the draw keeps references, so that it can be played again; never a name. */
export const controlsRetention: RetentionPart = {
  tables: {
    'controls.sampled_person': {
      ...{ archive: 'kept', anonymisation: 'anonymous' },
      why: 'the draw stays verifiable; the words of who added a file go',
    },
    'controls.population_person': {
      ...{ archive: 'kept', anonymisation: 'anonymous' },
      why: 'the draw stays verifiable',
    },
  },
  underWay: underWayInControls,
  anonymise: forgetReasons,
}
