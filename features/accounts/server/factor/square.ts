import { encodeQR } from 'qr'

const quietModules = 4

/** The QR square of a text, drawn here: a page shows its path, and nothing leaves for another site. */
export const squareOf = (text: string): { readonly side: number; readonly path: string } => {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: quietModules })
  const path = rows
    .flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('')
  return { side: rows.length, path }
}
