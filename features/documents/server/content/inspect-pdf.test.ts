import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { archiveOf, packedObjects, pdfWith } from '../../testing/file-builders.ts'
import { inspectPdf } from './inspect-pdf.ts'

type Parts = Parameters<typeof pdfWith>
const outcome = async (bytes: Buffer) => {
  const found = await inspectPdf(bytes)
  return 'refused' in found ? ('danger' in found ? found.danger : found.refused) : 'kept'
}
const pdf = (...objects: Parts) => outcome(pdfWith(...objects))
const object = (value: string) => `7 0 obj\n${value}\nendobj\n`

/** An object stream as programs write it: places first, then the objects, numbered from 20. */
const streamOf = (objects: readonly string[], more = ''): Buffer => {
  let at = 0
  const places = objects.map((one, index) => {
    const place = `${20 + index} ${at} `
    at += one.length + 1
    return place
  })
  const head = places.join('')
  const said = `/Type/ObjStm/N ${objects.length}/First ${head.length}/Filter/FlateDecode${more}`
  const body = deflateSync(Buffer.from(`${head}${objects.join(' ')} `))
  return Buffer.concat([Buffer.from(`6 0 obj<<${said}>>stream\n`), body, Buffer.from('\nendstream endobj\n')])
}

describe('a PDF', () => {
  it('may speak of what acts: in a title, a comment, the name of a font or of a glyph', async () => {
    expect(await pdf(object('<</Title(HTML/JavaScript \\(/JS)>> % /Launch'))).toBe('kept')
    expect(await pdf(object('<</Font<</F1 5 0 R>>/Differences[1/AA/JS]>>'))).toBe('kept')
    expect(await pdf(streamOf(['<</Title(/Launch)>>', '<</S/GoTo>>']))).toBe('kept')
  })

  it.for([
    ['<</JS(app.alert\\(1\\))>>', 'script'],
    ['<</AA<</O 5 0 R>>>>', 'script'],
    ['<</Names<</JavaScript 5 0 R>>>>', 'script'],
    ['<</A(b\\)c(/x))/S/Launch>>', 'program'],
    ['<</A<2F>%>>\n/S/Launch>>', 'program'],
    ['<</Names<</EmbeddedFiles 5 0 R>>>>', 'attachment'],
    ['<</AcroForm<</XFA[(x)5 0 R]>>>>', 'form'],
    ['<</OpenAction<</S/URI/URI(https://example.org)>>>>', 'remote-content'],
  ] as const)('that acts is refused, packed or not: %s', async ([value, danger]) => {
    expect(await pdf(object(value))).toBe(danger)
    expect(await pdf(streamOf(['<</A(never ended', value]))).toBe(danger)
  })

  it('that opens an address by itself is refused, through a reference too; a click is left alone', async () => {
    const opening = (id: number) => `3 0 obj<</OpenAction ${id} 0 R>>endobj `
    const address = '4 0 obj<</S/URI/URI(https://example.org)>>endobj '
    expect(await pdf(opening(4), address)).toBe('remote-content')
    expect(await pdf(opening(5), address, '5 0 obj<</S/GoTo/D[2 0 R/Fit]>>endobj')).toBe('kept')
  })

  it('is read from each of its objects, even after a string that never ends', async () => {
    expect(await pdf('3 0 obj (never ended', object('<</S/JavaScript>>'))).toBe('script')
  })

  it('whose packed objects are written so that their names do not show is refused', async () => {
    expect(await pdf(streamOf(['<<>>'], '/DecodeParms<</Predictor 12>>'))).toBe('file-damaged')
    expect(await pdf(streamOf(['<<>>'], '/F(elsewhere)'))).toBe('file-damaged')
    expect(await pdf(packedObjects('4 0 <<>>', '/Type/ObjStm/N 1/First 8 0 R'))).toBe('file-damaged')
  })

  it('under a password says so, though its packed objects cannot be unpacked', async () => {
    const locked = '6 0 obj<</Type/ObjStm/N 1/First 4/Filter/FlateDecode>>stream\nxyz\nendstream endobj '
    expect(await pdf(locked, 'trailer<</Encrypt 8 0 R>>')).toBe('file-protected')
  })

  it('made to be read again and again is left before its end', async () => {
    expect(await pdf('obj('.repeat(1_000_000))).toBe('file-damaged')
  })

  it('cut short is refused, also when its first page was whole; what follows its end is left alone', async () => {
    const whole = pdfWith(object('<</Length 9>>'))
    expect(await outcome(whole.subarray(0, whole.length - 8))).toBe('file-damaged')
    expect(await outcome(Buffer.concat([whole, Buffer.from(object('<<>>'))]))).toBe('file-damaged')
    expect(await outcome(Buffer.concat([whole, Buffer.from('\r\n<!-- added by a mail server -->')]))).toBe(
      'kept',
    )
  })

  it('that is also an archive is refused', async () => {
    expect(await outcome(Buffer.concat([pdfWith(), archiveOf({ 'a.class': 'x' })]))).toBe('file-damaged')
  })
})
