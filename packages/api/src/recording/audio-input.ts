import { MAX_RECORDING_BYTES } from '@sleutelwerk/core';
import { z } from 'zod';

/** A recording as text (base64), so that it travels through every way into the API. What is far too long is not read. */
export const audioInput = z.string().max(MAX_RECORDING_BYTES * 2);
