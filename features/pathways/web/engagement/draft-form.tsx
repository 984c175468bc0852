import { JobField } from '#features/territory/web/public.ts'
import { newId } from '#kernel/id.ts'
import { useAct } from '#platform/web/api/use-act.ts'
import { Button } from '#platform/web/design/button.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { Select } from '#platform/web/form/select.tsx'
import { TextArea } from '#platform/web/form/text-area.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { DateField, DurationField } from '#platform/web/form/typed-fields.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { type Engagement, listEngagements, writeEngagement } from '../../contract/agreements-of-engagement.ts'
import { carriers } from '../../rules/engagement-kinds.ts'
import { VersionConflict } from '../edited-version.tsx'
import { carrierWord } from '../file/legal-contract-words.ts'
import { draftBody, draftFields, draftVersion, jobOf } from './draft-values.ts'
import { missingWord } from './missing-before-signing.tsx'
import { fieldIds, type ShownDraft } from './use-shown-draft.ts'

/** Aim, dates, weekly activity and objectives of a version not signed yet. */
export function DraftForm({
  engagement,
  draft,
}: {
  readonly engagement: Engagement
  readonly draft: ShownDraft
}) {
  const { ids, setIds, edited, pointedAt } = draft
  const write = useAct(writeEngagement, {
    refresh: [listEngagements],
    onDone: (saved) => {
      say(t({ id: 'pathways.contract.saved', message: 'Brouillon enregistré.' }))
      draft.show(saved)
    },
  })
  return (
    <Form
      key={edited.round}
      schema={writeEngagement.body}
      initial={edited.values}
      toBody={draftBody(edited.version, ids)}
      submit={t({ id: 'pathways.contract.save', message: 'Enregistrer le brouillon' })}
      onSubmit={(body, values) => {
        edited.sending(values)
        return write.run({ params: { contractId: engagement.id }, body })
      }}
      conflict={(answered) => {
        const current = answered as Engagement
        const theirs = current.objectives.map(({ id }) => id)
        return (
          <VersionConflict
            edited={edited}
            current={draftVersion(current)}
            fields={draftFields([...theirs, ...ids.filter((id) => !theirs.includes(id))], {
              ...draft.jobs,
              ...jobOf(current),
            })}
            who={t({
              id: 'pathways.contract.conflict',
              message: 'Quelqu’un a modifié ce brouillon pendant que vous l’aviez ouvert.',
            })}
            onKeepTheirs={() => draft.keepTheirs(current)}
          />
        )
      }}
    >
      <TextField
        name="aim"
        label={t({ id: 'pathways.contract.aim', message: 'But' })}
        help={t({ id: 'pathways.contract.aim-help', message: 'Avec les mots de la personne' })}
        maxLength={300}
      />
      <JobField
        name="aimRomeCode"
        label={t({ id: 'pathways.contract.job', message: 'Métier visé' })}
        initialLabel={draft.jobLabel}
        onChoose={(chosen) => chosen && draft.meetJob({ [chosen.value]: chosen.label })}
      />
      <DateField name="startsOn" label={t({ id: 'pathways.contract.from', message: 'Début' })} />
      <DateField
        name="endsOn"
        optional
        label={t({ id: 'pathways.contract.to', message: 'Fin, ou date de révision' })}
      />
      <DurationField
        name="weeklyMinutes"
        id={fieldIds['weekly-hours']}
        optional
        max={10_080}
        error={pointedAt === 'weekly-hours' ? missingWord(pointedAt) : undefined}
        label={t({ id: 'pathways.contract.weekly', message: 'Activité par semaine' })}
      />
      <TextArea
        name="weeklyReason"
        id={fieldIds['weekly-reason']}
        optional
        error={pointedAt === 'weekly-reason' ? missingWord(pointedAt) : undefined}
        rows={2}
        maxLength={500}
        label={t({ id: 'pathways.contract.weekly-reason', message: 'Pourquoi moins de 15 heures' })}
        help={t({
          id: 'pathways.contract.weekly-help',
          message:
            'Demandé en dessous de 15 heures : garde d’enfants, contrainte à prendre en compte… Jamais de diagnostic.',
        })}
      />
      <fieldset className="grid gap-3" id={fieldIds.objectives} tabIndex={-1}>
        <legend className="mb-2 font-title">
          {t({ id: 'pathways.contract.objectives', message: 'Objectifs' })}
        </legend>
        {ids.map((id, index) => (
          <div key={id} className="grid items-start gap-2 list:grid-cols-[1fr_auto_auto_auto]">
            <TextField
              name={`label ${id}`}
              label={t({
                id: 'pathways.contract.objective',
                message: 'Objectif {number}',
                values: { number: index + 1 },
              })}
              maxLength={300}
            />
            <DateField
              name={`due ${id}`}
              optional
              label={t({ id: 'pathways.contract.due', message: 'Pour le' })}
            />
            <Select
              name={`carrier ${id}`}
              label={t({ id: 'pathways.contract.carrier', message: 'Par' })}
              options={carriers.map((value) => ({ value, label: carrierWord(value) }))}
            />
            <Button kind="quiet" onClick={() => setIds(ids.filter((one) => one !== id))}>
              {t({ id: 'pathways.contract.remove', message: 'Retirer' })}
              <span className="sr-only"> {index + 1}</span>
            </Button>
          </div>
        ))}
        <div>
          <Button icon="add" onClick={() => setIds([...ids, newId()])}>
            {t({ id: 'pathways.contract.add', message: 'Ajouter un objectif' })}
          </Button>
        </div>
      </fieldset>
    </Form>
  )
}
