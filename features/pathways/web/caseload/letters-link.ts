import type { ToastLink } from '#platform/web/design/toast.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { paths } from '../paths.ts'

/** Where the letters of an act are printed, when some persons could not be told by mail. */
export const lettersLink = (actId: string, letters: number): ToastLink | undefined =>
  letters === 0
    ? undefined
    : {
        label: t({
          id: 'pathways.letters.print',
          message: '{count, plural, one {Imprimer la lettre} other {Imprimer les # lettres}}',
          values: { count: letters },
        }),
        to: paths.actLetters(actId),
      }
