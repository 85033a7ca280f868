import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import process from 'node:process';
import type { Feature, Geometry, Polygon } from 'geojson';
import codes from 'i18n-iso-countries/codes.json' with { type: 'json' };
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** An area of the map with the code of its economy; without one, an area that ISO 3166 gives no code. */
export interface Shape {
  readonly economy: string | null;
  readonly outline: Feature<Geometry>;
}

type Atlas = Topology<{ readonly countries: GeometryCollection<{ readonly name: string }> }>;

/** ISO 3166-1: the three letters by the three digits. */
const alpha3: ReadonlyMap<string, string> = new Map(codes.map(([, letters = '', digits = '']) => [digits, letters]));

/** Areas that Natural Earth draws and ISO 3166 does not list, with the code that the tables have for them. */
const withoutDigits: Readonly<Record<string, string>> = { Kosovo: 'XKX' };

/**
 * The areas of Natural Earth (public domain) as the package world-atlas brings them, without Antarctica, which is no
 * economy.
 *
 * @param scale of the survey: 1:110 million, or 1:50 million with the small islands
 */
export function shapesOf(scale: '110m' | '50m'): readonly Shape[] {
  const atlas = read(scale);
  return feature(atlas, atlas.objects.countries)
    .features.map((outline) => {
      const code = outline.id === undefined ? withoutDigits[outline.properties.name] : alpha3.get(String(outline.id));
      return { economy: code ?? null, outline };
    })
    .filter(({ economy }) => economy !== 'ATA');
}

function read(scale: string): Atlas {
  // A page's program is bundled elsewhere; packages lie beside Lodestone's own package.json.
  const { resolve } = createRequire(join(process.cwd(), 'package.json'));
  return JSON.parse(readFileSync(resolve(`world-atlas/countries-${scale}.json`), 'utf8'));
}

/** The parts of an area, each as an area of its own. */
export function partsOf({ outline }: Shape): readonly Polygon[] {
  const { geometry } = outline;
  if (geometry.type === 'Polygon') return [geometry];
  if (geometry.type !== 'MultiPolygon') return [];
  return geometry.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates }));
}
