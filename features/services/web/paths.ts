export const paths = {
  services: 'services',
  lists: 'services/listes',
  service: (id: string) => `services/${id}`,
  forPerson: (personId: string) => `personnes/${personId}/services`,
}
