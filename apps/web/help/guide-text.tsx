import type { Token, Tokens } from 'marked'
import type { ReactNode } from 'react'
import { Note } from '#platform/web/design/note.tsx'
import { frenchTypography } from '#platform/web/i18n/typography.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'

const pictures = import.meta.glob<string>('../../../docs/guides/images/*.png', {
  query: '?url',
  import: 'default',
  eager: true,
})

/** What the guides use of Markdown, as elements: no HTML of theirs is ever put in a page. */
export function GuideText({ tokens }: { readonly tokens: readonly Token[] }): ReactNode {
  return tokens.map((token, rank) => {
    const draw = drawings[token.type]
    // biome-ignore lint/suspicious/noArrayIndexKey: the text of a guide never moves.
    return draw ? <Drawn key={rank} draw={draw} token={token} /> : null
  })
}

type Draw = (token: never) => ReactNode

function Drawn({ draw, token }: { readonly draw: Draw; readonly token: Token }) {
  return draw(token as never)
}

const inside = (token: { readonly tokens?: readonly Token[] | undefined; readonly text?: string }) =>
  token.tokens ? <GuideText tokens={token.tokens} /> : frenchTypography(token.text ?? '')

export const drawings: Readonly<Record<string, Draw>> = {
  heading: (token: Tokens.Heading) =>
    token.depth === 2 ? (
      <h2 className="mt-3 text-16">{inside(token)}</h2>
    ) : (
      <h3 className="text-14">{inside(token)}</h3>
    ),
  paragraph: (token: Tokens.Paragraph) =>
    token.tokens[0]?.type === 'image' ? inside(token) : <p>{inside(token)}</p>,
  text: (token: Tokens.Text) => inside(token),
  strong: (token: Tokens.Strong) => <strong>{inside(token)}</strong>,
  codespan: (token: Tokens.Codespan) => <code className="break-words">{token.text}</code>,
  list: (token: Tokens.List) => <GuideList token={token} />,
  blockquote: (token: Tokens.Blockquote) => <Note kind="info">{inside(token)}</Note>,
  link: (token: Tokens.Link) => (
    <PageLink to={`aide/${token.href.replace(/\.md$/, '')}`}>{inside(token)}</PageLink>
  ),
  image: (token: Tokens.Image) => <Picture token={token} />,
  table: (token: Tokens.Table) => <GuideTable token={token} />,
}

function GuideList({ token }: { readonly token: Tokens.List }) {
  const items = token.items.map((item) => <li key={item.raw}>{inside(item)}</li>)
  return token.ordered ? (
    <ol className="grid list-decimal gap-1 ps-6">{items}</ol>
  ) : (
    <ul className="grid list-disc gap-1 ps-6">{items}</ul>
  )
}

function Picture({ token }: { readonly token: Tokens.Image }) {
  const source = pictures[`../../../docs/guides/${token.href}`]
  if (!source) return null
  return (
    <figure className="my-1">
      {/* On a phone the words of a picture are too small to read: it opens alone, and there it grows. */}
      <a href={source} className="block">
        <img src={source} alt={token.text} loading="lazy" className="w-full border border-line" />
      </a>
    </figure>
  )
}

function GuideTable({ token }: { readonly token: Tokens.Table }) {
  return (
    <table className="table">
      <thead>
        <tr>
          {token.header.map((cell) => (
            <th key={cell.text} scope="col">
              {inside(cell)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {token.rows.map((row) => (
          <tr key={row.map((cell) => cell.text).join()}>
            {row.map((cell) => (
              <td key={cell.text}>{inside(cell)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
