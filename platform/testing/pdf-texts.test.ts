import { expect, it } from 'vitest'
import { renderPdf } from '#platform/server/pdf/render-pdf.ts'
import { pdfTexts } from './pdf-texts.ts'

it('reads the words of a document, in each of its fonts', async () => {
  const template = `#set document(title: "Objectifs")
#set text(font: "Atkinson Hyperlegible Next", lang: "fr")
= Bonjour Zqidn4n0z
Une ligne Zqsen12n3z \\(été\\), suivie au 06 90`
  const words = pdfTexts(await renderPdf(template, {}))
  for (const word of ['Objectifs', 'Bonjour Zqidn4n0z', 'Zqsen12n3z', '(été)', '06 90'])
    expect(words).toContain(word)
})

it('reads glyphs whose numbers are those of parentheses, side by side', async () => {
  const letters = 'abcdeghjkm nopqrsuvwx yzABCDEFGH IJKLMNOPQR STUVWXYZ01 23456789'
  const template = `#set document(title: "Lettres")
#set text(font: "Atkinson Hyperlegible Next", lang: "fr", kerning: false)
${letters}`
  expect(pdfTexts(await renderPdf(template, {}))).toContain(letters)
})
