/** A picture larger than this is no paper that somebody photographed: it would fill the memory of whoever opens it. */
const mostPixels = 100_000_000

export const tooManyPixels = (width: number, height: number): boolean => width * height > mostPixels
