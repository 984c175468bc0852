import { CsvError } from 'csv-parse'
import { isOfTheFile } from '#features/territory/server/public.ts'
import { type Refusal, refuse } from '#kernel/result.ts'

/** The sender's file that cannot be read, with its line where it is known; a fault of ours stays one. */
export const unreadable = (error: unknown): Refusal => {
  if (error instanceof CsvError)
    return refuse('official-file-unreadable', { params: { line: Number(error['lines'] ?? 1) } })
  if (isOfTheFile(error)) return refuse('official-file-unreadable')
  throw error
}
