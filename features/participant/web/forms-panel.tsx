import { readParticipation, readQuestionnaire } from '#features/funding/contract.ts'
import { wordsOf } from '#platform/web/api/problem-sentences.ts'
import { useRight, useTerritory } from '#platform/web/api/territory.tsx'
import { useAct } from '#platform/web/api/use-act.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { Button } from '#platform/web/design/button.tsx'
import { Note } from '#platform/web/design/note.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { formatDate, formatDateTime } from '#platform/web/i18n/dates.ts'
import { useLanguage } from '#platform/web/i18n/language.ts'
import { t } from '#platform/web/i18n/t.ts'
import { type FilledForm, readForms, takeForm } from '../contract.ts'

/** The questionnaires that she filled and signed, for who may capture them; nothing for the others. */
export function FormsPanel({ personId }: { readonly personId: string }) {
  return useRight('funding.answer') === undefined ? null : <Filled personId={personId} shown={always} />
}

const always = () => true

/** Above the questionnaire that a member would fill: what she already signed, which waits to be taken over. */
export function WaitingForm({
  personId,
  participationId,
  moment,
}: {
  readonly personId: string
  readonly participationId: string
  readonly moment: FilledForm['moment']
}) {
  const rights = [useRight('funding.answer'), useRight('pathways.follow')]
  if (rights.includes(undefined)) return null
  return (
    <Filled
      personId={personId}
      shown={(form) =>
        form.takenOn === null && form.participationId === participationId && form.moment === moment
      }
    />
  )
}

function Filled({
  personId,
  shown,
}: {
  readonly personId: string
  readonly shown: (form: FilledForm) => boolean
}) {
  const { data } = useLoad(readForms, { params: { personId } }, { onFocus: 'keep' })
  const take = useAct(takeForm, { refresh: [readForms, readQuestionnaire, readParticipation] })
  const items = data?.items.filter(shown) ?? []
  if (items.length === 0) return null
  return (
    <Panel title={t({ id: 'participant.forms', message: 'Questionnaires remplis sur sa page' })} padded>
      <div className="grid gap-4">
        {take.problem && (
          <Note kind="bad" alert>
            {wordsOf(take.problem)}
          </Note>
        )}
        {items.map((form) => (
          <OneForm
            key={form.id}
            form={form}
            busy={take.running}
            take={() => take.start({ params: { personId, formId: form.id } })}
          />
        ))}
      </div>
    </Panel>
  )
}

const momentWord = (moment: FilledForm['moment']): string =>
  ({
    entry: t({ id: 'participant.moment.entry', message: 'Questionnaire d’entrée FSE+' }),
    exit: t({ id: 'participant.moment.exit', message: 'Questionnaire de sortie FSE+' }),
    'month-6': t({ id: 'participant.moment.month-6', message: 'Questionnaire FSE+ à six mois' }),
  })[moment]

function OneForm({
  form,
  busy,
  take,
}: {
  readonly form: FilledForm
  readonly busy: boolean
  readonly take: () => void
}) {
  const { timeZone } = useTerritory()
  const isEnglish = useLanguage() === 'en'
  return (
    <article className="grid gap-2">
      <h3 className="text-14">
        {momentWord(form.moment)} {form.operationLabel}
      </h3>
      <p className="text-13 text-ink-2">
        {t({
          id: 'participant.form.signed',
          message: 'Signé par {name} le {at}.',
          values: { name: form.signedName, at: formatDateTime(form.signedAt, timeZone) },
        })}{' '}
        {form.reserved > 0 &&
          t({
            id: 'participant.form.reserved',
            message:
              '{count, plural, one {# réponse réservée passe sans être lue.} other {# réponses réservées passent sans être lues.}}',
            values: { count: form.reserved },
          })}
      </p>
      {form.takenOn ? (
        <p>
          {t({
            id: 'participant.form.taken',
            message: 'Repris le {day}, comme rempli par la personne.',
            values: { day: formatDate(form.takenOn) },
          })}
        </p>
      ) : (
        <>
          <dl className="grid gap-x-4 gap-y-1 list:grid-cols-2">
            {form.answers.map((one) => (
              <div key={one.code}>
                <dt className="text-13 text-ink-2">{isEnglish ? one.english : one.label}</dt>
                <dd>
                  {one.state === 'declined'
                    ? t({ id: 'participant.form.declined', message: 'Ne souhaite pas répondre' })
                    : isEnglish
                      ? one.answerEnglish
                      : one.answer}
                </dd>
              </div>
            ))}
          </dl>
          <div>
            <Button busy={busy} onClick={take}>
              {t({ id: 'participant.form.take', message: 'Reprendre ces réponses' })}
            </Button>
          </div>
        </>
      )}
    </article>
  )
}
