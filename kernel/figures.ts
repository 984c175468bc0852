/** Text with the figures that an Arabic or Persian keyboard types written 0 to 9. */
export const westernFigures = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (figure) => String(figure.charCodeAt(0) & 15))
