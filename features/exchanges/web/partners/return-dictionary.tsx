import { Panel } from '#platform/web/design/panel.tsx'
import { listed, named } from '#platform/web/i18n/punctuation.ts'
import { sourceText } from '#platform/web/i18n/source-text.ts'
import { t } from '#platform/web/i18n/t.ts'
import type { Column } from '#platform/web/table/column.ts'
import { Table } from '#platform/web/table/table.tsx'
import { returnVocabulary } from '../../rules/return-codes.ts'
import { returnColumns } from '../../rules/return-columns.ts'
import { partWords } from './agreement-words.ts'
import { bodyWords, returnStateWords, statusWords } from './return-words.ts'

type Entry = (typeof returnColumns)[number] & { readonly values?: readonly string[] }

const codeWords: Readonly<Record<string, () => string>> = {
  ...Object.fromEntries(
    Object.entries(returnStateWords).map(([code, words]) => [code, () => named(code, words())]),
  ),
  ...Object.fromEntries(Object.entries(bodyWords).map(([code, words]) => [code, () => named(code, words())])),
}

const columns = (): readonly Column<Entry>[] => [
  {
    key: 'colonne',
    header: t({ id: 'exchanges.dictionary.column', message: 'Colonne du fichier' }),
    main: true,
    cell: ({ label }) => <code>{label}</code>,
  },
  {
    key: 'champ',
    header: t({ id: 'exchanges.dictionary.field', message: 'Champ de l’API' }),
    cell: ({ field }) => <code>{field}</code>,
  },
  {
    key: 'part',
    header: t({ id: 'exchanges.dictionary.part', message: 'Remplie si la convention couvre' }),
    main: true,
    cell: (entry) =>
      'part' in entry && entry.part
        ? partWords[entry.part]()
        : t({ id: 'exchanges.dictionary.own', message: 'Toujours : ce que le partenaire a écrit' }),
  },
  {
    key: 'valeurs',
    header: t({ id: 'exchanges.dictionary.values', message: 'Valeurs' }),
    cell: (entry) => valuesOf(entry),
  },
]

const valuesOf = ({ key, kind, values = [] }: Entry): string => {
  if (values.length > 0) return listed(values.map((code) => codeWords[code]?.() ?? code))
  if (kind === 'date') return t({ id: 'exchanges.dictionary.date', message: 'Date, AAAA-MM-JJ dans l’API' })
  if (kind === 'number') return t({ id: 'exchanges.dictionary.number', message: 'Nombre de rendez-vous' })
  if (key === 'steps')
    return t({ id: 'exchanges.dictionary.steps', message: 'type:début/fin, séparées par « | »' })
  if (key === 'appointments')
    return t({
      id: 'exchanges.dictionary.appointments',
      message: 'jour:statut:réception (IND ou COL), séparés par « | »',
    })
  return t({ id: 'exchanges.dictionary.text', message: 'Texte' })
}

/** The columns of the file and the fields of the API: the same words, which do not change. */
export function ReturnDictionary() {
  return (
    <Panel
      title={t({ id: 'exchanges.dictionary', message: 'Dictionnaire du fichier et de l’API' })}
      detail={t({
        id: 'exchanges.dictionary.source',
        message: 'Statuts des rendez-vous : {source}, à vérifier.',
        values: { source: sourceText(returnVocabulary.source) },
      })}
    >
      <Table<Entry>
        caption={t({ id: 'exchanges.dictionary', message: 'Dictionnaire du fichier et de l’API' })}
        columns={columns()}
        rows={[...returnColumns]}
        rowKey={({ key }) => key}
        rowName={({ label }) => label}
        hideFooter
      />
      <ul className="px-4 py-2 text-13 text-ink-2">
        {Object.entries(statusWords).map(([code, words]) => (
          <li key={code}>{words()}</li>
        ))}
      </ul>
    </Panel>
  )
}
