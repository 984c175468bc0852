import { pageParam, useSearchState } from '../pages/page-state.ts'

const uuid = /^[\da-f]{8}-[\da-f]{4}-[1-8][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/i

/**
 * The line after which a list without a count goes on: in the address as the page of the others is, so that Back and a
 * link sent to a colleague come to the same lines, and any other change begins at the first one.
 */
export const useCursor = (
  shape: RegExp = uuid,
): readonly [string | undefined, (cursor: string | undefined) => void] => {
  const [cursor, setCursor] = useSearchState(pageParam)
  return [cursorIn(cursor, shape), setCursor]
}

/** What the address says when it can be a cursor; anything else is the first page. */
export const cursorIn = (text: string | undefined, shape: RegExp = uuid): string | undefined =>
  text !== undefined && shape.test(text) ? text : undefined
