import { issuerDocument } from '@sleutelwerk/api';
import { openJson } from '#lib/server/certificate-file.ts';
import type { RequestHandler } from './$types';

/** Keys with which certificates of this site are checked. */
export const GET: RequestHandler = ({ locals }) => openJson(issuerDocument(locals.context));
