import { done } from '#kernel/result.ts'
import type { PaperFormat } from '#platform/contract/paper.ts'
import { FileReply } from '../http/replies.ts'
import { renderPdf } from '../pdf/render-pdf.ts'
import type { Paper } from './paper.ts'
import { paperTemplate } from './paper-template.ts'
import { writeDocx } from './write-docx.ts'

const mediaTypes: Readonly<Record<PaperFormat, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
}

const writers: Readonly<Record<PaperFormat, (paper: Paper) => Promise<Buffer>>> = {
  pdf: (paper) => renderPdf(paperTemplate, paper),
  docx: writeDocx,
}

/** The file of a document, written once the transaction that traced it is over; `name` without its ending. */
export const paperFile = (paper: Paper, format: PaperFormat, name: string): FileReply =>
  new FileReply({
    body: async () => done(await writers[format](paper)),
    name: `${name}.${format}`,
    mediaType: mediaTypes[format],
  })
