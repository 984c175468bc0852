import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

/** Width of an element in whole pixels, followed as it changes: a figure is drawn at its true size, never shrunk. */
export const useWidth = (): [RefObject<HTMLDivElement | null>, number | undefined] => {
  const frame = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState<number>()
  useLayoutEffect(() => {
    const element = frame.current
    if (!element) return
    const measure = (): void => setWidth(Math.round(element.clientWidth))
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    measure()
    return () => observer.disconnect()
  }, [])
  return [frame, width]
}
