import type { AmendmentKind } from '../../rules/life/amendment-kinds.ts'

/** Addresses of the agreements. */
export const paths = {
  all: 'conventions',
  fresh: 'conventions/nouvelle',
  imports: 'conventions/importer',
  one: (id: string) => `conventions/${id}`,
  articles: (id: string) => `conventions/${id}/articles`,
  parties: (id: string) => `conventions/${id}/parties`,
  annexes: (id: string) => `conventions/${id}/annexes`,
  change: (id: string) => `conventions/${id}/modifier`,
  history: (id: string) => `conventions/${id}/historique`,
  newAmendment: (id: string, kind?: AmendmentKind) =>
    `conventions/${id}/avenants/nouveau${kind ? `?nature=${kind}` : ''}`,
  amendment: (id: string, amendmentId: string) => `conventions/${id}/avenants/${amendmentId}`,
}
