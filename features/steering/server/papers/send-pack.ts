import { done, type Result } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { Context } from '#platform/server/http/context.ts'
import { FileReply } from '#platform/server/http/replies.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import { paperBytes, paperFile } from '#platform/server/paper/paper-file.ts'
import { writePptx } from '#platform/server/slides/write-pptx.ts'
import { zipOf } from '#platform/server/spreadsheet/archive/zip-writer.ts'
import { tableFile } from '#platform/server/spreadsheet/table-file.ts'
import { xlsxTable } from '#platform/server/spreadsheet/xlsx-table.ts'
import type { printNote, takePack, takeSheet, takeSlides } from '../../contract.ts'
import { notePaper } from './note.ts'
import { type PackContent, packContent } from './pack-content.ts'
import { sheetColumns, sheetRows } from './sheet.ts'
import { deckOf } from './slides.ts'

export const sendNote: TerritoryHandler<typeof printNote> = async (context, { params, query }) => {
  const content = await tracedContent(context, params.meetingId, `note.${query.format}`)
  if (!content.ok) return content
  return done(paperFile(await notePaper(context, content.value), query.format, nameOf('note', content.value)))
}

export const sendSlides: TerritoryHandler<typeof takeSlides> = async (context, { params }) => {
  const content = await tracedContent(context, params.meetingId, 'slides.pptx')
  if (!content.ok) return content
  return done(
    new FileReply({
      body: async () => done(await writePptx(deckOf(content.value))),
      name: `${nameOf('diaporama', content.value)}.pptx`,
      mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    }),
  )
}

export const sendSheet: TerritoryHandler<typeof takeSheet> = async (context, { params }) => {
  const content = await tracedContent(context, params.meetingId, 'sheet.xlsx')
  if (!content.ok) return content
  return done(
    await tableFile('xlsx', nameOf('donnees', content.value), sheetColumns, sheetRows(content.value)),
  )
}

/** The whole pack: the same words in each, made once. */
export const sendPack: TerritoryHandler<typeof takePack> = async (context, { params }) => {
  const content = await tracedContent(context, params.meetingId, 'pack.zip')
  if (!content.ok) return content
  const note = await notePaper(context, content.value)
  const named = (what: string) => nameOf(what, content.value)
  return done(
    new FileReply({
      body: async () =>
        done(
          await zipOf([
            { name: `${named('note')}.pdf`, text: [await paperBytes(note, 'pdf')] },
            { name: `${named('note')}.docx`, text: [await paperBytes(note, 'docx')] },
            { name: `${named('diaporama')}.pptx`, text: [await writePptx(deckOf(content.value))] },
            {
              name: `${named('donnees')}.xlsx`,
              text: [await xlsxTable(sheetColumns, sheetRows(content.value))],
            },
          ]),
        ),
      name: `${named('dossier-comite')}.zip`,
      mediaType: 'application/zip',
    }),
  )
}

const nameOf = (what: string, { meeting }: PackContent): string => `${what}-${meeting.heldOn}`

const tracedContent = async (
  context: Context,
  meetingId: string,
  file: string,
): Promise<Result<PackContent>> => {
  const content = await packContent(context, meetingId)
  if (content.ok)
    await audit(context, {
      ...{ action: 'steering.pack-taken', subjectKind: 'steering-meeting', subjectId: meetingId },
      details: { file },
    })
  return content
}
