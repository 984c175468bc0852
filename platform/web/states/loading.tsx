import { useEffect, useState } from 'react'
import { t } from '../i18n/t.ts'

const patience = 400
const bars = ['w-2/3', 'w-5/6', 'w-1/2', 'w-3/4']

/** Nothing before 400 ms, then words and still bars. */
export function Loading({ label }: { readonly label?: string }) {
  const [shown, setShown] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), patience)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div role="status" className="p-4" aria-busy="true">
      {shown && (
        <>
          <p className="mb-2 text-13 text-ink-2">
            {label ?? t({ id: 'platform.loading', message: 'Chargement…' })}
          </p>
          <div aria-hidden="true" className="flex max-w-md flex-col gap-2">
            {bars.map((width) => (
              <div key={width} className={`h-2.5 rounded-mark bg-sunken ${width}`} />
            ))}
          </div>
        </>
      )}
    </div>
  )
}
