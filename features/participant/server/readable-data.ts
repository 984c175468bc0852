import { paperDay, paperMoment } from '#platform/server/paper/paper-words.ts'
import { fieldWords, leftOut, valueWords } from './readable-words.ts'

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

const wordOf = (key: string, value: unknown, timeZone: string): string => {
  if (value === true) return 'oui'
  if (value === false) return 'non'
  const text = value instanceof Date ? value.toISOString() : String(value)
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return paperDay(text)
  if (/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(text)) return paperMoment(text, timeZone)
  return valueWords[key]?.[text] ?? text
}

const shown = (key: string, value: unknown, timeZone: string): string => {
  if (Array.isArray(value))
    return value.length === 0
      ? 'Rien'
      : `<ol>${value.map((one) => `<li>${shown(key, one, timeZone)}</li>`).join('')}</ol>`
  if (typeof value === 'object' && value !== null && !(value instanceof Date))
    return `<dl>${Object.entries(value)
      .filter(([name, one]) => one !== null && one !== '' && !leftOut.includes(name))
      .map(
        ([name, one]) =>
          `<dt>${escaped(fieldWords[name] ?? name)}</dt><dd>${shown(name, one, timeZone)}</dd>`,
      )
      .join('')}</dl>`
  return escaped(wordOf(key, value, timeZone))
}

/** The same data as a page that any browser opens and prints, without script. In French words, codes included. */
export const readableData = (data: object, timeZone: string): string =>
  `<!doctype html><html lang="fr"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Mes données</title>
<style>body{font:18px/1.5 sans-serif;max-width:40em;margin:1em auto;padding:0 1em}dt{font-weight:700}dd{margin:0 0 .5em 1em}</style>
<h1>Mes données</h1>${shown('', data, timeZone)}</html>
`
