import { NodeCompiler, PdfStandard } from '@myriaddreamin/typst-ts-node-compiler'
import { breakLongWords } from './long-words.ts'
import type { PdfAnswer, PdfAsk } from './pdf-messages.ts'
import { unshownSigns, withSignsNamed } from './unshown-signs.ts'

/**
 * The process that holds the native compiler: a template that crashes or runs away ends this process only. It reads
 * no file of the machine: its workspace is an empty folder and the data come as one JSON text.
 */
const [, , workspace = '', ...fontPaths] = process.argv
const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontPaths }] })

const compile = ({ template, data }: PdfAsk): PdfAnswer => {
  const result = compiler.compile({ mainFileContent: `${breakLongWords}${template}`, inputs: { data } })
  if (!result.result) {
    const found = result.takeDiagnostics()?.shortDiagnostics ?? []
    return { error: `the document does not compile: ${JSON.stringify(found).slice(0, 2000)}` }
  }
  const pdf = compiler.pdf(result.result, { pdfStandard: PdfStandard.UA_1, pdfTags: true })
  compiler.evictCache(10)
  return { pdf: pdf.toString('base64') }
}

/** A sign that no font has refuses the whole document: it is named, and the document made again. */
const compileWhole = (ask: PdfAsk): PdfAnswer => {
  try {
    return compile(ask)
  } catch (error) {
    const signs = unshownSigns(String(error))
    if (signs.size === 0) throw error
    return compile({ ...ask, data: withSignsNamed(ask.data, signs) })
  }
}

process.on('message', (ask: PdfAsk) => {
  let answer: PdfAnswer
  try {
    answer = compileWhole(ask)
  } catch (error) {
    answer = { error: error instanceof Error ? error.message : String(error) }
  }
  process.send?.(answer)
})
