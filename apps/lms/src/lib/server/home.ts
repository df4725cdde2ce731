import type { Viewer } from '@sleutelwerk/api';

/** The page a person starts on. */
export function homeOf({ roles }: Pick<Viewer, 'roles'>): string {
	if (roles.has('coordinator') || roles.has('admin')) return roles.has('trainer') ? '/train' : '/manage';
	if (roles.has('trainer')) return '/train';
	if (roles.has('trainee') || roles.has('key-person')) return '/learn';
	return '/account';
}
