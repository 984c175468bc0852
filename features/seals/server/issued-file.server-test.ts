import { beforeEach, describe, expect, it } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { printMinutes } from '#features/committee/contract.ts'
import { aSessionWithItem, aSignedSession } from '#features/committee/testing/session-builders.ts'
import { pdfObjects } from '#platform/testing/pdf-objects.ts'
import { checkSeal } from '../contract.ts'
import { readIssued } from '../web/read-issued.ts'

let world: World
let pdf: Buffer
beforeEach(async () => {
  world = await aTerritory()
  const { session } = await aSignedSession(world)
  const given = await world
    .as('entryDesk')
    .call(printMinutes, { params: { sessionId: session.id }, query: {} })
  pdf = given.bytes
})
const read = (bytes: Buffer) => readIssued(new Blob([new Uint8Array(bytes)]))
const checked = async (bytes: Buffer, { role = 'entryDesk', where = world } = {}) => {
  const issued = await read(bytes)
  if (!issued) return 'not from Bassin'
  const { fingerprint, file } = issued
  const reply = await where
    .as(role)
    .done(checkSeal, { params: {}, body: { fingerprint, ...(file && { file }) } })
  return [reply.items.length, reply.file]
}
const changed = (from: string, to: string): Buffer =>
  Buffer.from(pdf.toString('latin1').replace(from, to), 'latin1')

describe('a PDF that Bassin gave', () => {
  it('says its fingerprint in its properties, and keeps the places of its objects', async () => {
    const fingerprint = (await read(pdf))?.fingerprint ?? ''
    expect(pdfObjects(pdf)).toContain(`<pdf:Keywords>bassin:${fingerprint}</pdf:Keywords>`)
    const source = pdf.toString('latin1')
    const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(source)?.[1])
    expect(source.slice(start, start + 4)).toBe('xref')
  })

  it('is told to be the one given, and altered as soon as one byte moved', async () => {
    expect(await checked(pdf)).toEqual([1, 'issued'])
    expect(await checked(changed('/Lang (fr', '/Lang (en'))).toEqual([1, 'altered'])
    const [line = ''] = /%bassin-issued [^\n]*/.exec(pdf.toString('latin1')) ?? []
    const [, , , mark = ''] = line.split(' ')
    expect(await checked(changed(mark, mark.replaceAll(/[0-9a-f]/g, '0')))).toEqual([1, 'altered'])
  })

  it('without its mark, or under the mark of another key, is told of by nobody', async () => {
    const [line = ''] = /%bassin-issued [^\n]*\n/.exec(pdf.toString('latin1')) ?? []
    expect(await checked(changed(line, ''))).toEqual([1, null])
    const [, , keyMark = ''] = line.split(' ')
    expect(await checked(changed(` ${keyMark} `, ' 00000000 '))).toEqual([1, 'untold'])
  })

  it('is told of to nobody who may not read its document', async () => {
    expect(await checked(pdf, { role: 'committeeMember' })).toEqual([0, null])
    expect(await checked(pdf, { where: await aTerritory() })).toEqual([0, null])
  })

  it('is no other file: a scan is known by its bytes alone', async () => {
    expect(await checked(Buffer.from('%PDF-1.4\n%%EOF'))).toBe('not from Bassin')
    expect(await checked(Buffer.from('\u00ff\u00d8 bassin'))).toBe('not from Bassin')
  })

  it('of a draft that nobody signed bears no fingerprint', async () => {
    const { session } = await aSessionWithItem(world)
    const draft = await world
      .as('entryDesk')
      .call(printMinutes, { params: { sessionId: session.id }, query: {} })
    expect(await read(draft.bytes)).toBeUndefined()
  })
})
