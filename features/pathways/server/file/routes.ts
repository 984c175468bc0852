import { type Served, serve } from '#platform/server/http/serve.ts'
import * as contract from '../../contract/file.ts'
import { readFileTimeline } from '../../contract/file-timeline.ts'
import { readFile } from './open-file.ts'
import { showFileHead } from './read-file-head.ts'
import { showFileTimeline } from './read-file-timeline.ts'

export const fileServed: readonly Served[] = [
  serve(contract.openFile, readFile),
  serve(contract.readFileHead, showFileHead),
  serve(readFileTimeline, showFileTimeline),
]
