/** The process of the partner demo site: another origin than the lms, so that a browser takes it for another site. */
import { readEnvironment } from './env.ts';
import { servePartner } from './index.ts';

const { port, lmsOrigin } = readEnvironment();
const server = await servePartner({ port, host: '127.0.0.1', lmsOrigin });
const end = () => void server.close().then(() => process.exit(0));
process.on('SIGTERM', end);
process.on('SIGINT', end);
// The start command holds the other end of this pipe: when it is gone, so are we.
if (process.env.SW_PARENT_PIPE === '1') process.stdin.on('end', end).on('error', end).resume();
