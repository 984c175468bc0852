import type { RetentionPart } from '#platform/server/retention.ts'
import { unlinkLines } from './imports/unlink-lines-store.ts'

/** The cells that partners sent go after six months (`forget-lines.ts`); at the anonymisation, so does the link. */
export const exchangesRetention: RetentionPart = {
  tables: {
    'exchanges.import_line': {
      ...{ archive: 'kept', anonymisation: 'anonymous' },
      why: 'verdict and outcome are counted; cells, values and the link to the file go',
    },
    'exchanges.import_sensitive': {
      ...{ archive: 'kept', anonymisation: 'erased' },
      why: 'gone six months after the import, whatever happens',
    },
  },
  anonymise: unlinkLines,
}
