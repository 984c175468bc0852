import { type ReactNode, useState } from 'react'
import { Button } from '../design/button.tsx'
import { Note } from '../design/note.tsx'
import { t } from '../i18n/t.ts'

interface KeptVersion {
  /** The version to send: the one that was opened, or the one whose replacement was chosen. */
  readonly version: number
  /** What the form says when somebody was faster. */
  readonly conflict: (current: unknown) => ReactNode
}

/** For a form that does not compare field by field: what was typed stays, the other version is one tab away. */
export const useKeptVersion = (opened: number): KeptVersion => {
  const [version, setVersion] = useState(opened)
  return {
    version,
    conflict: (current) => {
      const theirs = (current as { readonly version: number }).version
      return <ChangedMeanwhile keepsMine={version === theirs} onKeepMine={() => setVersion(theirs)} />
    },
  }
}

function ChangedMeanwhile({
  keepsMine,
  onKeepMine,
}: {
  readonly keepsMine: boolean
  readonly onKeepMine: () => void
}) {
  return (
    <Note kind="warn" alert>
      {keepsMine ? (
        <p>
          {t({
            id: 'platform.conflict.mine-kept',
            message: 'Enregistrez de nouveau : votre version remplacera l’autre.',
          })}
        </p>
      ) : (
        <>
          <p>
            {t({
              id: 'platform.conflict.typed-stays',
              message:
                'Quelqu’un l’a modifié pendant que vous l’aviez ouvert. Rien n’est écrasé : votre saisie reste ici.',
            })}
          </p>
          <p className="mt-2 flex flex-wrap items-center gap-3">
            <a href={location.href} target="_blank" rel="noreferrer">
              {t({
                id: 'platform.conflict.see-theirs',
                message: 'Voir l’autre version dans un nouvel onglet',
              })}
            </a>
            <Button size="small" onClick={onKeepMine}>
              {t({ id: 'platform.conflict.keep-mine', message: 'Garder ma version' })}
            </Button>
          </p>
        </>
      )}
    </Note>
  )
}
