/** The sound that a form carries, as the API takes it (base64); undefined where nothing was chosen. */
export async function audioField(form: FormData, name: string): Promise<string | undefined> {
	const file = form.get(name);
	if (!(file instanceof File) || file.size === 0) return undefined;
	return Buffer.from(await file.arrayBuffer()).toString('base64');
}
