const signs: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' }
// Signs that no XML 1.0 document may hold, escaped or not.
const forbidden = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu

/** A text as it may stand inside an XML document; what XML cannot hold becomes U+FFFD. */
export const xmlText = (text: string): string =>
  text
    .toWellFormed()
    .replace(forbidden, '\ufffd')
    .replace(/[<>&"]/g, (sign) => signs[sign] ?? sign)
