import { readPerson } from '#features/people/contract.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { Button } from '#platform/web/design/button.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { Loaded } from '#platform/web/states/loaded.tsx'

/** Whom the application is for, when one came from a file: her name and birth date, and a way to choose another. */
export function ChosenPerson({
  personId,
  onChange,
}: {
  readonly personId: string
  readonly onChange: () => void
}) {
  const person = useLoad(readPerson, { params: { personId } }, { onFocus: 'keep' })
  return (
    <div>
      <p className="font-title">{t({ id: 'pathways.application.for', message: 'Personne' })}</p>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Loaded from={person}>
          {({ givenName, familyName, birthDate }) => (
            <span className="min-w-0">
              {familyName} {givenName}
              {birthDate &&
                `, ${t({ id: 'pathways.application.born', message: 'date de naissance : {day}', values: { day: formatDate(birthDate, 'numeric') } })}`}
            </span>
          )}
        </Loaded>
        <Button size="small" onClick={onChange}>
          {t({ id: 'pathways.application.change-person', message: 'Choisir une autre personne' })}
        </Button>
      </div>
    </div>
  )
}
