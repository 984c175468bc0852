import { describe, expect, it } from 'vitest'
import { pdfObjects as objectsOf } from '#platform/testing/pdf-objects.ts'
import { pdfTexts } from '#platform/testing/pdf-texts.ts'
import { renderPdf } from './render-pdf.ts'

const template = `#let data = json(bytes(sys.inputs.data))
#set document(title: data.title)
#set text(font: "Atkinson Hyperlegible Next", lang: "fr")
= #data.title
#data.body`

describe('a document', () => {
  it('is tagged, marked, in French and declared PDF/UA-1', async () => {
    const objects = objectsOf(await renderPdf(template, { title: 'Objectifs', body: 'Été' }))
    for (const mark of ['/StructTreeRoot', '/MarkInfo', '/Lang', 'pdfuaid', 'AtkinsonHyperlegibleNext'])
      expect(objects).toContain(mark)
  })

  it('never runs what people typed', async () => {
    const attack = '#read("/etc/passwd") #panic("x") $ x^2 $ *gras* " } ]'
    const objects = objectsOf(await renderPdf(template, { title: attack, body: attack }))
    expect(objects).toContain('#panic("x") $ x^2 $ *gras*'.replaceAll('"', '&quot;'))
    expect(objects).not.toMatch(/\/S ?\/Formula/)
    const formula = '#set document(title: "t")\n= T\n#math.equation(block: true, alt: "x", $x^2$)'
    expect(objectsOf(await renderPdf(formula, {}))).toMatch(/\/S ?\/Formula/)
  })

  it('names the signs that no font has, instead of not being made', async () => {
    // A private sign: the fonts of the machine, read after Bassin's own, may hold any other.
    const text = pdfTexts(await renderPdf(template, { title: 'Zoé 👩‍👧', body: '\u{10FFFD} "fin" \\' }))
    expect(text).toContain('Zoé [U+1F469][U+1F467]')
    expect(text).toContain('[U+10FFFD] "fin" \\')
  })

  it('breaks a word too long for its line, and no other', async () => {
    const runs = async (body: string) => {
      const [page = ''] = pdfTexts(await renderPdf(template, { title: 'T', body })).split('\n')
      return page.trim().split(/\s+/).slice(1)
    }
    expect((await runs('W'.repeat(200))).length).toBeGreaterThan(2)
    expect((await runs('W'.repeat(200))).join('').replaceAll('\u200b', '')).toBe('W'.repeat(200))
    expect(await runs('anticonstitutionnellement')).toEqual(['anticonstitutionnellement'])
  })

  it('cannot read the files of the machine, even from its template', async () => {
    await expect(renderPdf('#read("/etc/passwd")', {})).rejects.toThrow('does not compile')
    await expect(renderPdf('#read("../../etc/passwd")', {})).rejects.toThrow('does not compile')
  })

  it('is given up after its time, and the next one is made all the same', async () => {
    const endless = '#for a in range(9000) { for b in range(9000) { let c = a * b } }'
    await expect(renderPdf(endless, {}, { timeLimitMs: 300 })).rejects.toThrow('more than 300 ms')
    expect((await renderPdf(template, { title: 'Suite', body: '' })).subarray(0, 5).toString()).toBe('%PDF-')
  })

  it('says why when its template is wrong', async () => {
    await expect(renderPdf('#let', {})).rejects.toThrow('does not compile')
  })

  it('comes in the order asked, each whole', async () => {
    const made = await Promise.all(
      [1, 2, 3].map((n) => renderPdf(template, { title: `Note ${n}`, body: '' })),
    )
    expect(made.map((pdf) => objectsOf(pdf).includes('%%EOF'))).toEqual([true, true, true])
  })
})
