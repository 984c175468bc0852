import { textDanger } from '../../rules/text-danger.ts'
import { cleanJpeg } from './clean-jpeg.ts'
import { cleanPng } from './clean-png.ts'
import { activeWith, type Inspected } from './dangers.ts'
import { inspectOffice } from './inspect-office.ts'
import { inspectPdf } from './inspect-pdf.ts'

/** What is kept of a file of that type, or why nothing is: it must do nothing when it is opened, and say no more than it shows. */
export const inspectContent = async (mediaType: string, bytes: Buffer): Promise<Inspected> => {
  if (mediaType === 'application/pdf') return inspectPdf(bytes)
  if (mediaType === 'image/jpeg') return cleanJpeg(bytes)
  if (mediaType === 'image/png') return cleanPng(bytes)
  if (mediaType.startsWith('application/vnd.')) return inspectOffice(bytes)
  const danger = textDanger(bytes, mediaType)
  return danger ? activeWith(danger) : { bytes }
}
