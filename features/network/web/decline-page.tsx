import { use, useEffect, useState } from 'react'
import { useAct } from '#platform/web/api/use-act.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { Note } from '#platform/web/design/note.tsx'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { FormContext } from '#platform/web/form/form-context.ts'
import type { FormValues } from '#platform/web/form/form-values.ts'
import { Select } from '#platform/web/form/select.tsx'
import { NumberField } from '#platform/web/form/typed-fields.tsx'
import { useField } from '#platform/web/form/use-field.ts'
import { useNewId } from '#platform/web/form/use-new-id.ts'
import { t } from '#platform/web/i18n/t.ts'
import { go } from '#platform/web/pages/navigate.ts'
import { usePageParam } from '#platform/web/pages/page-state.ts'
import { Loaded } from '#platform/web/states/loaded.tsx'
import {
  declineFramework,
  type FrameworkIndicator,
  listFrameworks,
  type OpenedFramework,
  openFramework,
} from '../contract.ts'
import { mayAnswer } from '../rules/may-answer.ts'
import { NothingCounted } from './definitions-panel.tsx'
import { definitionWords, nameAmong, targetWords } from './figure-words.ts'
import { paths } from './paths.ts'

/** One of one’s agreements takes indicators of a framework, each with its own start and target. */
export function DeclinePage() {
  const frameworkId = usePageParam('frameworkId')
  const [id] = useNewId()
  const [chosen, choose] = useState<string>()
  const opened = useLoad(openFramework, { params: { frameworkId } })
  const decline = useAct(declineFramework, {
    refresh: [openFramework, listFrameworks],
    onDone: () => go(paths.framework(frameworkId)),
  })
  const title = t({ id: 'network.decline.title', message: 'Décliner l’accord-cadre' })
  return (
    <>
      <PageHeader
        title={title}
        detail={opened.data?.framework.label}
        crumbs={[{ label: t({ id: 'network.frameworks', message: 'Accords-cadres' }), to: paths.frameworks }]}
      />
      <Panel label={title} padded>
        <Loaded from={opened}>
          {(reply) =>
            reply.indicators.length === 0 ? (
              <NothingCounted />
            ) : (
              <Form
                // What an agreement took already is there to be changed.
                key={agreementOf(reply, chosen)}
                schema={declineFramework.body}
                initial={beginningOf(reply, agreementOf(reply, chosen))}
                toBody={(values) => ({
                  id,
                  agreementId: values.agreementId,
                  replaces:
                    reply.declensions.find((one) => one.agreementId === values.agreementId)?.id ?? null,
                  indicators: takenOf(values, reply.indicators),
                })}
                submit={t({ id: 'network.decline.submit', message: 'Décliner avec ces cibles' })}
                cancelTo={paths.framework(frameworkId)}
                onSubmit={(body) => decline.run({ params: { frameworkId }, body })}
              >
                <Select
                  name="agreementId"
                  label={t({ id: 'network.form.agreement', message: 'Votre convention' })}
                  options={reply.agreements.map((one) => ({ value: one.id, label: named(one) }))}
                />
                <NoLongerRuns agreements={reply.agreements} />
                <WhenChosen onChoice={choose} />
                <OneTargetAtLeast first={reply.indicators[0]} />
                {reply.indicators.map((one) => (
                  <fieldset key={one.id} className="grid gap-2 border-t border-line pt-2">
                    <legend className="font-medium">{nameAmong(one, reply.indicators)}</legend>
                    <p className="text-13 text-ink-2">
                      {t({
                        id: 'network.decline.national',
                        message: 'Cible nationale : {target}. {definition}',
                        values: {
                          target: targetWords(one.target, one.unit),
                          definition: definitionWords(one),
                        },
                      })}
                    </p>
                    <NumberField
                      name={`target-${one.id}`}
                      id={`target-${one.id}`}
                      decimals={2}
                      min={0}
                      optional
                      label={t({ id: 'network.form.own', message: 'Votre cible' })}
                      help={t({
                        id: 'network.form.own-help',
                        message: 'Vide : vous ne prenez pas cet indicateur.',
                      })}
                    />
                    <NumberField
                      name={`baseline-${one.id}`}
                      decimals={2}
                      min={0}
                      optional
                      label={t({ id: 'network.form.baseline', message: 'Valeur de départ' })}
                    />
                    <OriginField indicator={one} given={reply.givenObjectives} />
                  </fieldset>
                ))}
                <Note>
                  {t({
                    id: 'network.decline.gives',
                    message:
                      'Le réseau lira, par indicateur : votre nom, votre cible, ce qui est compté et le jour ; d’une valeur déclarée, sa source telle que vous l’écrivez. Jamais une personne. Vous pouvez vous retirer.',
                  })}
                </Note>
              </Form>
            )
          }
        </Loaded>
      </Panel>
    </>
  )
}

const agreementOf = ({ agreements, declensions }: OpenedFramework, chosen: string | undefined) =>
  chosen ?? declensions[0]?.agreementId ?? agreements[0]?.id

const named = ({ label, isOver }: OpenedFramework['agreements'][number]): string =>
  isOver
    ? t({ id: 'network.form.agreement-over', message: '{label} (n’est plus en vigueur)', values: { label } })
    : label

/** Said, never refused: an agreement may be prolonged once its term is over. */
function NoLongerRuns({ agreements }: Pick<OpenedFramework, 'agreements'>) {
  const chosen = use(FormContext)?.values.agreementId
  if (!agreements.some(({ id, isOver }) => isOver && id === chosen)) return null
  return (
    <Note kind="warn">
      {t({
        id: 'network.form.over',
        message:
          'Cette convention n’est plus en vigueur. Choisissez plutôt celle qui court ; si elle se prolonge, notez d’abord son avenant de durée.',
      })}
    </Note>
  )
}

/** Nothing yet, or what this agreement took: its targets, starts and where its figures come from. */
const beginningOf = ({ indicators, declensions }: OpenedFramework, agreementId: string | undefined) => {
  const held = declensions.find((one) => one.agreementId === agreementId)?.indicators ?? []
  return {
    ...(agreementId && { agreementId }),
    ...Object.fromEntries(indicators.map((one) => [`origin-${one.id}`, 'counted'])),
    ...Object.fromEntries(
      held.flatMap(({ indicatorId, target, baseline, origin, objectives: [from] }) => [
        [`target-${indicatorId}`, target.min ?? target.max ?? undefined],
        [`baseline-${indicatorId}`, baseline ?? undefined],
        [`origin-${indicatorId}`, origin === 'declared' && from ? from.id : 'counted'],
      ]),
    ),
  }
}

/** Without any target the whole list is refused: said at the first of them, by its name. */
function OneTargetAtLeast({ first }: { readonly first: FrameworkIndicator | undefined }) {
  useField({
    name: 'indicators',
    label: t({ id: 'network.form.own', message: 'Votre cible' }),
    ...(first && { id: `target-${first.id}` }),
  })
  return null
}

/** Another agreement brings its own targets. */
function WhenChosen({ onChoice }: { readonly onChoice: (agreementId: string) => void }) {
  const agreementId = use(FormContext)?.values.agreementId
  useEffect(() => {
    if (typeof agreementId === 'string') onChoice(agreementId)
  }, [agreementId, onChoice])
  return null
}

/** Counted by Bassin, unless one of the agreement’s objectives brings values that somebody gives. */
function OriginField({
  indicator,
  given,
}: {
  readonly indicator: FrameworkIndicator
  readonly given: OpenedFramework['givenObjectives']
}) {
  const agreementId = use(FormContext)?.values.agreementId
  const fitting = given.filter(
    (one) => one.agreementId === agreementId && mayAnswer(indicator.unit, one.isRate),
  )
  if (fitting.length === 0) return null
  return (
    <Select
      name={`origin-${indicator.id}`}
      label={t({ id: 'network.form.origin', message: 'D’où vient le chiffre' })}
      help={t({
        id: 'network.form.origin-help',
        message: 'Une valeur déclarée est montrée comme telle, avec sa source, à part de ce qui est compté.',
      })}
      options={[
        { value: 'counted', label: t({ id: 'network.form.counted', message: 'Compté par Bassin' }) },
        ...fitting.map(({ id, label }) => ({
          value: id,
          label: t({ id: 'network.form.declared', message: 'Valeurs données : {label}', values: { label } }),
        })),
      ]}
    />
  )
}

const takenOf = (values: FormValues, indicators: readonly FrameworkIndicator[]) =>
  indicators.flatMap(({ id, direction }) => {
    const target = values[`target-${id}`]
    const baseline = values[`baseline-${id}`]
    const origin = values[`origin-${id}`]
    if (typeof target !== 'number') return []
    return [
      {
        indicatorId: id,
        baseline: typeof baseline === 'number' ? baseline : null,
        target: direction === 'down' ? { min: null, max: target } : { min: target, max: null },
        objectiveId: typeof origin === 'string' && origin !== 'counted' ? origin : null,
      },
    ]
  })
