import type { Topic } from '../contract.ts'

/** Line drawings on a 24 px grid, each beside its words: hidden from screen readers. */
const drawings: Readonly<Record<Topic, string>> = {
  work: 'M3 8h18v11H3zM9 8V5h6v3M3 13h18',
  training: 'M2 9l10-5 10 5-10 5zM6 11.5V17c3 2.5 9 2.5 12 0v-5.5M22 9v6',
  unsure:
    'M8.5 9a3.5 3.5 0 1 1 5 3.2c-1 .6-1.5 1.2-1.5 2.3M12 18v.5M12 22a10 10 0 1 0 0-20 10 10 0 0 0 0 20Z',
  housing: 'M3 11l9-8 9 8M6 9v11h12V9M10 20v-6h4v6',
  mobility:
    'M4 16V6h13l3 5v5zM4 11h16M7.5 19a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6ZM16.5 19a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6Z',
  papers: 'M6 2.5h8L18.5 7v14.5H6zM14 2.5V7h4.5M9 11.5h6.5M9 15h6.5M9 18h4',
  other: 'M3.5 5h17v11.5H11L6.5 20v-3.5h-3zM8 11h.1M12 11h.1M16 11h.1',
}

export function TopicIcon({ topic }: { readonly topic: Topic }) {
  return (
    <svg
      aria-hidden="true"
      width={28}
      height={28}
      viewBox="0 0 24 24"
      className="shrink-0 text-water-deep"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={drawings[topic]} />
    </svg>
  )
}
