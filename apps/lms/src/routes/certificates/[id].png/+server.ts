import { paperAnswer } from '#lib/server/certificate-file.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) => paperAnswer(event, 'png');
