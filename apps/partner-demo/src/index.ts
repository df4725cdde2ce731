export { servePartner, type PartnerOptions, type PartnerSite } from './server.ts';
