import { useEffect, useState } from 'react'

/** Tells when what an element holds is wider than itself: it then has to take the focus, to be scrolled by keyboard. */
export const useOverflow = () => {
  const [frame, ref] = useState<HTMLElement | null>(null)
  const [overflows, setOverflows] = useState(false)
  useEffect(() => {
    if (!frame) return
    const measure = () => setOverflows(frame.scrollWidth > frame.clientWidth + 1)
    const observer = new ResizeObserver(measure)
    for (const element of [frame, ...frame.children]) observer.observe(element)
    return () => observer.disconnect()
  }, [frame])
  return { ref, overflows }
}
