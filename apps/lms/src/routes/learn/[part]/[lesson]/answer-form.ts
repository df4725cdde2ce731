/** Reads the answer of an exercise from its form: options as `chosen`, an order as repeated `order`, pairs as `pair-<id>`. */
export function answerFrom(form: FormData): {
	chosen?: string[];
	order?: string[];
	pairs?: Record<string, string>;
} {
	const order = form.getAll('order').map(String);
	if (order.length > 0) return { order };
	const pairs: Record<string, string> = {};
	for (const [name, value] of form)
		if (name.startsWith('pair-') && value !== '') pairs[name.slice(5)] = String(value);
	if (Object.keys(pairs).length > 0) return { pairs };
	return { chosen: form.getAll('chosen').map(String) };
}
