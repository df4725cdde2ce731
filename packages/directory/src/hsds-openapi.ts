import { HSDS_MAX_PER_PAGE } from './hsds-api.ts';

const SPECIFICATION = 'https://raw.githubusercontent.com/openreferral/specification/3.0/schema';

function query(name: string, description: string, schema: object = { type: 'string' }): object {
	return { name, in: 'query', required: false, description, schema };
}

const FILTERS = [
	query('search', 'Dutch words of the name, the organisation and what it does.'),
	query('page', 'Counted from 1.', { type: 'integer', minimum: 1, default: 1 }),
	query('per_page', 'Results on a page.', {
		type: 'integer',
		minimum: 1,
		maximum: HSDS_MAX_PER_PAGE,
		default: 50,
	}),
	query('format', 'Only JSON.', { enum: ['json'] }),
	query('taxonomy_term_id', 'A topic, by the id of its taxonomy term.', { type: 'string', format: 'uuid' }),
	query('taxonomy_id', 'Services with any term of this taxonomy.'),
	query('organization_id', 'Who offers it.', { type: 'string', format: 'uuid' }),
	query('modified_after', 'Changed on or after this moment.', { type: 'string', format: 'date-time' }),
	query('minimal', 'Only id, name, status and last_modified.', { type: 'boolean' }),
	query('full', 'Accepted; every service comes fully nested.', { type: 'boolean' }),
];

function answers(description: string, schema: object): object {
	return { description, content: { 'application/json': { schema } } };
}

const PROBLEM = answers('What is wrong with the request.', {
	type: 'object',
	required: ['code', 'fields'],
	properties: { code: { type: 'string' }, fields: { type: 'object' } },
});

const SERVICE = {
	allOf: [
		{ $ref: `${SPECIFICATION}/compiled/service_with_definitions.json` },
		{ $ref: '#/components/schemas/DutchProfile' },
	],
};

const PAGE = {
	type: 'object',
	required: [
		'total_items',
		'total_pages',
		'page_number',
		'size',
		'first_page',
		'last_page',
		'empty',
		'contents',
	],
	properties: {
		total_items: { type: 'integer' },
		total_pages: { type: 'integer' },
		page_number: { type: 'integer' },
		size: { type: 'integer' },
		first_page: { type: 'boolean' },
		last_page: { type: 'boolean' },
		empty: { type: 'boolean' },
		contents: { type: 'array', items: SERVICE },
	},
};

/** The description of what `/api/hsds/` answers (OpenAPI 3.1); `origin` without a slash at its end. */
export function HSDS_OPENAPI(origin: string): object {
	return {
		openapi: '3.1.0',
		info: {
			title: 'Help services in the Netherlands',
			version: '1',
			summary: 'HSDS 3.0, read-only. Only services that somebody vouches for.',
		},
		servers: [{ url: `${origin}/api/hsds` }],
		paths: {
			'/': { get: { responses: { 200: answers('Version and profile.', { type: 'object' }) } } },
			'/profile': { get: { responses: { 200: answers('JSON Merge Patches.', { type: 'object' }) } } },
			'/services': {
				get: { parameters: FILTERS, responses: { 200: answers('A page of services.', PAGE), 400: PROBLEM } },
			},
			'/services/{id}': {
				get: {
					parameters: [
						{ name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } },
					],
					responses: { 200: answers('A service.', SERVICE), 404: PROBLEM },
				},
			},
		},
		components: {
			schemas: { DutchProfile: { $ref: `${origin}/api/hsds/profile#/service.json` } },
		},
	};
}
