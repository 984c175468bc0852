import { keepFile } from '#features/documents/server/public.ts'
import type { ServerFeature } from '#platform/server/feature.ts'
import { serve } from '#platform/server/http/serve.ts'
import * as contract from '../contract.ts'
import * as evidence from './evidence.ts'
import * as fundingList from './list-fundings.ts'
import * as list from './list-pledges.ts'
import * as delivery from './note-delivery.ts'
import { keepPledgeLines } from './pledge-lines.ts'
import { print } from './print-note.ts'
import { choices, show } from './read-pledge.ts'
import * as funding from './write-funding.ts'
import * as mean from './write-mean.ts'
import * as pledge from './write-pledge.ts'
import { read } from './year-note.ts'

export { latePledges } from './late-pledges.ts'
export { pledgeNoteKind } from './note-kind.ts'
export { keepLinesOfPledges } from './pledge-lines.ts'

export const pledgesFeature: ServerFeature = {
  name: 'pledges',
  routes: [
    serve(contract.listPledges, list.list),
    serve(contract.exportPledges, list.send),
    serve(contract.pledgeChoices, choices),
    serve(contract.readPledge, show),
    serve(contract.createPledge, pledge.create),
    serve(contract.changePledge, pledge.change),
    serve(contract.removePledge, pledge.remove),
    serve(contract.noteDelivery, delivery.note),
    serve(contract.moveDelivery, delivery.move),
    serve(contract.movePledge, delivery.movePledgeDue),
    serve(contract.addEvidence, evidence.add, { keep: keepFile }),
    serve(contract.downloadEvidence, evidence.send),
    serve(contract.listMeans, mean.list),
    serve(contract.exportMeans, mean.send),
    serve(contract.createMean, mean.create),
    serve(contract.changeMean, mean.change),
    serve(contract.listFundings, fundingList.list),
    serve(contract.exportFundings, fundingList.send),
    serve(contract.createFunding, funding.create),
    serve(contract.changeFunding, funding.change),
    serve(contract.removeFunding, funding.remove),
    serve(contract.readNote, read),
    serve(contract.printNote, print),
  ],
  jobs: [keepPledgeLines],
}
