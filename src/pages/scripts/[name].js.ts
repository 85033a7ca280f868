import type { APIRoute, GetStaticPaths } from 'astro';
import { edition } from '../../components/edition.ts';
import { script } from '../../components/enhancements/script.ts';

/** The one script of reading pages, where the site asks for it: its own file, since a policy forbids it inside a page. */
export const getStaticPaths = (() =>
  edition().site.enhancements === 'yes' ? [{ params: { name: 'enhancements' } }] : []) satisfies GetStaticPaths;

export const GET: APIRoute = () => new Response(script, { headers: { 'Content-Type': 'text/javascript' } });
