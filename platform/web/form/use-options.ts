import { useEffect, useState } from 'react'
import type { ComboBoxProps } from './combo-box.tsx'
import type { Option } from './select.tsx'

const pauseMs = 150

/** Choices for what is typed, after a short pause; an answer that comes too late is dropped. */
export const useOptions = (load: ComboBoxProps['load'], text: string, from: number): Option[] => {
  const [options, setOptions] = useState<Option[]>([])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a page may write `load` inline; only the text asks again.
  useEffect(() => {
    const stop = new AbortController()
    if (text.length < from) {
      setOptions([])
      return
    }
    const timer = setTimeout(() => {
      load(text, stop.signal)
        .then((found) => !stop.signal.aborted && setOptions([...found]))
        .catch(() => !stop.signal.aborted && setOptions([]))
    }, pauseMs)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [text, from])
  return options
}
