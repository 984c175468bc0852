const base = 'conventions/engagements'

export const paths = {
  pledges: base,
  newPledge: `${base}/nouveau`,
  pledge: (id: string) => `${base}/${id}`,
  editPledge: (id: string) => `${base}/${id}/modifier`,
  means: `${base}/moyens`,
  newMean: `${base}/moyens/nouveau`,
  editMean: (id: string) => `${base}/moyens/${id}`,
  note: `${base}/note`,
  fundings: 'conventions/financements',
  newFunding: 'conventions/financements/nouveau',
  editFunding: (id: string) => `conventions/financements/${id}`,
}
