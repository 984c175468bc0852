/** The mark: three nested contours and the lowest point, where the water gathers. */
export function Mark({ size = 22 }: { readonly size?: number }) {
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
    >
      <path d="M12 1.8c5.1 0 10 3.3 10 8.9 0 6.2-4.1 11.5-10 11.5S1.8 17.4 1.8 11.6 6.6 1.8 12 1.8Z" />
      <path d="M12.2 5.6c3.3 0 6.1 2 6.1 5.4 0 3.9-2.6 7.3-6.3 7.3s-6.3-3.1-6.3-6.7 3.1-6 6.5-6Z" />
      <path
        d="M12.2 9.6c1.4 0 2.3.8 2.3 2.1 0 1.5-1 2.7-2.4 2.7s-2.5-1.1-2.5-2.5 1.2-2.3 2.6-2.3Z"
        fill="currentColor"
        stroke="none"
      />
    </svg>
  )
}

/** Contour lines of the band: the territory, one pixel wide, nothing else on the page wears them. */
export function BandLines() {
  return (
    <svg
      aria-hidden="true"
      className="absolute inset-s-[420px] top-0 hidden h-full text-band-line list:block"
      width="420"
      height="44"
      viewBox="0 0 420 44"
      fill="none"
      stroke="currentColor"
    >
      <path d="M16 44C68 19 112 9 172 13s108 25 168 11 62-29 88-33" />
      <path d="M58 44c42-15 72-21 114-17s88 21 148 11 82-29 108-39" />
      <path d="M108 44c22-5 42-7 68-4s58 9 98 4 102-25 160-45" />
      <path d="M152-4c38 7 78 11 128 5s72-11 92-15" />
    </svg>
  )
}
