import { describe, expect, it } from 'vitest'
import type { PaperFormat } from '#platform/contract/paper.ts'
import { docxParts, docxTexts } from '#platform/testing/docx-parts.ts'
import { pdfObjects } from '#platform/testing/pdf-objects.ts'
import { pdfTexts } from '#platform/testing/pdf-texts.ts'
import type { Paper } from './paper.ts'
import { paperFile } from './paper-file.ts'

const paper: Paper = {
  title: 'Attestation',
  issuer: 'Val-d’Ambre',
  footer: 'Imprimée le 29 novembre 2026.',
  blocks: [
    { kind: 'paragraph', text: 'Val-d’Ambre' },
    { kind: 'title', text: 'Attestation' },
    { kind: 'notice', text: 'À signer' },
    { kind: 'facts', facts: [{ label: 'Personne', value: 'Samira Haddad' }] },
    { kind: 'heading', text: 'Présences' },
    { kind: 'paragraph', text: 'Une ligne\nune autre' },
    { kind: 'list', items: ['Premier point', 'Second point'] },
    {
      ...{ kind: 'table', header: ['Jour', 'Durée'], widths: ['wide', 'narrow'], isSigned: true },
      rows: [['23 novembre', '3 h']],
    },
    { kind: 'signatures', places: [{ who: 'La personne', signed: 'Nom et date :' }] },
    { kind: 'page' },
    { kind: 'address', lines: ['Samira Haddad', '59000 Lille'] },
    { kind: 'small', text: 'Fin' },
  ],
}

const bytesOf = async (given: Paper, format: PaperFormat): Promise<Buffer> => {
  const { body } = paperFile(given, format, 'essai')
  if (typeof body !== 'function') throw new Error('written before its time')
  const made = await body()
  if (!made.ok) throw new Error(made.code)
  return made.value
}

const words = [
  ...['Val-d’Ambre', 'Attestation', 'À signer', 'Personne', 'Samira Haddad', 'Présences', 'Une ligne'],
  ...['une autre', 'Premier point', 'Second point', 'Jour', 'Durée', '23 novembre', '3 h', 'La personne'],
  ...['Nom et date :', '59000 Lille', 'Fin', 'Imprimée le 29 novembre 2026.'],
]

describe('a document', () => {
  it('says the same words as PDF and as DOCX', async () => {
    const texts = [pdfTexts(await bytesOf(paper, 'pdf')), docxTexts(await bytesOf(paper, 'docx'))]
    for (const text of texts)
      for (const word of words) expect(text.replaceAll(/\s+/g, ' ')).toContain(word.replaceAll(/\s+/g, ' '))
  })

  it('as PDF is tagged, in French and declared PDF/UA-1, with its headings, its list and its header row', async () => {
    const objects = pdfObjects(await bytesOf(paper, 'pdf'))
    for (const mark of ['/StructTreeRoot', '/Lang', 'pdfuaid', '/Count 2']) expect(objects).toContain(mark)
    for (const tag of ['H1', 'H2', 'L', 'TH']) expect(objects).toMatch(new RegExp(`/S ?/${tag}\\b`))
  })

  it('as DOCX has its title, its language, true headings, a true list and a header row', async () => {
    const parts = docxParts(await bytesOf(paper, 'docx'))
    expect(parts.get('docProps/core.xml')).toContain('<dc:title>Attestation</dc:title>')
    expect(parts.get('docProps/core.xml')).toContain('<dc:language>fr-FR</dc:language>')
    expect(parts.get('word/styles.xml')).toContain('<w:lang w:val="fr-FR"/>')
    const body = parts.get('word/document.xml') ?? ''
    expect(body).toMatch(/<w:pStyle w:val="Heading1"\/><\/w:pPr><w:r><w:t[^>]*>Attestation</)
    expect(body).toMatch(/<w:pStyle w:val="Heading2"\/><\/w:pPr><w:r><w:t[^>]*>Présences</)
    expect(body).toMatch(/<w:tblHeader\/><\/w:trPr><w:tc>.*?Jour</)
    expect(body).toMatch(/<w:numId w:val="1"\/><\/w:numPr><\/w:pPr><w:r><w:t[^>]*>Premier point</)
    expect(parts.get('word/styles.xml')).toMatch(/w:styleId="Heading2".*?<w:outlineLvl w:val="1"\/>/)
  })

  it('as DOCX is the same bytes for the same words', async () => {
    expect(await bytesOf(paper, 'docx')).toEqual(await bytesOf(paper, 'docx'))
  })
})

describe('what people typed', () => {
  const hostile = `</w:t><w:instrText>INCLUDETEXT "x"</w:instrText> #panic("a") {{x}} $x^2$ = T & \u0007`
  const typed: Paper = {
    ...{ title: hostile, issuer: hostile, footer: hostile },
    blocks: [
      { kind: 'title', text: hostile },
      { kind: 'heading', text: hostile },
      { kind: 'paragraph', text: hostile },
      { kind: 'list', items: [hostile] },
      { kind: 'facts', facts: [{ label: hostile, value: hostile }] },
      { kind: 'table', header: [hostile], widths: ['wide'], rows: [[hostile]] },
      { kind: 'signatures', places: [{ who: hostile, signed: hostile }] },
      { kind: 'address', lines: [hostile] },
    ],
  }

  it('stays text in a DOCX: no tag of its own, no sign that XML refuses', async () => {
    const parts = docxParts(await bytesOf(typed, 'docx'))
    const all = [...parts.values()].join('')
    // The two of the foot number its pages.
    expect(all.match(/<w:instrText[^>]*>[^<]*/g)).toEqual([
      '<w:instrText xml:space="preserve"> PAGE ',
      '<w:instrText xml:space="preserve"> NUMPAGES ',
    ])
    expect(all).not.toContain('\u0007')
    expect(all).toContain('&lt;/w:t&gt;&lt;w:instrText&gt;INCLUDETEXT &quot;x&quot;')
  })

  it('stays text in a PDF', async () => {
    const pdf = await bytesOf({ ...typed, title: 'T' }, 'pdf')
    expect(pdfTexts(pdf)).toContain('#panic("a") {{x}} $x^2$ = T &')
    expect(pdfObjects(pdf)).not.toMatch(/\/S ?\/Formula/)
  })
})
