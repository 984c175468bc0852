import { formatDate } from '#platform/web/i18n/dates.ts'
import type { Letter } from '../../contract.ts'

/** One sheet of paper, in the language of correspondence: French, whatever the interface. */
export function LetterSheet({ letter }: { readonly letter: Letter }) {
  return (
    <article
      lang="fr"
      className="max-w-[640px] break-after-page rounded-panel border border-line bg-surface p-8 last:break-after-auto print:border-0 print:p-0"
    >
      <p className="font-title">{letter.territoryName}</p>
      <address className="my-6 not-italic list:ms-[50%]">
        {letter.recipient.map((line) => (
          <span key={line} className="block">
            {line}
          </span>
        ))}
      </address>
      <p>{formatDate(letter.date, 'long')}</p>
      <h2 className="my-4">{letter.subject}</h2>
      {letter.paragraphs.map((paragraph) => (
        <p key={paragraph} className="mb-3">
          {paragraph}
        </p>
      ))}
      <p className="mt-6">{letter.signature}</p>
    </article>
  )
}
