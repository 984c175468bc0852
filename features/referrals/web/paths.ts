/** Addresses of the prescriptions, for links from other features. */
export const paths = {
  incoming: 'prescriptions',
  examine: (id: string) => `prescriptions/${id}`,
  letter: (id: string) => `prescriptions/${id}/courrier`,
  sent: 'prescriptions/envoyees',
  sentOne: (id: string) => `prescriptions/envoyees/${id}`,
  new: 'prescriptions/nouvelle',
} as const
