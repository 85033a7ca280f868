import type { APIRoute } from 'astro';
import { baseMap } from '../../charts/supplier-map/world/base-map.ts';

export const GET: APIRoute = () => new Response(baseMap(), { headers: { 'Content-Type': 'image/svg+xml' } });
