import { namesProgram } from './names-program.ts'

/** What a text does when it is opened: begin a program, or hand a cell to one (DDE, `=cmd|' /C calc'!A0`). */
export const textDanger = (bytes: Buffer, mediaType: string): 'program' | undefined => {
  const text = bytes.toString('latin1')
  if (text.startsWith('#!')) return 'program'
  return mediaType === 'text/csv' && text.split(/[\r\n]+/).some(handsToProgram) ? 'program' : undefined
}

const handsToProgram = (line: string): boolean => {
  const formula = line.search(/(?:^|[;,\t"])\s{0,99}[=+\-@]/)
  return formula >= 0 && namesProgram(line.slice(formula))
}
