const COMBINING_MARKS = /\p{M}/gu
const NOT_IN_A_KEY = /[^\p{L}\p{N}]+/gu

/**
 * The form under which names are compared and searched: no accent, lower case, ligatures opened,
 * hyphens, apostrophes and every other sign read as one space. `Éloïse L’Hœur-Noël` -> `eloise l hoeur noel`.
 */
export const nameKey = (text: string): string =>
  text
    .normalize('NFD')
    .replace(COMBINING_MARKS, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll('đ', 'd')
    .replaceAll('ı', 'i')
    .replace(NOT_IN_A_KEY, ' ')
    .trim()
