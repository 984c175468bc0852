import type { ServerFeature } from '#platform/server/feature.ts'
import { serve } from '#platform/server/http/serve.ts'
import * as contract from '../contract.ts'
import { addFile, close } from './change-sample.ts'
import { draw } from './draw-sample.ts'
import { sendSamples } from './export-samples.ts'
import { exportFiles, list, prepare, read } from './read-samples.ts'
import { listSheets, showSheet } from './read-sheets.ts'
import { controlsRetention } from './retention-part.ts'

export { controlSettings } from './opening-setting.ts'
export { controlledPersonRows } from './person-rows.ts'

export const controlsFeature: ServerFeature = {
  name: 'controls',
  retention: controlsRetention,
  routes: [
    serve(contract.listControlSamples, list),
    serve(contract.prepareControlSample, prepare),
    serve(contract.drawControlSample, draw),
    serve(contract.readControlSample, read),
    serve(contract.addToControlSample, addFile),
    serve(contract.closeControlSample, close),
    serve(contract.exportControlSample, exportFiles),
    serve(contract.exportControlSamples, sendSamples),
    serve(contract.listControlSheets, listSheets),
    serve(contract.readControlSheet, showSheet),
  ],
}
