import type { ServerFeature } from '#platform/server/feature.ts'
import { removeBytes } from './erase-files.ts'
import { sweepFiles } from './sweep-files.ts'

export { eraseFiles, forgetFiles } from './erase-files.ts'
export { listFiles, type Subject, subjectsHoldingFiles, subjectsOfBytes } from './file-store.ts'
export { forgetFile } from './forget-file.ts'
export { keepFile } from './keep-file.ts'
export { replyWithFile } from './read-file.ts'
export { copyFiles, receiveFile } from './receive-file.ts'
export { countFiles, rehomeFiles } from './rehome-files.ts'
export { sweepPlace } from './sweep-files.ts'

export const documentsFeature: ServerFeature = {
  name: 'documents',
  routes: [],
  jobs: [removeBytes, sweepFiles],
  retention: {
    tables: {
      'documents.file': {
        ...{ archive: 'kept', anonymisation: 'anonymous' },
        why: 'the feature that a file belongs to forgets it: its bytes and its name go, that there was one stays',
      },
    },
  },
}
