import type { TimelineItem } from '#platform/web/design/timeline.tsx'
import { t } from '#platform/web/i18n/t.ts'
import type { Orientation } from '../contract.ts'
import { reasonWord, stateWord } from './words.ts'

type Told = Pick<Orientation, 'id' | 'moves'>

/** The moves of an orientation, the latest first, each with who made it and why. */
export const moveItems = ({ id, moves }: Told): TimelineItem[] =>
  moves
    .map(({ move, toState, byName, byLink, reasonCode, reasonText, onDate, at }) => ({
      key: `${id}-${move}-${at}`,
      day: onDate,
      kind: t({ id: 'services.thread', message: 'Service local.' }),
      text:
        move === 'renew' ? t({ id: 'services.move.renewed', message: 'Lien renvoyé' }) : stateWord(toState),
      detail:
        [
          byName ??
            (byLink
              ? t({ id: 'services.by-link', message: 'Le service, par son lien' })
              : t({ id: 'services.by-clock', message: 'Délai passé' })),
          reasonWord(reasonCode),
          reasonText,
        ]
          .filter(Boolean)
          .join(' · ') || undefined,
    }))
    .toReversed()
