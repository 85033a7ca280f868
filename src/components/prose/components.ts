import Aside from './Aside.astro';
import Chart from './Chart.astro';
import Cite from './Cite.astro';
import KeyFindings from './KeyFindings.astro';
import ThingsToKnow from './ThingsToKnow.astro';
import Value from './Value.astro';

/** The components that a briefing may use, by the names that its text calls them. */
export const components = { Aside, Chart, Cite, KeyFindings, ThingsToKnow, Value };
