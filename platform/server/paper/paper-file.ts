import { done } from '#kernel/result.ts'
import type { PaperFormat } from '#platform/contract/paper.ts'
import { FileReply } from '../http/replies.ts'
import { renderPdf } from '../pdf/render-pdf.ts'
import { type Issuer, markIssued } from './issued-mark.ts'
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

/**
 * The file of a document, written once the transaction that traced it is over; `name` without its ending. `issuer`: a PDF
 * that bears a fingerprint is marked, so that « Vérifier un document » tells whether its bytes are those given here.
 */
export const paperFile = (paper: Paper, format: PaperFormat, name: string, issuer?: Issuer): FileReply =>
  new FileReply({
    body: async () => {
      const written = await writers[format](paper)
      const isMarked = issuer && paper.fingerprint && format === 'pdf'
      return done(isMarked ? markIssued(written, issuer, paper.fingerprint) : written)
    },
    name: `${name}.${format}`,
    mediaType: mediaTypes[format],
  })

/** The bytes of a document, for an archive of several. */
export const paperBytes = (paper: Paper, format: PaperFormat): Promise<Buffer> => writers[format](paper)
