import { type OfficialFile, territoryFiles } from '#features/territory/server/public.ts'
import { observatoryFiles } from './observatory-files.ts'

/** Every official file that a territory may hand in, in the order in which one that serves several lists is read. */
export const officialFiles: readonly OfficialFile[] = [...territoryFiles, ...observatoryFiles]
