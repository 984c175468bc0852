import { type Served, serve } from '#platform/server/http/serve.ts'
import * as contract from '../../contract/letters.ts'
import { showActLetters, showMeetingLetter, showPathwayLetter } from './read-letters.ts'

export const lettersServed: readonly Served[] = [
  serve(contract.readPathwayLetter, showPathwayLetter),
  serve(contract.readMeetingLetter, showMeetingLetter),
  serve(contract.readActLetters, showActLetters),
]
