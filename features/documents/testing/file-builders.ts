import { crc32, deflateRawSync, deflateSync } from 'node:zlib'

/** A PDF with these objects, written as they are. */
export const pdfWith = (...objects: (string | Buffer)[]): Buffer =>
  Buffer.concat([
    Buffer.from(
      '%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n',
    ),
    ...objects.map((one) => Buffer.from(one as string)),
    Buffer.from('\ntrailer<</Root 1 0 R>>\n%%EOF\n'),
  ])

/** Objects packed in a stream, as most programs write them since PDF 1.5. */
export const packedObjects = (inside: string, dictionary = '/Type/ObjStm/N 1/First 4'): Buffer =>
  Buffer.concat([
    Buffer.from(`\n9 0 obj<<${dictionary}/Filter/FlateDecode>>stream\n`),
    deflateSync(inside),
    Buffer.from('\nendstream endobj\n'),
  ])

/** An archive of these parts, deflated. */
export const archiveOf = (parts: Readonly<Record<string, string | Buffer>>): Buffer => {
  const files = Object.entries(parts).map(([name, content]) => {
    const bytes = Buffer.from(content as string)
    return { name: Buffer.from(name), packed: deflateRawSync(bytes), crc: crc32(bytes), size: bytes.length }
  })
  let at = 0
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  for (const { name, packed, crc, size } of files) {
    const facts = Buffer.alloc(26)
    facts.writeUInt16LE(20, 0)
    facts.writeUInt16LE(8, 4)
    facts.writeUInt32LE(crc, 10)
    facts.writeUInt32LE(packed.length, 14)
    facts.writeUInt32LE(size, 18)
    facts.writeUInt16LE(name.length, 22)
    locals.push(Buffer.from('PK\x03\x04', 'latin1'), facts, name, packed)
    const place = Buffer.alloc(14)
    place.writeUInt32LE(at, 10)
    directory.push(Buffer.from('PK\x01\x02\x14\0', 'latin1'), facts, place, name)
    at += 30 + name.length + packed.length
  }
  const end = Buffer.alloc(18)
  end.writeUInt16LE(files.length, 4)
  end.writeUInt16LE(files.length, 6)
  end.writeUInt32LE(Buffer.concat(directory).length, 8)
  end.writeUInt32LE(at, 12)
  return Buffer.concat([...locals, ...directory, Buffer.from('PK\x05\x06', 'latin1'), end])
}

/** A text document of Word with these parts besides its own. */
export const docxWith = (parts: Readonly<Record<string, string | Buffer>> = {}): Buffer =>
  archiveOf({
    '[Content_Types].xml':
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    'word/document.xml': '<w:document xmlns:w="w"><w:body><w:p/></w:body></w:document>',
    ...parts,
  })

const segment = (marker: number, body: Buffer): Buffer => {
  const head = Buffer.alloc(4)
  head.writeUInt16BE(0xff00 + marker, 0)
  head.writeUInt16BE(body.length + 2, 2)
  return Buffer.concat([head, body])
}

/** A photograph of that size, with the segments that a telephone adds, and bytes after its end. */
export const jpegOf = ({
  width = 40,
  height = 30,
  extra = [],
  after = '',
}: {
  width?: number
  height?: number
  extra?: readonly (readonly [marker: number, body: Buffer])[]
  after?: string
} = {}): Buffer => {
  const frame = Buffer.from([8, 0, 0, 0, 0, 1, 1, 0x11, 0])
  frame.writeUInt16BE(height, 1)
  frame.writeUInt16BE(width, 3)
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, Buffer.from('JFIF\0\x01\x01\0\0\x01\0\x01\0\0', 'latin1')),
    ...extra.map(([marker, body]) => segment(marker, body)),
    segment(0xdb, Buffer.alloc(65, 1)),
    segment(0xc0, frame),
    segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    Buffer.from([0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56]),
    Buffer.from([0xff, 0xd9]),
    Buffer.from(after),
  ])
}

/** Exif as a telephone writes it: how the picture is turned, and a text where a position would be. */
export const exifSaying = (orientation: number, secret: string): readonly [number, Buffer] => {
  const tiff = Buffer.from('II\x2a\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\0\0\0\0\0\0\0\0', 'latin1')
  tiff.writeUInt16LE(orientation, 18)
  return [0xe1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff, Buffer.from(secret)])]
}

const chunk = (kind: string, body: Buffer): Buffer => {
  const name = Buffer.from(kind, 'latin1')
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(body.length, 0)
  frame.writeUInt32BE(crc32(Buffer.concat([name, body])), 4)
  return Buffer.concat([frame.subarray(0, 4), name, body, frame.subarray(4)])
}

/** One white point, with the texts that programs add. */
export const pngOf = ({
  width = 1,
  height = 1,
  extra = [],
}: {
  width?: number
  height?: number
  extra?: readonly (readonly [kind: string, body: string])[]
} = {}): Buffer => {
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0])
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    ...extra.map(([kind, body]) => chunk(kind, Buffer.from(body))),
    chunk('IDAT', deflateSync(Buffer.from([0, 255]))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}
