import { newId } from '#kernel/id.ts'
import type { CallInput } from '#platform/contract/route.ts'
import type { writeFileMapping } from '../contract.ts'
import { shippedMapping } from '../rules/shipped-mapping.ts'

type Body = CallInput<typeof writeFileMapping>['body']

/** A mapping of a territory: the columns that ship, from today on. */
export const aMapping = (more: Partial<Body> = {}): Body => ({
  id: newId(),
  validFrom: '2026-11-23',
  source: 'Courrier du service gestionnaire, novembre 2026',
  columns: shippedMapping.columns.map((column) => ({ ...column, words: { ...column.words } })),
  ...more,
})
