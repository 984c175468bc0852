/** SHA-256 of a file, computed here: the file itself is never sent. In lower-case hexadecimal. */
export const fingerprintOf = async (file: Blob): Promise<string> =>
  hexOf(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()))

export const hexOf = (digest: ArrayBuffer): string =>
  [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
