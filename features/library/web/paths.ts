/** Addresses for the other features; that of a practice does not change, so that an action may name it. */
export const paths = {
  toolbox: 'conventions/boite-a-outils',
  practices: 'conventions/boite-a-outils?onglet=pratiques',
  newTool: 'conventions/boite-a-outils/nouveau',
  tool: (id: string) => `conventions/boite-a-outils/${id}`,
  newPractice: 'conventions/pratiques/nouvelle',
  practice: (id: string) => `conventions/pratiques/${id}`,
  editPractice: (id: string) => `conventions/pratiques/${id}/modifier`,
  drafts: 'conventions/composer',
  newDraft: 'conventions/composer/nouveau',
  draft: (id: string) => `conventions/composer/${id}`,
  /** Of the plans, which name practices and are not named by them. */
  planAction: (id: string) => `conventions/actions/${id}`,
}
