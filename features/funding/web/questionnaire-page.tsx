import { download } from '#platform/web/api/call.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { Note } from '#platform/web/design/note.tsx'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { PaperButtons } from '#platform/web/design/paper-buttons.tsx'
import { formatDate, formatDateTime } from '#platform/web/i18n/dates.ts'
import { sourceText } from '#platform/web/i18n/source-text.ts'
import { t } from '#platform/web/i18n/t.ts'
import { usePageParam } from '#platform/web/pages/page-state.ts'
import { Slot } from '#platform/web/pages/slot.tsx'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { printQuestionnaire, type Questionnaire, readQuestionnaire } from '../contract.ts'
import { formOf } from '../rules/forms.ts'
import { AnswersRead } from './answers-read.tsx'
import { momentNamed, paths } from './paths.ts'
import { QuestionnaireForm } from './questionnaire-form.tsx'
import { SignaturePanel } from './signature-panel.tsx'
import { momentWord } from './words.ts'

/** The questionnaire of one moment: filled by who may, read by the others. */
export function QuestionnairePage() {
  const participationId = usePageParam('participationId')
  const moment = momentNamed(usePageParam('moment'))
  return moment ? (
    <ReadQuestionnaire participationId={participationId} moment={moment} />
  ) : (
    <EmptyState title={t({ id: 'funding.moment.unknown', message: 'Ce questionnaire n’existe pas.' })} />
  )
}

function ReadQuestionnaire({
  participationId,
  moment,
}: {
  readonly participationId: string
  readonly moment: NonNullable<ReturnType<typeof momentNamed>>
}) {
  const questionnaire = useLoad(
    readQuestionnaire,
    { params: { participationId, moment } },
    // Read again meanwhile, it would take the place of what is being typed.
    { onFocus: 'keep', onMount: 'ask' },
  )
  return (
    <Loaded from={questionnaire}>
      {(known) => (
        <>
          <PageHeader
            title={momentWord(moment)}
            detail={`${known.personName}, ${known.operationLabel}`}
            crumbs={[{ label: known.personName, to: paths.participation(participationId) }]}
            actions={
              <PaperButtons
                print={t({ id: 'funding.questionnaire.print', message: 'Imprimer (PDF)' })}
                edit={t({ id: 'funding.questionnaire.edit', message: 'Modifier (DOCX)' })}
                send={(format) =>
                  download(printQuestionnaire, { params: { participationId, moment }, query: { format } })
                }
              />
            }
          />
          <div className="grid gap-3">
            <Captured questionnaire={known} />
            <Slot name="questionnaire.panel" props={{ personId: known.personId, participationId, moment }} />
            <Panel label={momentWord(moment)} padded>
              {known.mayAnswer ? (
                <QuestionnaireForm
                  key={known.version}
                  questionnaire={known}
                  participationId={participationId}
                />
              ) : (
                <AnswersRead questionnaire={known} />
              )}
            </Panel>
            <SignaturePanel questionnaire={known} participationId={participationId} />
          </div>
        </>
      )}
    </Loaded>
  )
}

/** When it was captured first and last, by whom; and that nobody confirmed its wording. */
function Captured({ questionnaire }: { readonly questionnaire: Questionnaire }) {
  const { firstCapturedAt, capturedAt, capturedByName, filledByPersonOn, fromOn, dueOn } = questionnaire
  const form = formOf(questionnaire.formVersion)
  return (
    <>
      {form?.verifiedOn === null && (
        <Note kind="warn">
          {t({
            id: 'funding.form.unverified',
            message:
              'Questions proposées, non vérifiées : la plateforme FSE+ ne publie pas les siennes. Version du {day}.',
            values: { day: formatDate(form.validFrom) },
          })}{' '}
          {sourceText(form.source)}
        </Note>
      )}
      <p className="text-13 text-ink-2">
        {firstCapturedAt && capturedAt
          ? t({
              id: 'funding.captured',
              message: 'Première saisie le {first}. Dernière le {last}, par {name}.',
              values: {
                first: formatDateTime(firstCapturedAt),
                last: formatDateTime(capturedAt),
                name: capturedByName ?? '',
              },
            })
          : t({
              id: 'funding.moment.asked',
              message: 'À recueillir à partir du {from}, au plus tard le {to}',
              values: { from: formatDate(fromOn), to: formatDate(dueOn) },
            })}{' '}
        {filledByPersonOn &&
          t({
            id: 'funding.filled-by-person',
            message: 'Rempli et signé par la personne le {day}.',
            values: { day: formatDate(filledByPersonOn) },
          })}
      </p>
    </>
  )
}
