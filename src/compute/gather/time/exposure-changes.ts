import { exactly } from '../../../domain/quantity.ts';
import type { Reported } from '../../../indicators/reported.ts';
import { exposureChange } from '../../../indicators/time/exposure-change.ts';
import type { Computed } from '../../computed.ts';
import { type Facts, type Gatherer, resultAsInput } from '../../facts.ts';
import { computedFrom, worstQuality } from '../../gathered.ts';
import { quantityOf } from '../../quantity-of.ts';

/** Reliance and a partner's share of one year, from one source. */
interface Exposed {
  readonly reliance: Computed;
  readonly share: Computed;
}

/** A net exporter relies on nobody. */
function relianceOf({ result }: Computed): Reported {
  return result.kind === 'unavailable' && result.reason === 'net-exporter' ? exactly(0) : quantityOf(result);
}

function seriesKey({ reliance, share }: Exposed): string {
  const { reporter, mineral, stage, partner } = share.subject;
  return [reporter, mineral, stage, partner, ...reliance.sources].join('|');
}

/** Shares of no said measure are those that the publisher of a balance prints beside it. */
function exposedIn({ results }: Facts): readonly Exposed[] {
  return results.of('partner-share').flatMap((share) => {
    const { reporter, mineral, stage, measure, year } = share.subject;
    if (reporter === undefined || measure !== '') return [];
    const reliance = results.at({ indicator: 'net-import-reliance', reporter, mineral, stage, measure, year });
    const isOfOneSource = reliance?.sources.join(' ') === share.sources.join(' ');
    return reliance && isOfOneSource ? [{ reliance, share }] : [];
  });
}

function changeOf({ asOfYear }: Facts, from: Exposed, to: Exposed): Computed {
  const { indicator: _indicator, ...subject } = to.share.subject;
  const all = [from.reliance, from.share, to.reliance, to.share];
  return computedFrom(exposureChange, {
    subject: { ...subject, baseYear: from.share.subject.year },
    input: {
      from: { reliance: relianceOf(from.reliance), share: quantityOf(from.share.result) },
      to: { reliance: relianceOf(to.reliance), share: quantityOf(to.share.result) },
    },
    inputs: all.flatMap((each) => resultAsInput(each)),
    unit: 'share',
    sources: to.share.sources,
    quality: worstQuality(
      all.map(({ quality }) => quality),
      asOfYear - subject.year,
    ),
    assumptions: [...new Set(all.flatMap(({ result }) => result.assumptions))],
  });
}

/**
 * The change of exposure to each partner: every year in which one source gives net import reliance and the partner's
 * share, against the first such year from the baseline year on.
 */
export const exposureChanges: Gatherer = (facts) => {
  const baseline = facts.dataset.site.baselineYear ?? 0;
  const exposed = exposedIn(facts).filter(({ share }) => share.subject.year >= baseline);
  return [...Map.groupBy(exposed, seriesKey).values()].flatMap((series) => {
    const [from, ...later] = [...series].sort((a, b) => a.share.subject.year - b.share.subject.year);
    return from === undefined ? [] : later.map((to) => changeOf(facts, from, to));
  });
};
