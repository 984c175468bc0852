import { useEffect, useState } from 'react'
import { useLoad } from '#platform/web/api/use-load.ts'
import { listCaseload, searchCaseload } from '../../contract/caseload.ts'
import type { CaseloadQuery } from './filters.ts'

const pauseMs = 250
const fewestLetters = 2

/** What was typed, once the typing pauses; nothing below two letters. */
export const usePausedText = (typed: string | undefined): string | undefined => {
  const [text, setText] = useState<string>()
  useEffect(() => {
    const letters = typed?.trim() ?? ''
    const timer = setTimeout(() => setText(letters.length >= fewestLetters ? letters : undefined), pauseMs)
    return () => clearTimeout(timer)
  }, [typed])
  return text
}

/** A page of the caseload, or of those of its persons who bear a name. */
export const useCaseloadRows = (query: CaseloadQuery, name: string | undefined, offset: number) => {
  const listed = useLoad(
    listCaseload,
    { query: { ...query, offset } },
    { keepWhileLoading: true, enabled: name === undefined },
  )
  const found = useLoad(
    searchCaseload,
    { body: { ...query, name: name ?? '', offset } },
    { keepWhileLoading: true, enabled: name !== undefined, onFocus: 'keep' },
  )
  return name === undefined ? listed : found
}
