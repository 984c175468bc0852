import type { ToastLink } from '#platform/web/design/toast.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { paths } from './paths.ts'

/** Where the letters of a session are printed, when some persons have no mail address. */
export const lettersLink = (sessionId: string, letters: number): ToastLink | undefined =>
  letters === 0
    ? undefined
    : {
        label: t({
          id: 'training.letters.print',
          message: '{count, plural, one {Imprimer la lettre} other {Imprimer les # lettres}}',
          values: { count: letters },
        }),
        to: paths.letters(sessionId),
      }
