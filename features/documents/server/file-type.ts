import { fileTypeFromBuffer } from 'file-type'

/** Types that a file may have, with the endings of its name that agree. */
const accepted: Readonly<Record<string, readonly string[]>> = {
  'application/pdf': ['pdf'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/png': ['png'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.oasis.opendocument.text': ['odt'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
  'application/vnd.oasis.opendocument.spreadsheet': ['ods'],
}
const plain: Readonly<Record<string, string>> = { txt: 'text/plain', csv: 'text/csv' }

export const acceptedEndings: readonly string[] = [...Object.values(accepted).flat(), ...Object.keys(plain)]

export type Recognised =
  | { readonly mediaType: string }
  | { readonly refused: 'file-type-refused' | 'file-extension-differs' }

/** The type of a file by what it holds; its name must agree. A text has no signature: its bytes must read as UTF-8 or Latin 1 words. */
export const recogniseFile = async (name: string, bytes: Uint8Array): Promise<Recognised> => {
  const ending = name.toLowerCase().split('.').at(-1) ?? ''
  const found = await fileTypeFromBuffer(bytes)
  if (found) {
    const endings = accepted[found.mime]
    if (!endings) return { refused: 'file-type-refused' }
    return endings.includes(ending) ? { mediaType: found.mime } : { refused: 'file-extension-differs' }
  }
  const mediaType = plain[ending]
  return mediaType && isText(bytes) ? { mediaType } : { refused: 'file-type-refused' }
}

/** No control character but tab, line feed, carriage return and form feed. */
const isText = (bytes: Uint8Array): boolean =>
  bytes.every((byte) => byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d || byte === 0x0c)
