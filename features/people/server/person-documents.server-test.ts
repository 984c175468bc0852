import { beforeEach, describe, expect, it } from 'vitest'
import { withFile } from '#apps/testing/request-of.ts'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { docxWith, exifSaying, jpegOf, pdfWith, pngOf } from '#features/documents/testing/file-builders.ts'
import { newId } from '#kernel/id.ts'
import { addDocument, downloadDocument, listDocuments } from '../contract.ts'
import { aPerson } from '../testing/person-builders.ts'

const most = 5_000_000
const png = pngOf()

describe('a file attached to a person', () => {
  let world: World
  let personId: string
  beforeEach(async () => {
    world = await aTerritory()
    personId = await aPerson(world)
  })
  const send = (name: string, content: Buffer | string, documentId = newId()) =>
    world.as('entryDesk').call(addDocument, withFile({ params: { personId, documentId } }, { name, content }))

  it('R20: is recognised by what it holds, and its name must agree', async () => {
    expect((await send('photo.png', png)).body.mediaType).toBe('image/png')
    expect((await send('photo.pdf', png)).problem.code).toBe('file-extension-differs')
    expect((await send('notes.txt', 'Vu ce matin.')).body.mediaType).toBe('text/plain')
  })

  it('is refused when its type is not in the list, whatever its name', async () => {
    expect((await send('page.html', '<html></html>')).problem.code).toBe('file-type-refused')
    expect((await send('outil.txt', Buffer.from([0x4d, 0x5a, 0x00, 0x01, 0x02]))).problem.code).toMatch(
      /^file-/,
    )
    expect((await send('vide.pdf', '')).problem.code).toBe('file-empty')
  })

  it('R20: is kept at 5 MB to the byte and refused one byte above', async () => {
    const text = Buffer.alloc(most, 'a')
    expect((await send('a.txt', text)).body.sizeBytes).toBe(most)
    expect((await send('a.txt', Buffer.concat([text, Buffer.from('a')]))).problem.code).toBe('too-large')
  })

  it('comes back byte for byte, as a download, and leaves a line in the trail', async () => {
    const documentId = newId()
    await send('../../photo.png', png, documentId)
    const answer = await world.as('entryDesk').call(downloadDocument, { params: { personId, documentId } })
    expect(answer.headers['content-disposition']).toBe("attachment; filename*=UTF-8''photo.png")
    const lines = await world.rows((tx) =>
      tx.query(
        `select action from audit.line where territory_id = $1 and action = 'documents.file-downloaded'`,
        [tx.territoryId],
      ),
    )
    expect(lines).toHaveLength(1)
  })

  it('does nothing when it is opened: what acts is refused, says why, and nothing of it is kept', async () => {
    const script = await send('lettre.pdf', pdfWith('3 0 obj<</S/JavaScript/JS(x)>>endobj'))
    expect(script.problem).toMatchObject({ status: 422, code: 'file-active', params: { danger: 'script' } })
    const macro = await send('cv.docx', docxWith({ 'word/vbaProject.bin': 'x' }))
    expect(macro.problem).toMatchObject({ code: 'file-active', params: { danger: 'macro' } })
    const locked = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)])
    expect((await send('cv.docx', locked)).problem.code).toBe('file-protected')
    const { items } = await world.as('entryDesk').done(listDocuments, { params: { personId } })
    expect(items).toEqual([])
  })

  it('says no more than it shows: a photograph is kept without its place nor its device', async () => {
    const documentId = newId()
    await send('carte.jpg', jpegOf({ extra: [exifSaying(6, '48.8566 N 2.3522 E')] }), documentId)
    const [row] = await world.rows((tx) =>
      tx.query<{ content: Buffer; size: number }>(
        'select content, size_bytes as size from documents.file where territory_id = $1 and id = $2',
        [tx.territoryId, documentId],
      ),
    )
    expect(row?.content.includes('48.8566')).toBe(false)
    expect(row?.size).toBe(row?.content.length)
  })

  it('is downloaded as a file that no browser shows nor guesses', async () => {
    const documentId = newId()
    await send('notes.txt', '<script>alert(1)</script>', documentId)
    const { headers } = await world
      .as('entryDesk')
      .call(downloadDocument, { params: { personId, documentId } })
    expect(headers['content-disposition']).toMatch(/^attachment;/)
    expect(headers['content-type']).toMatch(/^text\/plain/)
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['content-security-policy']).toBe("default-src 'none'; sandbox")
  })

  it('is not read through another person’s file', async () => {
    const [documentId, other] = [newId(), await aPerson(world)]
    await send('photo.png', png, documentId)
    const answer = await world
      .as('entryDesk')
      .call(downloadDocument, { params: { personId: other, documentId } })
    expect(answer.status).toBe(404)
  })
})
