import { fileTypeFromBuffer } from 'file-type'
import { acceptedTypes, plainTypes } from '../rules/accepted-types.ts'

export type Recognised =
  | { readonly mediaType: string }
  | { readonly refused: 'file-type-refused' | 'file-extension-differs' | 'file-protected' }

export const endingOf = (name: string): string => name.toLowerCase().split('.').at(-1) ?? ''

/** The type of a file by what it holds; its name must agree. A text has no signature: its bytes must read as UTF-8 or Latin 1 words. */
export const recogniseFile = async (name: string, bytes: Uint8Array): Promise<Recognised> => {
  const ending = endingOf(name)
  // Named as a type that is taken: to list the types again would not say what is wrong.
  const isNamedAsTaken = ending in plainTypes || acceptedTypes.some(({ endings }) => endings.includes(ending))
  const refused = isNamedAsTaken ? 'file-extension-differs' : 'file-type-refused'
  const found = await fileTypeFromBuffer(bytes)
  if (found) {
    const type = acceptedTypes.find(({ mediaType }) => mediaType === found.mime)
    // Word and Excel put what is under a password inside an envelope of the older format.
    if (found.mime === 'application/x-cfb' && (ending === 'docx' || ending === 'xlsx'))
      return { refused: 'file-protected' }
    if (!type) return { refused }
    return type.endings.includes(ending) ? { mediaType: found.mime } : { refused: 'file-extension-differs' }
  }
  const mediaType = plainTypes[ending]
  return mediaType && isText(bytes) ? { mediaType } : { refused }
}

/** No control character but tab, line feed, carriage return and form feed. */
const isText = (bytes: Uint8Array): boolean =>
  bytes.every((byte) => byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d || byte === 0x0c)
