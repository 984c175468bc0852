import { useAct } from '#platform/web/api/use-act.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { Note } from '#platform/web/design/note.tsx'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { Form } from '#platform/web/form/form.tsx'
import type { FormValues } from '#platform/web/form/form-values.ts'
import { Select } from '#platform/web/form/select.tsx'
import { NumberField } from '#platform/web/form/typed-fields.tsx'
import { useNewId } from '#platform/web/form/use-new-id.ts'
import { t } from '#platform/web/i18n/t.ts'
import { go } from '#platform/web/pages/navigate.ts'
import { usePageParam } from '#platform/web/pages/page-state.ts'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { declineFramework, type FrameworkIndicator, listFrameworks, openFramework } from '../contract.ts'
import { targetWords } from './figure-words.ts'
import { paths } from './paths.ts'

/** One of one’s agreements takes indicators of a framework, each with its own start and target. */
export function DeclinePage() {
  const frameworkId = usePageParam('frameworkId')
  const [id] = useNewId()
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
          {({ indicators, agreements }) => (
            <Form
              schema={declineFramework.body}
              {...(agreements[0] && { initial: { agreementId: agreements[0].id } })}
              toBody={(values) => ({
                id,
                agreementId: values.agreementId,
                indicators: takenOf(values, indicators),
              })}
              submit={t({ id: 'network.decline.submit', message: 'Décliner avec ces cibles' })}
              cancelTo={paths.framework(frameworkId)}
              onSubmit={(body) => decline.run({ params: { frameworkId }, body })}
            >
              <Select
                name="agreementId"
                label={t({ id: 'network.form.agreement', message: 'Votre convention' })}
                options={agreements.map((one) => ({ value: one.id, label: one.label }))}
              />
              {indicators.map((one) => (
                <fieldset key={one.id} className="grid gap-2 border-t border-line pt-2">
                  <legend className="font-medium">{one.label}</legend>
                  <p className="text-13 text-ink-2">
                    {t({
                      id: 'network.decline.national',
                      message: 'Cible nationale : {target}. {definition}',
                      values: { target: targetWords(one.target, one.unit), definition: one.definition },
                    })}
                  </p>
                  <NumberField
                    name={`target-${one.id}`}
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
                </fieldset>
              ))}
              <Note>
                {t({
                  id: 'network.decline.gives',
                  message:
                    'Le réseau lira, par indicateur : votre nom, votre cible, ce qui est compté et le jour. Jamais une personne. Vous pouvez vous retirer.',
                })}
              </Note>
            </Form>
          )}
        </Loaded>
      </Panel>
    </>
  )
}

const takenOf = (values: FormValues, indicators: readonly FrameworkIndicator[]) =>
  indicators.flatMap(({ id, direction }) => {
    const target = values[`target-${id}`]
    const baseline = values[`baseline-${id}`]
    if (typeof target !== 'number') return []
    return [
      {
        indicatorId: id,
        baseline: typeof baseline === 'number' ? baseline : null,
        target: direction === 'down' ? { min: null, max: target } : { min: target, max: null },
      },
    ]
  })
