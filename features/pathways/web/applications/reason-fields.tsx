import { useTerritory } from '#platform/web/api/territory.tsx'
import { Select } from '#platform/web/form/select.tsx'
import { TextArea } from '#platform/web/form/text-area.tsx'
import { DateField } from '#platform/web/form/typed-fields.tsx'
import { today } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { decisionReasons, fitsMove } from '../../rules/decision-reasons.ts'
import { reasonWord } from '../words.ts'

/** Why an application is put off, refused or dropped, and what follows from it. */
export function ReasonFields({ move }: { readonly move: 'defer' | 'refuse' | 'drop' }) {
  const { timeZone } = useTerritory()
  return (
    <>
      <Select
        name="reasonCode"
        label={t({ id: 'pathways.applications.reason', message: 'Motif' })}
        options={decisionReasons
          .filter(({ code }) => fitsMove(code, move))
          .map(({ code }) => ({ value: code, label: reasonWord(code) }))}
      />
      {move === 'defer' && (
        <DateField
          name="deferredUntil"
          label={t({ id: 'pathways.move.until', message: 'Revoir à partir du' })}
          min={today(timeZone)}
        />
      )}
      <TextArea
        name="reasonText"
        label={t({ id: 'pathways.move.words', message: 'Explication' })}
        help={t({
          id: 'pathways.move.words-help',
          message: 'Des faits. La structure qui a prescrit les lira en cas de refus.',
        })}
        optional
        rows={2}
        maxLength={1000}
      />
      {move === 'refuse' && (
        <TextArea
          name="redirection"
          label={t({ id: 'pathways.move.redirection', message: 'Suite proposée' })}
          optional
          rows={2}
          maxLength={500}
        />
      )}
    </>
  )
}
