/** A word of a query: what stands between spaces and brackets, and how many brackets it stands in. */
interface Word {
  readonly start: number;
  readonly end: number;
  readonly depth: number;
}

/** Words and brackets. */
const PARTS = /(?:[^\s()"]|"[^"]*(?:"|$))+|[()]/g;

const SORT = /^sort:/i;
const OR = /^or$/i;

/** The words of a query, whether it can be read or not; what stands in quotation marks is one word. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  let depth = 0;
  for (const { 0: found, index } of text.matchAll(PARTS)) {
    if (found === '(') depth++;
    else if (found === ')') depth--;
    else words.push({ start: index, end: index + found.length, depth });
  }
  return words;
}

/** What a query is sorted by, and whether the largest or last comes first. */
export interface Sort {
  readonly by: string;
  readonly isDescending: boolean;
}

export const NATURAL: Sort = { by: 'name', isDescending: false };

/** The order a query asks for; the last word for it counts. */
export function sortOf(text: string): Sort {
  const word = wordsOf(text).findLast((each) => SORT.test(said(text, each)));
  if (!word) return NATURAL;
  const value = said(text, word).replace(SORT, '').split(',').at(-1) ?? '';
  const isDescending = value.startsWith('-');
  return { by: (isDescending ? value.slice(1) : value).toLowerCase(), isDescending };
}

/** The same query in another order. */
export function withSort(text: string, { by, isDescending }: Sort): string {
  const rest = withoutSort(text);
  const isNatural = by === NATURAL.by && !isDescending;
  return isNatural ? rest : joined(rest, `sort:${isDescending ? '-' : ''}${by}`);
}

/** The condition that a field has a value. */
export function conditionOf(field: string, value: string): string {
  return `${field}:${/[\s(),:<>]/.test(value) ? `"${value}"` : value}`;
}

/** Whether a query finds nothing but what a condition holds for, because it says so. */
export function hasCondition(text: string, condition: string): boolean {
  if (condition === '' || hasOr(text)) return false;
  const there = new Set(conditionsOf(text));
  return conditionsOf(condition).every((word) => there.has(word));
}

/** The query with one condition more; in brackets before, where it says "or". */
export function addCondition(text: string, condition: string): string {
  const rest = withoutSort(text);
  const before = hasOr(rest) ? `(${rest})` : rest;
  return withSort(joined(before, condition), sortOf(text));
}

export function removeCondition(text: string, condition: string): string {
  const gone = new Set(conditionsOf(condition));
  const words = wordsOf(text).filter((word) => word.depth === 0 && gone.has(said(text, word)));
  return withoutBrackets(without(text, words));
}

/** Adds a condition, or removes it where it is there. */
export function toggleCondition(text: string, condition: string): string {
  return hasCondition(text, condition)
    ? removeCondition(text, condition)
    : addCondition(text, condition);
}

function hasOr(text: string): boolean {
  return wordsOf(text).some((word) => word.depth === 0 && OR.test(said(text, word)));
}

function conditionsOf(text: string): readonly string[] {
  return wordsOf(text)
    .filter(({ depth }) => depth === 0)
    .map((word) => said(text, word));
}

function withoutSort(text: string): string {
  return without(
    text,
    wordsOf(text).filter((word) => SORT.test(said(text, word))),
  );
}

function without(text: string, words: readonly Word[]): string {
  let rest = text;
  for (const { start, end } of words.toReversed()) {
    rest = `${rest.slice(0, start).trimEnd()} ${rest.slice(end).trimStart()}`;
  }
  return rest.trim();
}

/** Takes away brackets round the whole. */
function withoutBrackets(text: string): string {
  if (!text.startsWith('(')) return text;
  let depth = 0;
  for (const { 0: found, index } of text.matchAll(PARTS)) {
    if (found === '(') depth++;
    else if (found === ')' && --depth === 0) {
      return index === text.length - 1 ? text.slice(1, -1).trim() : text;
    }
  }
  return text;
}

function said(text: string, { start, end }: Word): string {
  return text.slice(start, end);
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}
