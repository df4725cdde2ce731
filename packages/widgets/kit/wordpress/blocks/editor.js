/* The three blocks in the editor; no build step. What can be chosen comes from the plugin's facts. */
(function (wp, facts) {
	'use strict';
	var el = wp.element.createElement;
	var label = function (name) {
		return facts.labels[name] || name;
	};

	function optionsOf(attribute) {
		if (attribute.name === 'lang') {
			return [{ label: label('site'), value: '' }].concat(
				facts.languages.map(function (one) {
					return { label: one.name, value: one.code };
				}),
			);
		}
		return [{ label: label('none'), value: '' }].concat(
			attribute.values.map(function (value) {
				return { label: label(value), value: value };
			}),
		);
	}

	function field(props, attribute) {
		var shared = {
			key: attribute.name,
			label: label(attribute.name),
			help: attribute.description,
			value: props.attributes[attribute.name] || '',
			onChange: function (value) {
				var change = {};
				change[attribute.name] = value;
				props.setAttributes(change);
			},
			__next40pxDefaultSize: true,
			__nextHasNoMarginBottom: true,
		};
		if (!attribute.values) return el(wp.components.TextControl, shared);
		return el(wp.components.SelectControl, Object.assign(shared, { options: optionsOf(attribute) }));
	}

	// A declarative root is not drawn by the editor's own preview: the private frame shows the same text.
	function preview(kind, attributes) {
		var lang = attributes.lang || facts.lang;
		return el('iframe', {
			title: label('preview'),
			src: facts.host + '/w/1/frame/' + kind + '?lang=' + encodeURIComponent(lang),
			referrerPolicy: 'no-referrer',
			sandbox: 'allow-scripts allow-same-origin',
			style: { inlineSize: '100%', blockSize: '420px', border: 0 },
		});
	}

	Object.keys(facts.elements).forEach(function (kind) {
		wp.blocks.registerBlockType('sleutelwerk/' + kind, {
			edit: function (props) {
				var fields = facts.elements[kind].attributes.map(function (attribute) {
					return field(props, attribute);
				});
				return el(
					'div',
					wp.blockEditor.useBlockProps(),
					el(
						wp.blockEditor.InspectorControls,
						null,
						el(wp.components.PanelBody, { title: label('settings') }, fields),
					),
					el(wp.components.Disabled, null, preview(kind, props.attributes)),
				);
			},
			// Nothing is kept in the page but the choice.
			save: function () {
				return null;
			},
		});
	});
})(window.wp, window.sleutelwerk);
