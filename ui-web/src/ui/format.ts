const UNITS = ['bytes', 'KB', 'MB', 'GB', 'TB'];

const whole = new Intl.NumberFormat('en');

/** 1234567 as "1,234,567". */
export function formatCount(count: number): string {
  return whole.format(count);
}

/** So many of a thing: "1 image", "1,200 images". */
export function formatMany(count: number, one: string): string {
  return `${formatCount(count)} ${one}${count === 1 ? '' : 's'}`;
}

/** Three significant digits at most, in units of 1,000: "812 KB", "1.25 GB". */
export function formatBytes(bytes: number): string {
  let amount = bytes;
  let unit = 0;
  while (amount >= 999.5 && unit < UNITS.length - 1) {
    amount /= 1000;
    unit++;
  }
  return `${unit === 0 ? amount : Number(amount.toPrecision(3))} ${UNITS[unit]}`;
}

/** "8,128", "1.1 million". */
export function formatPixels(pixels: number): string {
  return pixels < 100_000 ? formatCount(pixels) : `${(pixels / 1e6).toFixed(1)} million`;
}

/** The two largest parts: "8 s", "3 min 5 s", "2 h 10 min". */
export function formatDuration(seconds: number): string {
  const s = Math.max(0, Math.round(seconds));
  if (s < 60) return `${s} s`;
  if (s < 3600) return `${Math.floor(s / 60)} min ${s % 60} s`;
  return `${Math.floor(s / 3600)} h ${Math.floor((s % 3600) / 60)} min`;
}

export function formatRate(perSecond: number, unit: 'BYTES' | 'IMAGES'): string {
  if (unit === 'BYTES') return `${formatBytes(Math.round(perSecond))}/s`;
  return `${formatMany(Math.round(perSecond), 'image')}/s`;
}

/** How long ago an instant was, in words: "just now", "5 minutes ago", "yesterday", "March 12, 2026". */
export function formatAgo(instant: string, now: number): string {
  const minutes = Math.floor((now - Date.parse(instant)) / 60_000);
  if (minutes < 1) return 'just now';
  if (minutes < 60) return `${formatMany(minutes, 'minute')} ago`;
  const hours = Math.floor(minutes / 60);
  if (hours < 24) return `${formatMany(hours, 'hour')} ago`;
  const days = Math.floor(hours / 24);
  if (days === 1) return 'yesterday';
  if (days < 14) return `${days} days ago`;
  return new Date(instant).toLocaleDateString('en', { dateStyle: 'long' });
}
