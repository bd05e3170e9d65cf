/** The program's mark, the same as icons/limner.svg: two picture frames and a point of light. */
export function Logo() {
  return (
    <svg width="24" height="24" viewBox="0 0 512 512" role="img" aria-label="Limner">
      <defs>
        <linearGradient id="logo-night" x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stopColor="#3a4a7d" />
          <stop offset="1" stopColor="#1d2547" />
        </linearGradient>
        <linearGradient id="logo-gold" x1="0" y1="0" x2="1" y2="1">
          <stop offset="0" stopColor="#ffe29a" />
          <stop offset="1" stopColor="#e59a2f" />
        </linearGradient>
      </defs>
      <rect x="16" y="16" width="480" height="480" rx="108" fill="url(#logo-night)" />
      <g fill="none" strokeWidth="32">
        <rect x="180" y="100" width="232" height="232" rx="32" stroke="#8fa0dc" />
        <rect x="100" y="180" width="232" height="232" rx="32" fill="#1d2547" />
        <path
          d="M100 384 L184 290 Q196 278 208 290 L332 412 H100 Z"
          fill="url(#logo-gold)"
          stroke="none"
        />
        <rect x="100" y="180" width="232" height="232" rx="32" stroke="url(#logo-gold)" />
      </g>
      <circle cx="260" cy="252" r="32" fill="#fff6dc" />
    </svg>
  );
}
