// A message quoted inside a message: each quote and each backslash is escaped twice.
const UNSHOWN = /the text `\\"(.*?)\\"` could not be displayed/gs
const INVISIBLE = /\u200c|\u200d|[\ufe00-\ufe0f]/

/** The signs of a document that no font has, read in what its compiler answers. */
export const unshownSigns = (error: string): ReadonlySet<string> =>
  new Set([...error.matchAll(UNSHOWN)].flatMap(([, text]) => [...unescaped(unescaped(text ?? ''))]))

/** A text as the compiler writes it in its messages. */
const unescaped = (text: string): string =>
  text.replaceAll(/\\u\{([0-9a-f]+)\}|\\(.)/g, (_, hex: string | undefined, sign: string) =>
    hex ? String.fromCodePoint(Number.parseInt(hex, 16)) : sign,
  )

/** The same data, each of these signs written by its number (`[U+1F469]`): an accessible document shows no empty box. */
export const withSignsNamed = (data: string, signs: ReadonlySet<string>): string =>
  JSON.stringify(
    JSON.parse(data, (_, value: unknown) =>
      typeof value === 'string'
        ? [...value].map((sign) => (signs.has(sign) ? nameOf(sign) : sign)).join('')
        : value,
    ),
  )

const nameOf = (sign: string): string =>
  INVISIBLE.test(sign) ? '' : `[U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`
