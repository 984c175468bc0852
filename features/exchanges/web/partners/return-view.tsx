import type { UseQueryResult } from '@tanstack/react-query'
import { useState } from 'react'
import { fieldSentence } from '#platform/web/api/problem-sentences.ts'
import { Button } from '#platform/web/design/button.tsx'
import { Note } from '#platform/web/design/note.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { DateField } from '#platform/web/form/typed-fields.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { useSearchState } from '#platform/web/pages/page-state.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { Table } from '#platform/web/table/table.tsx'
import type { PartnerReturn } from '../../contract.ts'
import { neverWords, partsInWords } from './agreement-words.ts'
import { nameOf, returnTableColumns } from './return-columns.tsx'
import { ReturnDictionary } from './return-dictionary.tsx'

/** The period in the address, and where one is in the pages of the return. */
export const useReturnQuery = () => {
  const [from, setFrom] = useSearchState('du')
  const [to, setTo] = useSearchState('au')
  const [after, setAfter] = useState<string>()
  const anew = (set: typeof setFrom) => (value: string | undefined) => {
    setAfter(undefined)
    set(value)
  }
  const period = { ...(from && { from }), ...(to && { to }) }
  return {
    period,
    query: { ...period, ...(after && { after }) },
    isFirst: after === undefined,
    setFrom: anew(setFrom),
    setTo: anew(setTo),
    setAfter,
  }
}

/** The lines of a return with what the agreement in force lets leave, then the words of the file. */
export function ReturnView({
  from,
  asked,
  none,
}: {
  readonly from: UseQueryResult<PartnerReturn>
  readonly asked: ReturnType<typeof useReturnQuery>
  /** What no agreement in force means for who reads. */
  readonly none: string
}) {
  const { period } = asked
  const isReversed = period.from !== undefined && period.to !== undefined && period.to < period.from
  const title = t({ id: 'exchanges.return.lines', message: 'Personnes prescrites' })
  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap items-start gap-3">
        <DateField
          label={t({ id: 'exchanges.return.from', message: 'Prescrites du' })}
          value={asked.period.from ?? from.data?.from}
          onChange={asked.setFrom}
        />
        <DateField
          label={t({ id: 'exchanges.return.to', message: 'au' })}
          value={asked.period.to ?? from.data?.to}
          onChange={asked.setTo}
          error={isReversed ? fieldSentence('ends-before-start') : undefined}
        />
      </div>
      <Loaded from={from}>
        {({ items, covers, next }) => (
          <>
            <Note kind={covers ? 'info' : 'warn'}>
              {covers
                ? t({
                    id: 'exchanges.return.covers',
                    message: 'La convention d’échange en vigueur couvre : {parts}.',
                    values: { parts: partsInWords(covers) },
                  })
                : none}{' '}
              {neverWords()}
            </Note>
            <Panel label={title}>
              <Table
                caption={title}
                columns={returnTableColumns()}
                rows={items}
                rowKey={({ reference }) => reference}
                rowName={nameOf}
                actions={
                  <span className="flex flex-wrap gap-2">
                    {!asked.isFirst && (
                      <Button size="small" onClick={() => asked.setAfter(undefined)}>
                        {t({ id: 'exchanges.return.first', message: 'Revenir aux plus récentes' })}
                      </Button>
                    )}
                    {next && (
                      <Button size="small" onClick={() => asked.setAfter(next)}>
                        {t({ id: 'exchanges.return.next', message: 'Voir les plus anciennes' })}
                      </Button>
                    )}
                  </span>
                }
                empty={
                  <EmptyState
                    title={t({
                      id: 'exchanges.return.none',
                      message: 'Aucune prescription sur cette période',
                    })}
                  >
                    {t({
                      id: 'exchanges.return.none-how',
                      message: 'Changez les dates : elles portent sur le jour de la prescription.',
                    })}
                  </EmptyState>
                }
              />
            </Panel>
          </>
        )}
      </Loaded>
      <ReturnDictionary />
    </div>
  )
}
