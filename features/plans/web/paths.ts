export const paths = {
  plans: 'conventions/plans',
  newPlan: 'conventions/plans/nouveau',
  plan: (id: string) => `conventions/plans/${id}`,
  changePlan: (id: string) => `conventions/plans/${id}/modifier`,
  arrange: (id: string) => `conventions/plans/${id}/ordre`,
  newAction: (id: string) => `conventions/plans/${id}/actions/nouvelle`,
  action: (id: string) => `conventions/actions/${id}`,
  changeAction: (id: string) => `conventions/actions/${id}/modifier`,
  newSubAction: (id: string) => `conventions/actions/${id}/sous-actions/nouvelle`,
}
