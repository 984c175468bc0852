import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  archiveOf,
  docxWith,
  exifSaying,
  jpegOf,
  packedObjects,
  pdfWith,
  pngOf,
} from '../../testing/file-builders.ts'
import { inspectContent } from './inspect-content.ts'

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const odt = 'application/vnd.oasis.opendocument.text'
const refusal = async (mediaType: string, bytes: Buffer) => {
  const found = await inspectContent(mediaType, bytes)
  return 'refused' in found ? ('danger' in found ? found.danger : found.refused) : 'kept'
}
const keptOf = async (mediaType: string, bytes: Buffer): Promise<Buffer> => {
  const found = await inspectContent(mediaType, bytes)
  if ('refused' in found) throw new Error(found.refused)
  return found.bytes
}

describe('a PDF', () => {
  const pdf = (...objects: readonly (string | Buffer)[]) => refusal('application/pdf', pdfWith(...objects))

  test('is kept as it came when it only opens at a page or links to a site', async () => {
    const plain = pdfWith('3 0 obj<</OpenAction[2 0 R/Fit]/URI(https://exemple.fr)>>endobj')
    expect(await keptOf('application/pdf', plain)).toEqual(plain)
  })

  test.each([
    ['a script', '3 0 obj<</S/JavaScript/JS(app.alert(1))>>endobj', 'script'],
    ['a script whose name is written in code', '3 0 obj<</S/J#61va#53cript/JS 4 0 R>>endobj', 'script'],
    ['a program to start', '3 0 obj<</S/Launch/F(outil.exe)>>endobj', 'program'],
    ['another file', '3 0 obj<</Type/EmbeddedFile>>stream\n\nendstream endobj', 'attachment'],
    ['a form that sends', '3 0 obj<</S/SubmitForm/F(https://ailleurs.example)>>endobj', 'form'],
  ])('is refused with %s', async (_, object, danger) => {
    expect(await pdf(object)).toBe(danger)
    expect(await pdf(packedObjects(object))).toBe(danger)
  })

  test('is refused when its packed objects hide their type, weigh too much or cannot be read', async () => {
    const script = '3 0 obj<</S/JavaScript>>endobj'
    expect(await pdf(packedObjects(script, '/Type 8 0 R/N 1/First 4'))).toBe('script')
    expect(await pdf(packedObjects(script, '/Type/Obj#53tm/N 1/First 4'))).toBe('script')
    expect(await pdf(packedObjects('a'.repeat(17 * 1024 * 1024)))).toBe('file-inflates')
    expect(await pdf('9 0 obj<</Type/ObjStm/Filter/LZWDecode>>stream\nxyz\nendstream endobj')).toBe(
      'file-damaged',
    )
  })

  test('is refused under a password, since nothing of it can be checked', async () => {
    expect(await pdf('trailer<</Encrypt 5 0 R>>')).toBe('file-protected')
  })
})

describe('an office document', () => {
  test('is kept as it came', async () => {
    const plain = docxWith({ 'word/media/image1.png': pngOf() })
    expect(await keptOf(docx, plain)).toEqual(plain)
  })

  const relation = (kind: string) =>
    `<Relationships><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="https://ailleurs.example/a" TargetMode="External"/></Relationships>`

  test.each([
    ['macros', { 'word/vbaProject.bin': 'x' }, 'macro'],
    ['an object of another program', { 'word/embeddings/oleObject1.bin': 'x' }, 'embedded-object'],
    ['a control', { 'word/activeX/activeX1.xml': '<x/>' }, 'embedded-object'],
    [
      'a model kept elsewhere',
      { 'word/_rels/settings.xml.rels': relation('attachedTemplate') },
      'remote-content',
    ],
    ['a picture kept elsewhere', { 'word/_rels/document.xml.rels': relation('image') }, 'remote-content'],
    [
      'a field cut over two runs that fetches data',
      {
        'word/document.xml': '<w:d><w:instrText>DDE</w:instrText><w:instrText>AUTO c:\\x</w:instrText></w:d>',
      },
      'remote-content',
    ],
  ])('is refused with %s', async (_, parts, danger) => {
    expect(await refusal(docx, docxWith(parts))).toBe(danger)
  })

  test('may link to a site, which only a click opens', async () => {
    expect(await refusal(docx, docxWith({ 'word/_rels/document.xml.rels': relation('hyperlink') }))).toBe(
      'kept',
    )
  })

  test.each([
    ['macros', { 'Basic/Standard/Module1.xml': '<x/>' }, 'macro'],
    ['something listening to its opening', { 'content.xml': '<o><script:event-listener/></o>' }, 'macro'],
    [
      'a link to the data of another program',
      { 'content.xml': '<o><office:dde-source/></o>' },
      'remote-content',
    ],
    ['a password', { 'META-INF/manifest.xml': '<m><manifest:encryption-data/></m>' }, 'file-protected'],
  ])('of the open format is refused with %s', async (_, parts, danger) => {
    expect(await refusal(odt, archiveOf({ mimetype: odt, ...parts }))).toBe(danger)
  })

  test('that unfolds to more than anybody writes is refused before it fills the memory', async () => {
    const bomb = docxWith({ 'word/media/a.bin': Buffer.alloc(110 * 1024 * 1024) })
    expect(bomb.length).toBeLessThan(200_000)
    expect(await refusal(docx, bomb)).toBe('file-inflates')
  })

  test('whose parts would be written elsewhere, or that is cut short, is refused', async () => {
    expect(await refusal(docx, docxWith({ '../../etc/passwd': 'x' }))).toBe('file-damaged')
    const whole = docxWith()
    expect(await refusal(docx, whole.subarray(0, whole.length - 30))).toBe('file-damaged')
  })
})

describe('a picture', () => {
  const secret = '48.8566 N 2.3522 E'

  test('loses where and with what it was taken, what programs noted and all after its end; how it is turned stays', async () => {
    const photo = jpegOf({
      extra: [exifSaying(6, secret), [0xfe, Buffer.from(secret)], [0xed, Buffer.from(secret)]],
      after: `PK${secret}`,
    })
    const kept = await keptOf('image/jpeg', photo)
    expect(kept.includes(secret)).toBe(false)
    expect(kept.includes(Buffer.from('\x01\x12\0\x03\0\0\0\x01\0\x06', 'latin1'))).toBe(true)
    expect(await keptOf('image/jpeg', kept)).toEqual(kept)
    const png = await keptOf(
      'image/png',
      pngOf({
        extra: [
          ['tEXt', secret],
          ['eXIf', secret],
        ],
      }),
    )
    expect(png).toEqual(pngOf())
  })

  test('in PNG loses its Exif but for the way it is turned', async () => {
    const [, segment] = exifSaying(8, secret)
    // PNG keeps Exif without the header that JPEG gives it.
    const exif = segment.subarray(6).toString('latin1')
    const kept = await keptOf('image/png', pngOf({ extra: [['eXIf', exif]] }))
    expect(kept.includes(secret)).toBe(false)
    const turned = Buffer.from('MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x08\0\0\0\0\0\0', 'latin1')
    expect(kept).toEqual(pngOf({ extra: [['eXIf', turned.toString('latin1')]] }))
    expect(await keptOf('image/png', kept)).toEqual(kept)
    expect(
      await keptOf(
        'image/png',
        pngOf({ extra: [['eXIf', exifSaying(1, secret)[1].subarray(6).toString('latin1')]] }),
      ),
    ).toEqual(pngOf())
  })

  test('without anything to remove comes back byte for byte', async () => {
    expect(await keptOf('image/jpeg', jpegOf())).toEqual(jpegOf())
    expect(await keptOf('image/png', pngOf())).toEqual(pngOf())
  })

  test('with more points than a memory holds is refused', async () => {
    expect(await refusal('image/jpeg', jpegOf({ width: 60_000, height: 60_000 }))).toBe('image-too-large')
    expect(await refusal('image/png', pngOf({ width: 100_001, height: 1_000 }))).toBe('image-too-large')
  })
})

test('a photograph whose frame is cut before its size is damaged, not a fault of the service', async () => {
  const cut = Buffer.from([0xff, 0xd8, 0xff, 0xc0, 0x00, 0x02])
  expect(await inspectContent('image/jpeg', cut)).toEqual({ refused: 'file-damaged' })
})

const anyFile = fc.constantFrom(
  ['application/pdf', pdfWith(packedObjects('1 0 obj<<>>endobj'))] as const,
  [docx, docxWith()] as const,
  ['image/jpeg', jpegOf({ extra: [exifSaying(3, 'x')] })] as const,
  ['image/png', pngOf({ extra: [['tEXt', 'x']] })] as const,
)

test('a file with bytes changed or cut at random is kept or refused, and never breaks the service', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyFile,
      fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 8 }),
      fc.nat(),
      async ([mediaType, whole], changes, cut) => {
        const bytes = Buffer.from(whole)
        for (const [at, value] of changes) bytes[at % bytes.length] = value
        const found = await inspectContent(mediaType, bytes.subarray(0, bytes.length - (cut % 40)))
        expect('bytes' in found || 'refused' in found).toBe(true)
      },
    ),
    { numRuns: 300 },
  )
})
