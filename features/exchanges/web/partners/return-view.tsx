import type { UseQueryResult } from '@tanstack/react-query'
import { fieldSentence } from '#platform/web/api/problem-sentences.ts'
import { CursorPager } from '#platform/web/design/cursor-pager.tsx'
import { Note } from '#platform/web/design/note.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { DateField } from '#platform/web/form/typed-fields.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { useSearchState } from '#platform/web/pages/page-state.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { Table } from '#platform/web/table/table.tsx'
import { useCursor } from '#platform/web/table/use-cursor.ts'
import type { PartnerReturn } from '../../contract.ts'
import { neverWords, partsInWords } from './agreement-words.ts'
import { nameOf, returnTableColumns } from './return-columns.tsx'
import { ReturnDictionary } from './return-dictionary.tsx'

/** What the server takes of a cursor; it reads what is none of its own as the first page. */
const cursorShape = /^[\w-]{1,100}$/

/** The period and the page of the return, in the address. */
export const useReturnQuery = () => {
  const [from, setFrom] = useSearchState('du')
  const [to, setTo] = useSearchState('au')
  const [after, setAfter] = useCursor(cursorShape)
  const period = { ...(from && { from }), ...(to && { to }) }
  return {
    period,
    query: { ...period, ...(after && { after }) },
    after,
    setFrom,
    setTo,
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
                isPart={asked.after !== undefined || next !== null}
                actions={<CursorPager cursor={asked.after} next={next} onChange={asked.setAfter} />}
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
