import type { AgeBand, Topic } from '../contract.ts'

/** Words of a file that leaves, always in French. */
export const topicLabels: Readonly<Record<Topic, string>> = {
  work: 'Travail',
  training: 'Formation',
  unsure: 'Ne sait pas encore',
  housing: 'Logement',
  mobility: 'Mobilité',
  papers: 'Papiers',
  other: 'Autre',
}

export const ageLabels: Readonly<Record<AgeBand, string>> = {
  '16-25': '16 à 25 ans',
  '26-49': '26 à 49 ans',
  '50-plus': '50 ans et plus',
}
