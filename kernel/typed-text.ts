// Nothing below has anything to change in it, and most texts are of it: identifiers, dates, codes.
const PLAIN = /^[\n\t -~]*$/
const LINE_ENDS = /\r\n|[\r\u2028\u2029]/g
// Signs that nobody sees and that make two equal texts differ, or one text read as another: control characters, marks
// of direction, spaces without width, soft hyphens, tags, private and unassigned ones. A new line and a tab stay.
const UNSEEN = /(?![\n\t])[\p{Cc}\p{Cf}\p{Cn}\p{Co}]/gu
// Joins the parts of one emoji, and the letters of some scripts.
const JOINERS = /[\u200c\u200d]/
const JOINED =
  /(?<=\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)\u200d|(?<=\p{L}|\p{M})(?<!\p{Script=Latin}\p{M}*)(?:\u200c|\u200d)/uy

/**
 * A text as it is kept, whoever typed or pasted it: one writing of each accent (NFC), one sign for the end of a line,
 * nothing that cannot be seen, no half of a character. Typing it again changes nothing.
 */
export const typedText = (text: string): string => {
  if (PLAIN.test(text)) return text
  const whole = text.toWellFormed().replace(LINE_ENDS, '\n')
  return whole
    .replace(UNSEEN, (sign, at: number) => (JOINERS.test(sign) && isJoined(whole, at) ? sign : ''))
    .normalize('NFC')
}

const isJoined = (text: string, at: number): boolean => {
  JOINED.lastIndex = at
  return JOINED.test(text)
}
