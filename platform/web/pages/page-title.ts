import { useEffect } from 'react'

/** Document title « Page · Bassin », read first by a screen reader. */
export const usePageTitle = (title: string): void => {
  useEffect(() => {
    document.title = title ? `${title} · Bassin` : 'Bassin'
  }, [title])
}
