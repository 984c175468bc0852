/** Line drawings on a 16 px grid; each stands beside a word, so all are hidden from screen readers. */
const drawings = {
  add: 'M8 3.2v9.6M3.2 8h9.6',
  calendar: 'M2.5 4h11v9.5h-11zM2.5 7h11M5.5 2.2V5M10.5 2.2V5',
  camera: 'M2 5h3l1.2-2h3.6L11 5h3v8H2zM8 11.2a2.3 2.3 0 1 0 0-4.6 2.3 2.3 0 0 0 0 4.6Z',
  chat: 'M2.5 3.5h11V11H7l-3 2.5V11H2.5z',
  check: 'm3.2 8.4 3.1 3.1 6.5-7',
  close: 'm4 4 8 8M12 4l-8 8',
  columns: 'M2.5 3h11v10h-11zM6.2 3v10M9.8 3v10',
  document: 'M4 1.8h5.2L12.5 5v9.2H4zM9 1.8V5h3.5M6 8h4.5M6 10.5h4.5',
  down: 'm4.5 6.2 3.5 3.6 3.5-3.6',
  export: 'M8 10V2.5M5 5.3l3-3 3 3M2.8 9.5v4h10.4v-4',
  eye: 'M1.5 8S4 3.7 8 3.7 14.5 8 14.5 8 12 12.3 8 12.3 1.5 8 1.5 8ZM8 10a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z',
  filter: 'M2.5 4h11M4.5 8h7M6.5 12h3',
  globe: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM2 8h12M8 2c4 4 4 8 0 12-4-4-4-8 0-12Z',
  lock: 'M4 7.2h8v6.3H4zM5.8 7V5a2.2 2.2 0 0 1 4.4 0v2',
  menu: 'M2.5 4.5h11M2.5 8h11M2.5 11.5h11',
  next: 'm6.2 4.5 3.6 3.5-3.6 3.5',
  phone:
    'M4.2 2.5 6.3 5 5 6.6c.8 1.8 2.3 3.4 4.2 4.4L11 9.6l2.5 2.2c-.7 1.3-1.6 1.9-3 1.6C6.5 12.5 3.2 9 2.6 5c-.1-1.1.5-2 1.6-2.5Z',
  pin: 'M8 14.3S3.7 9.8 3.7 6.5a4.3 4.3 0 1 1 8.6 0C12.3 9.8 8 14.3 8 14.3ZM8 8a1.6 1.6 0 1 0 0-3.2A1.6 1.6 0 0 0 8 8Z',
  print: 'M4.5 6V2.5h7V6M4.5 11h-2V6h11v5h-2M4.5 9.2h7v4.3h-7z',
  search: 'M7 11.2a4.2 4.2 0 1 0 0-8.4 4.2 4.2 0 0 0 0 8.4ZM10.2 10.2l3.3 3.3',
  up: 'm4.5 9.8 3.5-3.6 3.5 3.6',
} as const

export type IconName = keyof typeof drawings

export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 16 16"
      className="shrink-0"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={drawings[name]} />
    </svg>
  )
}
