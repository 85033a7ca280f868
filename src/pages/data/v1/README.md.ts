import type { APIRoute } from 'astro';
import { edition } from '../../../components/edition.ts';
import { readme } from '../../../publishing/readme.ts';

export const GET: APIRoute = () => new Response(readme(edition()));
