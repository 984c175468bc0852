/** Who opens the page: a demo address, or nobody. */
export type Reader = `${string}@demo.example` | 'nobody'

const readers: Readonly<Record<string, Reader>> = {
  'territory.read': 'electedofficial@demo.example',
  'territory.administer': 'territoryadmin@demo.example',
  'organisations.read': 'prescriber@demo.example',
  'organisations.write': 'projectmanager@demo.example',
  'accounts.administer': 'territoryadmin@demo.example',
  'people.read': 'referent@demo.example',
  'people.create': 'referent@demo.example',
  'people.edit': 'referent@demo.example',
  'people.merge': 'entrydesk@demo.example',
  'people.restore': 'entrydesk@demo.example',
  'referrals.send': 'prescriber@demo.example',
  'referrals.decide': 'entrydesk@demo.example',
  'pathways.read': 'referent@demo.example',
  'pathways.follow': 'referent@demo.example',
  'pathways.diagnose': 'referent@demo.example',
  'pathways.decide': 'entrydesk@demo.example',
  'committee.read': 'committeemember@demo.example',
  'pathways.assign': 'projectmanager@demo.example',
  'pathways.override': 'projectmanager@demo.example',
  'steps.operate': 'stepoperator@demo.example',
  'figures.read': 'electedofficial@demo.example',
  'agreements.read': 'electedofficial@demo.example',
  'agreements.write': 'director@demo.example',
  'exchanges.import': 'projectmanager@demo.example',
  'exchanges.export': 'projectmanager@demo.example',
  'audit.review': 'territoryadmin@demo.example',
  'privacy.manage': 'territoryadmin@demo.example',
  'controls.draw': 'projectmanager@demo.example',
  'controls.read': 'controller@demo.example',
  'funding.read': 'fundmanager@demo.example',
  'funding.manage': 'fundmanager@demo.example',
  'services.keep': 'projectmanager@demo.example',
  'training.attend': 'projectmanager@demo.example',
  'templates.write': 'projectmanager@demo.example',
  'contacts.answer': 'entrydesk@demo.example',
  'contacts.count': 'projectmanager@demo.example',
  'training.run': 'projectmanager@demo.example',
  'training.read': 'stepoperator@demo.example',
  'exchanges.read-return': 'prescriber@demo.example',
}

/** Who is not in the référent's caseload is opened by who sees the whole territory. */
const readerByPath: Readonly<Record<string, Reader>> = {
  'personnes/$personId/transferer': 'projectmanager@demo.example',
  'transferts/$transferId/fiche': 'projectmanager@demo.example',
}

/** Who opens the page of this path, by the right that it asks for. */
export const readerOf = (path: string, right: string): Reader => {
  const reader = readerByPath[path] ?? readers[right]
  if (!reader) throw new Error(`page-readers.ts names nobody who holds « ${right} »`)
  return reader
}

export const everyReader: readonly Reader[] = [...new Set(Object.values(readers)), 'nobody']
