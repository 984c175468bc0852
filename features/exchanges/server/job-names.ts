/** Work of an import in the background; the payload holds ids only. */
export const readImportJob = 'exchanges.read-import'
export const rehearseImportJob = 'exchanges.rehearse-import'
export const applyImportJob = 'exchanges.apply-import'
export const undoImportJob = 'exchanges.undo-import'
export const forgetLinesJob = 'exchanges.forget-lines'

export interface ImportPayload {
  readonly territoryId: string
  readonly importId: string
}
