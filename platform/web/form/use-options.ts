import { useEffect, useState } from 'react'
import type { ComboBoxProps } from './combo-box.tsx'
import type { Option } from './select.tsx'

const pauseMs = 150

interface Found {
  readonly options: readonly Option[]
  /** The text that these choices answer; null before any answer. */
  readonly text: string | null
}

const none: Found = { options: [], text: null }

/**
 * Choices for what is asked, after a short pause, and none while nothing is; an answer that comes too late is dropped.
 * `isAwaited` until those of this very text have come, so that nobody reads « nothing matches » before it is known.
 */
export const useOptions = (load: ComboBoxProps['load'], asked: string | undefined) => {
  const [found, setFound] = useState(none)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a page may write `load` inline; only the text asks again.
  useEffect(() => {
    const stop = new AbortController()
    if (asked === undefined) {
      setFound(none)
      return
    }
    const timer = setTimeout(() => {
      load(asked, stop.signal)
        .then((options) => !stop.signal.aborted && setFound({ options: oneOfEach(options), text: asked }))
        .catch(() => !stop.signal.aborted && setFound({ options: [], text: asked }))
    }, pauseMs)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [asked])
  return { options: asked === undefined ? none.options : found.options, isAwaited: found.text !== asked }
}

/** Two choices of one value would hold the page for ever: the list of React Aria links each to the next by it. */
const oneOfEach = (options: readonly Option[]): readonly Option[] =>
  options.filter(({ value }, at) => options.findIndex((one) => one.value === value) === at)
