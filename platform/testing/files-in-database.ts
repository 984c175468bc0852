import { openFilePlaces } from '../server/files/file-places.ts'

/** An installation that set neither folder nor bucket. */
export const filesInDatabase = openFilePlaces({ storedIn: 'database', folder: undefined, s3: undefined })
