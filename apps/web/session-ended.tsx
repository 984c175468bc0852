import { useEffect, useState } from 'react'
import { askWhoIsThere } from '#platform/web/api/me.ts'
import { useTerritory } from '#platform/web/api/territory.tsx'
import { Button } from '#platform/web/design/button.tsx'
import { buttonClass } from '#platform/web/design/button-class.ts'
import { t } from '#platform/web/i18n/t.ts'
import { signInPath } from './entry-pages.tsx'

/** Who signs out leaves the page at once: nothing is said meanwhile. */
const pauseMs = 400

/**
 * In place of a page whose session ended: nothing of anybody stays on screen, and the page waits behind with what was
 * typed in it. It comes back by itself once the same person has signed in again in another tab.
 */
export function SessionEnded() {
  const { slug } = useTerritory()
  const [shown, setShown] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), pauseMs)
    return () => clearTimeout(timer)
  }, [])
  if (!shown) return null
  return (
    <div role="alert" className="max-w-[640px] rounded-panel border border-line bg-surface p-5">
      <h1 className="text-22">{t({ id: 'platform.ended.title', message: 'Votre session est terminée' })}</h1>
      <p className="mt-2">
        {t({
          id: 'platform.ended.kept',
          message:
            'La page que vous aviez ouverte est gardée, avec ce que vous y avez écrit. Connectez-vous dans un autre onglet, puis revenez ici.',
        })}
      </p>
      <div className="mt-4 flex flex-wrap gap-3">
        <a
          href={signInPath(`/${slug}`)}
          target="_blank"
          rel="noreferrer"
          className={buttonClass('primary', 'normal')}
        >
          {t({ id: 'platform.ended.sign-in', message: 'Se connecter dans un autre onglet' })}
        </a>
        <Button onClick={() => void askWhoIsThere()}>
          {t({ id: 'platform.ended.resume', message: 'Reprendre cette page' })}
        </Button>
      </div>
    </div>
  )
}
