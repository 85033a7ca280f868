import type { APIRoute, GetStaticPaths } from 'astro';
import { type Edition, editions, keyed } from '../../components/edition.ts';
import { keptDrawings, keptPictures } from '../../components/kept-folders.ts';
import { allPictures, drawnPicture, type SitePicture } from '../../components/picture/all-pictures.ts';
import { lightColours, withColours } from '../../pictures/light-colours.ts';
import { pngOf } from '../../pictures/paint.ts';
import tokens from '../../styles/tokens.css?raw';

interface Props {
  readonly query: Edition;
  readonly picture: SitePicture;
}

/** Pictures are named by their whole address, so a site without one has none. */
export const getStaticPaths = (async () => {
  const told = import.meta.env.SITE ? editions() : [];
  const all = told.map(async (query) => {
    const pictures = await allPictures(query);
    return pictures.map((picture) => ({
      params: { picture: picture.file.replace(/^pictures\/|\.png$/g, '') },
      props: { query, picture },
    }));
  });
  return keyed((await Promise.all(all)).flat());
}) satisfies GetStaticPaths;

const colours = lightColours(tokens);

export const GET: APIRoute<Props> = async ({ props: { query, picture } }) => {
  const svg = withColours(await drawnPicture(query, picture, keptDrawings), colours);
  return new Response(new Uint8Array(pngOf(svg, keptPictures)), { headers: { 'Content-Type': 'image/png' } });
};
