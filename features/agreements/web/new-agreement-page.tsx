import { useState } from 'react'
import { endOfYear } from '#kernel/dates.ts'
import { newId } from '#kernel/id.ts'
import { useAct } from '#platform/web/api/use-act.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { Checkbox } from '#platform/web/form/choices.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { useNewId } from '#platform/web/form/use-new-id.ts'
import { today } from '#platform/web/i18n/dates.ts'
import { formatNumber, percentSign } from '#platform/web/i18n/formats.ts'
import { currentLanguage, t } from '#platform/web/i18n/t.ts'
import { go } from '#platform/web/pages/navigate.ts'
import {
  createAgreement,
  listAgreements,
  listIndicators,
  type ObjectiveBody,
  readBoard,
} from '../contract.ts'
import { AgreementFields, agreementOf } from './agreement-fields.tsx'

/** A protocol with, by default, the usual objectives of a PLIE for the current year. */
export function NewAgreementPage() {
  const [id] = useNewId()
  const [withSet, setWithSet] = useState<boolean | undefined>(true)
  const starting = useStartingSet()
  const create = useAct(createAgreement, {
    refresh: [readBoard, listAgreements],
    onDone: () => {
      say(t({ id: 'agreements.created', message: 'Le protocole est enregistré. Ajustez ses cibles.' }))
      go(`objectifs/protocole/${id}`)
    },
  })
  return (
    <>
      <PageHeader
        title={t({ id: 'agreements.new.title', message: 'Écrire le protocole' })}
        crumbs={[{ label: t({ id: 'agreements.title', message: 'Objectifs' }), to: 'objectifs' }]}
      />
      <Panel label={t({ id: 'agreements.new.title', message: 'Écrire le protocole' })} padded>
        <Form
          schema={createAgreement.body}
          toBody={(values) => {
            const agreement = agreementOf(values)
            return { id, ...agreement, objectives: withSet ? starting.bodies(agreement) : [] }
          }}
          submit={t({ id: 'agreements.new.submit', message: 'Enregistrer le protocole' })}
          cancelTo="objectifs"
          onSubmit={(body) => create.run({ body })}
        >
          <AgreementFields />
          <Checkbox
            label={t({
              id: 'agreements.new.set',
              message: 'Commencer avec les objectifs courants d’un PLIE, pour l’année en cours',
            })}
            value={withSet}
            onChange={setWithSet}
          />
          {withSet && (
            <ul className="ms-6 list-disc text-13 text-ink-2">
              {starting.lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
        </Form>
      </Panel>
    </>
  )
}

const useStartingSet = () => {
  const { data } = useLoad(listIndicators)
  const proposed = (data?.startingSet ?? []).flatMap(({ indicatorCode, target }) => {
    const indicator = data?.indicators.find((one) => one.code === indicatorCode)
    return indicator ? [{ indicator, target }] : []
  })
  const nameOf = (indicator: (typeof proposed)[number]['indicator']) =>
    currentLanguage() === 'en' ? indicator.english : indicator.label
  return {
    lines: proposed.map(({ indicator, target }) =>
      [nameOf(indicator), bounds(target, indicator.unit === 'share' ? percentSign() : '')].join(' : '),
    ),
    /** This year's part of the protocol, or its first year when it has not begun. */
    bodies: ({ startsOn, endsOn }: { startsOn: string; endsOn: string }): ObjectiveBody[] => {
      const day = today()
      const from = startsOn > day ? startsOn : later(`${day.slice(0, 4)}-01-01`, startsOn)
      const to = from.length === 10 && endOfYear(from) < endsOn ? endOfYear(from) : endsOn
      return proposed.map(({ indicator, target }) => ({
        id: newId(),
        label: nameOf(indicator),
        article: null,
        indicatorCode: indicator.code,
        direction: indicator.direction,
        period: { from, to },
        baseline: null,
        target,
        filters: {},
      }))
    },
  }
}

const later = (a: string, b: string): string => (a > b ? a : b)

const bounds = ({ min, max }: { min: number | null; max: number | null }, unit: string): string =>
  [min, max]
    .filter((bound) => bound !== null)
    .map((bound) => formatNumber(bound))
    .join(t({ id: 'agreements.bounds', message: ' à ' })) + unit
