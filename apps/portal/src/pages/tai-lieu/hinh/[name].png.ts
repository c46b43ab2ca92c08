import type { APIRoute } from 'astro';
import { manualPicture, manualPictures } from '../../../archive/manual.ts';

export const getStaticPaths = () =>
  manualPictures().map((file) => ({ params: { name: file.slice(0, -'.png'.length) } }));

export const GET: APIRoute = ({ params }) =>
  new Response(new Uint8Array(manualPicture(`${params.name}.png`)), {
    headers: { 'content-type': 'image/png' },
  });
