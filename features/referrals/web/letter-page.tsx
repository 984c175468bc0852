import { useLoad } from '#platform/web/api/use-load.ts'
import { LetterSheet, LettersPage } from '#platform/web/design/letter-sheet.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { usePageParam } from '#platform/web/pages/page-state.ts'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { readLetter } from '../contract.ts'
import { paths } from './paths.ts'

/** The letter of the current step, as it goes in the envelope. */
export function LetterPage() {
  const referralId = usePageParam('referralId')
  const letter = useLoad(readLetter, { params: { referralId } }, { onFocus: 'keep' })
  return (
    <LettersPage
      title={t({ id: 'referrals.letter', message: 'Lettre à imprimer' })}
      crumbs={[
        { label: t({ id: 'referrals.incoming', message: 'Prescriptions reçues' }), to: paths.incoming },
        {
          label: t({ id: 'referrals.prescribed', message: 'Prescription' }),
          to: paths.examine(referralId),
        },
      ]}
      printable={letter.data !== undefined}
    >
      <Loaded from={letter}>{(reply) => <LetterSheet letter={reply} />}</Loaded>
    </LettersPage>
  )
}
