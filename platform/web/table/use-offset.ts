import { useState } from 'react'
import { mostSkipped } from '../../contract/page-query.ts'
import { pageLength } from '../design/pager.tsx'
import { pageParam, useSearchState } from '../pages/page-state.ts'

/**
 * How many lines of a list were passed: its page is in the address, so that Back and a link sent to a colleague come to
 * the same lines. Any other change of the address comes back to the first page; `typed` is what filters the list without
 * being there, a name.
 */
export const useOffset = (typed?: string): readonly [number, (offset: number) => void] => {
  const [page, setPage] = useSearchState(pageParam)
  const [chosenFor, setChosenFor] = useState(typed)
  return [
    chosenFor === typed ? offsetOf(page) : 0,
    (offset) => {
      setChosenFor(typed)
      setPage(pageOf(offset))
    },
  ]
}

/** The lines before a page as the address says it; none for a page that cannot be. */
export const offsetOf = (page: string | undefined): number =>
  page !== undefined && /^[1-9]\d*$/.test(page) ? Math.min((Number(page) - 1) * pageLength, mostSkipped) : 0

/** What the address says of lines passed: nothing for the first page. */
export const pageOf = (offset: number): string | undefined =>
  offset < pageLength ? undefined : String(Math.floor(offset / pageLength) + 1)
