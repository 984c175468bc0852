import type { OfficialFile } from '#features/territory/server/public.ts'
import { jobseekerFile } from './jobseeker-file.ts'
import { populationFiles } from './population-files.ts'
import { occupationFile, recruitmentFile } from './recruitment-files.ts'
import { unemploymentFile } from './unemployment-file.ts'

/** The official files that `bassin reference import` reads for the portrait. */
export const observatoryFiles: readonly OfficialFile[] = [
  ...populationFiles,
  jobseekerFile,
  recruitmentFile,
  occupationFile,
  unemploymentFile,
]
