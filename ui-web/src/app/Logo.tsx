/** A brush stroke that is an L: the program's mark. */
export function Logo() {
  return (
    <svg width="22" height="22" viewBox="0 0 32 32" role="img" aria-label="Limner">
      <rect width="32" height="32" rx="8" fill="var(--accent)" />
      <path
        d="M11 7v13.5c0 2 1 3 3 3h7.5"
        fill="none"
        stroke="var(--accent-text)"
        strokeWidth="4"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <circle cx="21.5" cy="10" r="2.6" fill="var(--accent-text)" />
    </svg>
  );
}
