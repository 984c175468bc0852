import { keepFile } from '#features/documents/server/public.ts'
import { type Served, serve } from '#platform/server/http/serve.ts'
import { libraryRoutes as route } from '../contract.ts'
import { compare, keepDraft, noteSignature } from './drafts/keep-version.ts'
import type { FigureReaders } from './drafts/live-figures.ts'
import { sendDrafts, showDraft, showDraftChoices, showDrafts, showFigures } from './drafts/read-draft.ts'
import { correctBlock, putBlock, shiftBlock, takeBlockOut } from './drafts/write-block.ts'
import { correctDraft, openDraft } from './drafts/write-draft.ts'
import { sendDraft } from './papers/print-draft.ts'
import { sendPractice } from './papers/print-practice.ts'
import { receiveDeliverable, sendDeliverable, showDeliverables } from './practices/deliverables.ts'
import { sendPractices, showPractice, showPractices } from './practices/read-practices.ts'
import { correctPractice, showPracticeChoices, writePractice } from './practices/write-practice.ts'
import { sendTools, showTools } from './toolbox/read-toolbox.ts'
import { correctTool, takeToolOut, writeTool } from './toolbox/write-tool.ts'

/** Every route of the feature; those of a draft are told where figures are read. */
export const routesReading = (readers: FigureReaders): readonly Served[] => [
  serve(route.listTools, showTools),
  serve(route.exportTools, sendTools),
  serve(route.createTool, writeTool),
  serve(route.changeTool, correctTool),
  serve(route.withdrawTool, takeToolOut),
  serve(route.listPractices, showPractices),
  serve(route.exportPractices, sendPractices),
  serve(route.readPractice, showPractice),
  serve(route.preparePractice, showPracticeChoices),
  serve(route.createPractice, writePractice),
  serve(route.changePractice, correctPractice),
  serve(route.printPractice, sendPractice),
  serve(route.listDeliverables, showDeliverables),
  serve(route.addDeliverable, receiveDeliverable, { keep: keepFile }),
  serve(route.downloadDeliverable, sendDeliverable),
  serve(route.listDrafts, showDrafts),
  serve(route.exportDrafts, sendDrafts),
  serve(route.prepareDraft, showDraftChoices),
  serve(route.createDraft, openDraft(readers)),
  serve(route.readDraft, showDraft(readers)),
  serve(route.changeDraft, correctDraft(readers)),
  serve(route.listFigures, showFigures(readers)),
  serve(route.addBlock, putBlock(readers)),
  serve(route.changeBlock, correctBlock(readers)),
  serve(route.moveBlock, shiftBlock(readers)),
  serve(route.removeBlock, takeBlockOut),
  serve(route.saveDraftVersion, keepDraft(readers)),
  serve(route.compareDraft, compare(readers)),
  serve(route.signDraft, noteSignature(readers)),
  serve(route.printDraft, sendDraft(readers)),
]
