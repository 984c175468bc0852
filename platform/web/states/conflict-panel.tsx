import { beforeColon } from '#platform/web/i18n/punctuation.ts'
import { Button } from '../design/button.tsx'
import { Note } from '../design/note.tsx'
import { t } from '../i18n/t.ts'

export interface Difference {
  readonly label: string
  readonly mine: string
  readonly theirs: string
}

/** Two people changed the same thing: only what differs, both kept until the choice; neither is wrong. */
export function ConflictPanel({
  who,
  differences,
  onKeepMine,
  onKeepTheirs,
}: {
  /** « Inès Marchetti a modifié cette étape il y a 2 min. » */
  readonly who: string
  readonly differences: readonly Difference[]
  readonly onKeepMine: () => void
  readonly onKeepTheirs: () => void
}) {
  return (
    <section className="@container rounded-panel border border-line bg-surface" aria-live="polite">
      <Note kind="warn">
        <strong>{who}</strong> {t({ id: 'platform.conflict.nothing-lost', message: "Rien n'est écrasé." })}
      </Note>
      <div className="grid @sm:grid-cols-2 @sm:divide-x divide-line">
        <Version
          title={t({ id: 'platform.conflict.mine', message: 'Votre version' })}
          differences={differences}
          side="mine"
        />
        <Version
          title={t({ id: 'platform.conflict.theirs', message: "L'autre version" })}
          differences={differences}
          side="theirs"
        />
      </div>
      <div className="flex flex-wrap gap-2 border-t border-line p-3">
        <Button onClick={onKeepTheirs}>
          {t({ id: 'platform.conflict.keep-theirs', message: "Garder l'autre version" })}
        </Button>
        <Button onClick={onKeepMine}>
          {t({ id: 'platform.conflict.keep-mine', message: 'Garder ma version' })}
        </Button>
      </div>
    </section>
  )
}

function Version({
  title,
  differences,
  side,
}: {
  readonly title: string
  readonly differences: readonly Difference[]
  readonly side: 'mine' | 'theirs'
}) {
  return (
    <div className="p-3">
      <p className="font-title">{title}</p>
      <dl>
        {differences.map((difference) => (
          <div key={difference.label} className="flex flex-wrap gap-x-1">
            <dt>{beforeColon(difference.label)}</dt>
            <dd className="border-b-2 border-water bg-selected px-1 font-semibold">{difference[side]}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
