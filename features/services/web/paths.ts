export const paths = {
  services: 'services',
  lists: 'services/listes',
  service: (id: string) => `services/${id}`,
  linked: (token: string) => `orientation/${token}`,
  orientations: (personId: string) => `personnes/${personId}/orientations`,
  orient: (personId: string, serviceId: string) => `personnes/${personId}/services/${serviceId}`,
  forPerson: (personId: string) => `personnes/${personId}/services`,
}
