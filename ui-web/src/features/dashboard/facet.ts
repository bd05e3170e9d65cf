import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Bar, Chart, Statistics } from '../../bridge/contract';
import { hasCondition, removeCondition, useAppliedQuery } from '../query';
import { DRAWINGS } from './bars';
import { statisticsQuery } from './statistics';

/** The bars of a chart, and how many images they are of. */
export interface Facet {
  readonly bars: readonly Bar[];
  readonly images: number;
}

const NO_BARS: readonly Bar[] = [];

function facetOf({ histograms, images }: Statistics, chart: Chart): Facet {
  return { bars: histograms.find((each) => each.chart === chart)?.bars ?? NO_BARS, images };
}

/**
 * A chart as the query leaves it. An image has one size and one format: where the query says which,
 * the others would be empty, so they are counted as if it did not.
 */
export function useFacet(dataset: string, chart: Chart, statistics: Statistics): Facet {
  const query = useAppliedQuery(dataset);
  const found = facetOf(statistics, chart);
  // What is found may not have the bar that was pressed just now: it is known from before.
  const [shown, show] = useState(found.bars);
  const known = [...found.bars, ...shown.filter(({ query }) => !isAmong(found.bars, query))];
  const chosen = DRAWINGS[chart].isShared
    ? NO_BARS
    : known.filter((bar) => hasCondition(query, bar.query));
  const rest = chosen.reduce((left, bar) => removeCondition(left, bar.query), query);
  const { data } = useQuery({
    ...statisticsQuery(dataset, rest),
    enabled: chosen.length > 0,
    placeholderData: keepPreviousData,
  });
  const facet = chosen.length > 0 && data ? facetOf(data, chart) : found;
  if (facet.bars !== shown) show(facet.bars);
  return facet;
}

function isAmong(bars: readonly Bar[], query: string): boolean {
  return bars.some((bar) => bar.query === query);
}
