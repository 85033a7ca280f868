import type { APIRoute } from 'astro';
import { edition } from '../../../components/edition.ts';
import { published } from '../../../publishing/json.ts';
import { dataPackage } from '../../../publishing/package/data-package.ts';
import { factsOf } from '../../../publishing/package/facts.ts';

export const GET: APIRoute = () => new Response(published(dataPackage(edition(), factsOf())));
