import { givesPaper } from '#platform/contract/paper.ts'
import { route } from '#platform/contract/route.ts'
import { base, ofPathway } from './parts.ts'

export const printCertificate = route({
  method: 'POST',
  path: `${base}/pathways/:pathwayId/certificates`,
  summary: 'That a person is, or was, followed: the scheme and its dates, nothing else; written in the trail',
  access: { right: 'pathways.follow' },
  params: ofPathway,
  ...givesPaper,
})

export const printReport = route({
  method: 'POST',
  path: `${base}/pathways/:pathwayId/reports`,
  summary:
    'What an ended pathway held: dates, steps and hours, meetings by their count, objectives, exit class and proof',
  access: { right: 'pathways.read' },
  params: ofPathway,
  ...givesPaper,
  refusals: { 'pathway-not-ended': 409 },
})

export const paperRoutes = { printCertificate, printReport }
