import { rehomeFiles } from '#features/documents/server/public.ts'
import type { PersonRows } from './person-rows.ts'

/** What this feature holds of a person besides the file itself. */
export const ownRows: readonly PersonRows[] = [
  { table: 'people.situation' },
  { table: 'people.criterion', kind: 'criterion', counted: 'revoked_at is null' },
  { table: 'people.criterion_proof', follows: ['criterion_id'] },
  { table: 'people.criterion_proof_check', follows: ['proof_id'] },
  { table: 'people.sensitive_fact' },
  { table: 'people.notice' },
  { table: 'people.follower' },
  { table: 'documents.file', rehome: (tx, move) => rehomeFiles(tx, 'person', move) },
]
