import { useTerritory } from '#platform/web/api/territory.tsx'
import { RadioGroup } from '#platform/web/form/choices.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { TextArea } from '#platform/web/form/text-area.tsx'
import { DateField } from '#platform/web/form/typed-fields.tsx'
import { today } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import type { moveAgreement, moveAmendment } from '../../contract.ts'
import type { AgreementMove } from '../../rules/life/agreement-lifecycle.ts'
import { moveVerb } from './words.ts'

interface Given {
  readonly move: AgreementMove
  readonly onDay: string
  readonly why: string
}

/** What may be done next, its day and its reason; a move that is not possible says why. */
export function MoveForm({
  schema,
  moves,
  version,
  onMove,
}: {
  readonly schema: typeof moveAgreement.body | typeof moveAmendment.body
  readonly moves: Readonly<
    Record<string, { readonly allowed: boolean; readonly reason?: string | undefined }>
  >
  readonly version: number
  readonly onMove: (given: Given) => Promise<unknown>
}) {
  const { timeZone } = useTerritory()
  const possible = (Object.keys(moves) as AgreementMove[]).filter((move) => moves[move]?.allowed)
  const isTextMissing = moves.accept?.reason === 'text-written'
  if (possible.length === 0) return null
  return (
    <>
      {isTextMissing && (
        <p className="mb-3 text-ink-2">
          {t({
            id: 'agreements.life.move.text-missing',
            message: 'Pour la valider, il lui faut deux parties et un article au moins.',
          })}
        </p>
      )}
      <Form
        schema={schema}
        initial={{ onDay: today(timeZone) }}
        toBody={(values) => ({ version, why: '', ...values })}
        submit={t({ id: 'agreements.life.move.do', message: 'Enregistrer cette étape' })}
        onSubmit={(body) => onMove(body as unknown as Given)}
      >
        <RadioGroup
          name="move"
          label={t({ id: 'agreements.life.move.what', message: 'Étape suivante' })}
          options={possible.map((move) => ({ value: move, label: moveVerb(move) }))}
        />
        <DateField name="onDay" label={t({ id: 'agreements.life.move.day', message: 'Le' })} />
        <TextArea
          name="why"
          optional
          rows={2}
          maxLength={1000}
          label={t({ id: 'agreements.life.move.why', message: 'Motif' })}
          help={t({
            id: 'agreements.life.move.why-help',
            message: 'Demandé pour une correction, un abandon, une dénonciation ou une résiliation.',
          })}
        />
      </Form>
    </>
  )
}
