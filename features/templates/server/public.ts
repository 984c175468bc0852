import type { ServerFeature } from '#platform/server/feature.ts'
import { serve } from '#platform/server/http/serve.ts'
import * as contract from '../contract.ts'
import type { PaperKind } from './paper-kind.ts'
import { showTemplate, showTemplates } from './read-templates.ts'
import { keepTemplate, showExample } from './write-template.ts'

export { everyWord, makePaper, makePapers } from './make-paper.ts'
export type { PaperKind } from './paper-kind.ts'

/** Told by the assembly which kinds of documents the features print. */
export const templatesFeature = (kinds: readonly PaperKind[]): ServerFeature => ({
  name: 'templates',
  routes: [
    serve(contract.listTemplates, showTemplates(kinds)),
    serve(contract.readTemplateRoute, showTemplate(kinds)),
    serve(contract.saveTemplate, keepTemplate(kinds)),
    serve(contract.previewTemplate, showExample(kinds)),
  ],
})
