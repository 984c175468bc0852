import { done, type Result, refuse } from '#kernel/result.ts'
import type { PaperFormat } from '#platform/contract/paper.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import { joinPapers } from '#platform/server/paper/join-papers.ts'
import { paperFile } from '#platform/server/paper/paper-file.ts'
import type * as contract from '../../contract/letters.ts'
import { writeActLetters, writeMeetingLetter, writePathwayLetter } from './read-letters.ts'
import type { writeLetters } from './write-letters.ts'

type Written = Result<Awaited<ReturnType<typeof writeLetters>>>

const theOne = (written: Written) => {
  if (!written.ok) return written
  const [first] = written.value
  return first ? done(first.letter) : refuse('nothing-to-write')
}

/** All of them as one file, each on its own page. */
const onPaper = (written: Written, format: PaperFormat, { today }: Context) => {
  if (!written.ok) return written
  const [first, ...others] = written.value.map(({ paper }) => paper)
  if (!first) return refuse('nothing-to-write')
  return done(paperFile(joinPapers([first, ...others]), format, `lettres-${today}`))
}

export const showPathwayLetter: TerritoryHandler<typeof contract.readPathwayLetter> = async (
  context,
  { params },
) => theOne(await writePathwayLetter(context, params))

export const sendPathwayLetter: TerritoryHandler<typeof contract.printPathwayLetter> = async (
  context,
  { params, query },
) => onPaper(await writePathwayLetter(context, params), query.format, context)

export const showMeetingLetter: TerritoryHandler<typeof contract.readMeetingLetter> = async (
  context,
  { params },
) => theOne(await writeMeetingLetter(context, params))

export const sendMeetingLetter: TerritoryHandler<typeof contract.printMeetingLetter> = async (
  context,
  { params, query },
) => onPaper(await writeMeetingLetter(context, params), query.format, context)

export const showActLetters: TerritoryHandler<typeof contract.readActLetters> = async (
  context,
  { params },
) => {
  const written = await writeActLetters(context, params)
  return written.ok ? done({ items: written.value.map(({ letter }) => letter) }) : written
}

export const sendActLetters: TerritoryHandler<typeof contract.printActLetters> = async (
  context,
  { params, query },
) => onPaper(await writeActLetters(context, params), query.format, context)
