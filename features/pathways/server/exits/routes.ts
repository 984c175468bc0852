import { keepFile } from '#features/documents/server/public.ts'
import { type Served, serve, serveOpen } from '#platform/server/http/serve.ts'
import * as exits from '../../contract/exits.ts'
import * as photo from '../../contract/photo-links.ts'
import * as after from '../../contract/watches-and-proofs.ts'
import { check } from './check-proof.ts'
import { close, simulate } from './close-pathway.ts'
import { correct } from './correct-exit.ts'
import { stopJob } from './end-job.ts'
import { giveCallList, sendWatches, showWatches } from './list-watches.ts'
import { ask, open, send } from './photo-link.ts'
import { download, receive, upload } from './receive-proof.ts'
import { addJob } from './record-job.ts'
import { addAttempt, observe } from './record-watch.ts'
import { comeBack, review, suspend } from './suspend-pathway.ts'

export const exitsServed: readonly Served[] = [
  serve(exits.suspendPathway, suspend),
  serve(exits.returnFromSuspension, comeBack),
  serve(exits.reviewSuspension, review),
  serve(exits.recordJob, addJob),
  serve(exits.endJob, stopJob),
  serve(exits.simulateExit, simulate),
  serve(exits.closePathway, close),
  serve(exits.correctExit, correct),
  serve(after.listWatches, showWatches),
  serve(after.exportWatches, sendWatches),
  serve(after.prepareCalls, giveCallList),
  serve(after.recordAttempt, addAttempt),
  serve(after.recordWatch, observe),
  serve(photo.askPhoto, ask),
  serveOpen(photo.openPhotoLink, open),
  serveOpen(photo.sendPhoto, send),
  serve(after.receiveProof, receive),
  serve(after.uploadProof, upload, { keep: keepFile }),
  serve(after.downloadProof, download),
  serve(after.checkProof, check),
]
