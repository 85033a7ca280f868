import { type Reliance, tradeExposure } from '../../../indicators/supply-risk/trade-exposure.ts';
import type { Computed } from '../../computed.ts';
import { type Gatherer, resultAsInput } from '../../facts.ts';
import { computedFrom } from '../../gathered.ts';
import { quantityOf } from '../../quantity-of.ts';

/** A net exporter that may be none counts as 0 with the bounds of its reliance. */
function relianceOf({ result }: Computed): Reliance['netImportReliance'] {
  if (result.kind === 'value' || result.reason !== 'net-exporter') return quantityOf(result);
  const { upper = 0 } = result;
  return upper === 0 ? 'net-exporter' : { value: 0, lower: 0, upper };
}

function exposureOf(reliance: Computed): Computed {
  const { subject, unit, sources, quality, result } = reliance;
  const { indicator: _, ...rest } = subject;
  const gathered = {
    subject: rest,
    input: { netImportReliance: relianceOf(reliance) },
    inputs: resultAsInput(reliance),
    unit,
    sources,
    quality,
    assumptions: result.assumptions,
  };
  const exposure = tradeExposure.evaluate(gathered.input);
  if (exposure.kind === 'value' || result.kind === 'value') return computedFrom(tradeExposure, gathered, exposure);
  return computedFrom(tradeExposure, gathered, { ...exposure, reason: result.reason });
}

/** Trade exposure wherever there is net import reliance; without a value for the reason that reliance has none. */
export const tradeExposures: Gatherer = ({ results }) => results.of('net-import-reliance').map(exposureOf);
