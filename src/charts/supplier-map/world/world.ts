import { type GeoPermissibleObjects, geoEqualEarth, geoPath } from 'd3-geo';
import { relativePen } from './relative-path.ts';
import { partsOf, type Shape, shapesOf } from './shapes.ts';

/** Where an economy stands on the map, in its units. */
export interface Place {
  readonly x: number;
  readonly y: number;
  /** Too small to be seen: a dot stands for it. */
  readonly isDot: boolean;
}

/** The map of the world, in units of which `width` lie between its left and its right edge. */
export interface World {
  readonly width: number;
  readonly height: number;
  /** Path data of every area, in the order in which they are drawn. */
  readonly areas: readonly { readonly economy: string | null; readonly path: string }[];
  readonly places: ReadonlyMap<string, Place>;
}

const width = 1000;

/** An area of fewer square units is a dot: about three pixels across in a drawing of 640. */
const leastArea = 30;

let made: World | undefined;

/**
 * The map of the world in the projection Equal Earth, which shows areas in their true proportions. Economies without an
 * area of their own in Natural Earth, such as overseas departments, have no place on it.
 *
 * Literature: B. Šavrič, T. Patterson and B. Jenny, The Equal Earth map projection, International Journal of
 * Geographical Information Science 33 (2019).
 */
export function world(): World {
  made ??= draw();
  return made;
}

function draw(): World {
  const [coarse, fine] = [shapesOf('110m'), shapesOf('50m')];
  const all: GeoPermissibleObjects = {
    type: 'FeatureCollection',
    features: coarse.map(({ outline }) => outline),
  };
  const projection = geoEqualEarth().fitWidth(width, all);
  const pen = relativePen();
  const [write, measure] = [geoPath(projection, pen), geoPath(projection)];
  const areas = coarse.map(({ economy, outline }) => {
    write(outline);
    return { economy, path: pen.taken() };
  });
  const placeOf = (shape: Shape): Place => {
    const [largest] = partsOf(shape).toSorted((a, b) => measure.area(b) - measure.area(a));
    const [x, y] = measure.centroid(largest ?? shape.outline);
    return { x: Math.round(x), y: Math.round(y), isDot: measure.area(shape.outline) < leastArea };
  };
  const places = new Map<string, Place>();
  for (const shape of [...coarse, ...fine]) {
    if (shape.economy !== null && !places.has(shape.economy)) places.set(shape.economy, placeOf(shape));
  }
  return { width, height: Math.ceil(measure.bounds(all)[1][1]), areas, places };
}
