import { useState } from 'react'
import { Button } from '#platform/web/design/button.tsx'
import { Select } from '#platform/web/form/select.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { useSearchState } from '#platform/web/pages/page-state.ts'
import { type Evidence, evidenceCodes } from '../rules/evidence.ts'
import { type Theme, themes } from '../rules/themes.ts'
import { evidenceOptions, themeOptions } from './words.ts'

const known = <Code extends string>(codes: readonly Code[], text: string | undefined): Code | undefined =>
  codes.find((code) => code === text)

/** A choice of the address that is one of a closed list, whatever was typed in it. */
export const useCode = <Code extends string>(name: string, codes: readonly Code[]) => {
  const [text, set] = useSearchState(name)
  return [known(codes, text), set] as const
}

/** What both lists narrow by: theme, evidence, words; all in the address. */
export const useListFilters = () => {
  const [text, setText] = useSearchState('cherche')
  const [theme, setTheme] = useCode<Theme>(
    'theme',
    themes.map(({ code }) => code),
  )
  const [evidence, setEvidence] = useCode<Evidence>('preuve', evidenceCodes)
  return {
    query: { ...(text && { text }), ...(theme && { theme }), ...(evidence && { evidence }) },
    fields: (
      <>
        <SearchText text={text} onSearch={setText} />
        <Select
          label={t({ id: 'library.filter.theme', message: 'Thème' })}
          empty={t({ id: 'library.filter.all', message: 'Tous' })}
          value={theme}
          onChange={setTheme}
          options={themeOptions()}
        />
        <Select
          label={t({ id: 'library.filter.evidence', message: 'Niveau de preuve' })}
          empty={t({ id: 'library.filter.all', message: 'Tous' })}
          value={evidence}
          onChange={setEvidence}
          options={evidenceOptions()}
        />
      </>
    ),
  }
}

function SearchText({
  text,
  onSearch,
}: {
  readonly text: string | undefined
  readonly onSearch: (text: string | undefined) => void
}) {
  const [typed, setTyped] = useState(text)
  return (
    <form
      className="flex items-end gap-2"
      onSubmit={(event) => {
        event.preventDefault()
        onSearch(typed?.trim() || undefined)
      }}
    >
      <TextField
        label={t({ id: 'library.filter.text', message: 'Mots cherchés' })}
        optional
        maxLength={100}
        value={typed}
        onChange={setTyped}
      />
      <Button type="submit">{t({ id: 'library.filter.search', message: 'Chercher' })}</Button>
    </form>
  )
}
