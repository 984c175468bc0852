import { t } from '../../i18n/t.ts'

/** What the marks of a level mean, once under a table of levels. */
export function LevelLegend({ awaiting }: { readonly awaiting?: boolean }) {
  return (
    <ul className="flex flex-wrap items-center gap-x-5 gap-y-1 text-13 text-ink-2">
      <li className="flex items-center gap-2">
        {/* Drawn as the bars are: a background does not go on paper. */}
        <svg aria-hidden="true" width="24" height="8">
          <rect width="24" height="8" fill="var(--water)" />
        </svg>
        {t({ id: 'platform.level.done', message: 'réalisé' })}
      </li>
      {awaiting && (
        <li className="flex items-center gap-2">
          <svg aria-hidden="true" width="24" height="8">
            <rect x="0.5" y="0.5" width="23" height="7" fill="var(--water-soft)" stroke="var(--water)" />
          </svg>
          {t({ id: 'platform.level.awaiting', message: 'à contrôler' })}
        </li>
      )}
      <li className="flex items-center gap-2">
        <svg aria-hidden="true" width="10" height="15">
          <path d="M0 0h10L5 6ZM4 5h2v10H4Z" fill="var(--mark)" />
        </svg>
        {t({ id: 'platform.level.target', message: 'cible' })}
      </li>
      <li className="flex items-center gap-2">
        <svg aria-hidden="true" width="2" height="14">
          <path d="M1 0v14" stroke="var(--mark)" strokeWidth="2" strokeDasharray="2 2" />
        </svg>
        {t({ id: 'platform.level.expected', message: 'attendu ce jour' })}
      </li>
    </ul>
  )
}
