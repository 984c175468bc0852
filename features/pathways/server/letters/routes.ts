import { type Served, serve } from '#platform/server/http/serve.ts'
import * as contract from '../../contract/letters.ts'
import * as letters from './give-letters.ts'

export const lettersServed: readonly Served[] = [
  serve(contract.readPathwayLetter, letters.showPathwayLetter),
  serve(contract.printPathwayLetter, letters.sendPathwayLetter),
  serve(contract.readMeetingLetter, letters.showMeetingLetter),
  serve(contract.printMeetingLetter, letters.sendMeetingLetter),
  serve(contract.readActLetters, letters.showActLetters),
  serve(contract.printActLetters, letters.sendActLetters),
]
