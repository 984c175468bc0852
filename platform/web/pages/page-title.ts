import { useEffect } from 'react'

/** Document title « Page · Bassin », read first by a screen reader; undefined leaves it to another. */
export const usePageTitle = (title: string | undefined): void => {
  useEffect(() => {
    if (title !== undefined) document.title = title ? `${title} · Bassin` : 'Bassin'
  }, [title])
}
