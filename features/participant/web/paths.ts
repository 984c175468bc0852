export const paths = {
  person: (personId: string) => `personnes/${personId}`,
  access: (personId: string) => `personnes/${personId}/sa-page`,
  appointment: (meetingId: string) => `rendez-vous/${meetingId}`,
}
