import { type DateStyle, formatDate } from './dates.ts'

/** A day for readers and machines: `<time>` with a raised « er ». */
export function DateText({ day, style }: { readonly day: string; readonly style?: DateStyle }) {
  const text = formatDate(day, style)
  const at = text.indexOf('1er')
  return (
    <time dateTime={day}>
      {at === -1 ? (
        text
      ) : (
        <>
          {text.slice(0, at)}1<sup>er</sup>
          {text.slice(at + 3)}
        </>
      )}
    </time>
  )
}
