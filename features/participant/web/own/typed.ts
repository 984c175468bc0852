type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

const controls = (): Control[] => [
  ...document.querySelectorAll<Control>('input[id], select[id], textarea[id]'),
]

/** Notes what she typed and chose; called once the page is drawn again, the reply puts it back. */
export const keepTyped = (): (() => void) => {
  const typed = new Map(controls().map(({ id, value }) => [id, value]))
  return () => {
    for (const control of controls()) control.value = typed.get(control.id) ?? control.value
  }
}
