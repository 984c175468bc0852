/** The longest side of a photograph of a paper that is still read at full page. */
const longestSide = 2_200
const quality = 0.85

/** A photograph light enough to be sent, upright, without where it was taken; the file itself when it is not read. */
export const smallerPhoto = async (file: File): Promise<File> => {
  const picture = await createImageBitmap(file).catch(() => undefined)
  const canvas = document.createElement('canvas')
  const pen = canvas.getContext('2d')
  if (!picture || !pen) return file
  const scale = Math.min(1, longestSide / Math.max(picture.width, picture.height))
  canvas.width = Math.round(picture.width * scale)
  canvas.height = Math.round(picture.height * scale)
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height)
  const bytes = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality))
  return bytes ? new File([bytes], 'photographie.jpg', { type: 'image/jpeg' }) : file
}
