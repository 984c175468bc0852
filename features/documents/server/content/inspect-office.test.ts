import { describe, expect, it } from 'vitest'
import { tableFile } from '#platform/server/spreadsheet/table-file.ts'
import { archiveOf, docxWith } from '../../testing/file-builders.ts'
import { inspectOffice } from './inspect-office.ts'

type Parts = Parameters<typeof docxWith>[0]
const outcome = async (bytes: Buffer) => {
  const found = await inspectOffice(bytes)
  return 'refused' in found ? ('danger' in found ? found.danger : found.refused) : 'kept'
}
const docx = (parts: Parts) => outcome(docxWith(parts))
const written = (text: string) => docx({ 'word/document.xml': `<w:document>${text}</w:document>` })
const sheet = (formula: string) => docx({ 'xl/worksheets/sheet1.xml': `<x><f>${formula}</f></x>` })
const odf = (content: string) =>
  outcome(archiveOf({ 'content.xml': `<office:body>${content}</office:body>` }))
const linked = (type: string, target: string, mode = 'External') =>
  docx({
    'word/_rels/document.xml.rels': `<Relationships><Relationship Type="http://x/${type}" Target="${target}" TargetMode="${mode}"/></Relationships>`,
  })

describe('an office document', () => {
  it.for(['xlsx', 'ods'] as const)('that this product writes, %s, can be attached', async (format) => {
    const table = await tableFile(format, 'liste', [{ key: 'a', label: 'Nom', kind: 'text' }], [{ a: '=A1' }])
    expect(await outcome(table.body as Buffer)).toBe('kept')
  })

  it('that speaks to another program is refused, however it is spelled', async () => {
    expect(await written('<w:fldSimple w:instr="&#68;DE x"/>')).toBe('remote-content')
    expect(await written('<w:instrText>D<!-- -->DE x</w:instrText>')).toBe('remote-content')
    expect(await written('<w:instrText><![CDATA[dde x]]></w:instrText>')).toBe('remote-content')
    expect(await written('<w:instrText> QUOTE 68 68 69 </w:instrText>')).toBe('remote-content')
    expect(await written('<w:instrText> PAGE </w:instrText>')).toBe('kept')
    expect(await sheet(`cmd|'/C calc'!A0`)).toBe('remote-content')
    expect(await sheet('WEBSERVICE("https://example.org")')).toBe('remote-content')
    expect(await sheet('SUM(A1:A3)')).toBe('kept')
    expect(await odf(`<table:table-cell table:formula="of:=DDE(&quot;a&quot;)"/>`)).toBe('remote-content')
  })

  it('that fetches without a click is refused, in any spelling; a template of one’s own disk is not', async () => {
    expect(await linked('image', 'https://example.org/seen.png', 'Ext&#101;rnal')).toBe('remote-content')
    expect(await linked('image', 'https://example.org/seen.png', 'external')).toBe('remote-content')
    expect(await linked('attachedTemplate', 'file:///\\\\example.org\\a.dotm')).toBe('remote-content')
    expect(await linked('hyperlink', 'javascript:alert(1)')).toBe('macro')
    expect(await linked('attachedTemplate', 'file:///C:\\Users\\Normal.dotm')).toBe('kept')
    expect(await odf('<draw:image xlink:href="https://example.org/seen.png"/>')).toBe('remote-content')
    expect(await odf('<draw:image x:href="Pictures/a.png" xlink:href="//example.org/a"/>')).toBe(
      'remote-content',
    )
    expect(await odf('<draw:image xlink:href="Pictures/a.png"/>')).toBe('kept')
    expect(await odf('<text:a xlink:href="https://example.org">x</text:a>')).toBe('kept')
    expect(await odf('<text:a xlink:href="vnd.sun.star.script:x">x</text:a>')).toBe('macro')
    expect(await docx({ 'xl/connections.xml': '<x/>' })).toBe('remote-content')
  })

  it('that hides a program or an object is refused', async () => {
    expect(await docx({ 'word/media/image1.png': Buffer.from('MZ\u0000\u0001') })).toBe('embedded-object')
    expect(await odf('<draw:object-ole xlink:href="./Object 1"/>')).toBe('embedded-object')
    const types =
      '<Types><Override ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>'
    expect(await docx({ '[Content_Types].xml': types })).toBe('macro')
  })

  it('whose text two programs could read differently is refused', async () => {
    const utf16 = Buffer.from('\ufeff<w:d><w:instrText>DDE x</w:instrText></w:d>', 'utf16le')
    expect(await docx({ 'word/document.xml': utf16 })).toBe('file-damaged')
    expect(await docx({ 'word/document.xml': '<?xml version="1.0" encoding="UTF-7"?><a/>' })).toBe(
      'file-damaged',
    )
    expect(await docx({ 'word/document.xml': '<?xml version="1.0" encoding="UTF-8"?><a/>' })).toBe('kept')
  })
})
