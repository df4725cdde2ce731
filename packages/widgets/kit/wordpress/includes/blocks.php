<?php
/**
 * The same three widgets as dynamic blocks and as shortcodes. A page keeps only the choice, never the markup: so an editor
 * of a network needs no `unfiltered_html`, and no page keeps an old number.
 *
 * @package Sleutelwerk
 */

namespace Sleutelwerk;

defined( 'ABSPATH' ) || exit;

function register_blocks(): void {
	load_plugin_textdomain( 'sleutelwerk-widgets', false, dirname( plugin_basename( PLUGIN_FILE ) ) . '/languages' );
	wp_register_script(
		'sleutelwerk-editor',
		plugins_url( 'blocks/editor.js', PLUGIN_FILE ),
		array( 'wp-blocks', 'wp-element', 'wp-block-editor', 'wp-components' ),
		facts()['version'],
		true
	);
	wp_add_inline_script( 'sleutelwerk-editor', 'window.sleutelwerk = ' . wp_json_encode( editor_facts() ) . ';', 'before' );
	foreach ( array_keys( facts()['elements'] ) as $kind ) {
		register_block_type( dirname( PLUGIN_FILE ) . '/blocks/' . $kind );
		add_shortcode(
			'sleutelwerk_' . $kind,
			static function ( $given ) use ( $kind ) {
				return element_html( $kind, shortcode_attributes( $given ) );
			}
		);
	}
}

/** `[sleutelwerk_card exit_url="..."]` too: old editors do not like a dash in a name. */
function shortcode_attributes( $given ): array {
	$clean = array();
	foreach ( is_array( $given ) ? $given : array() as $name => $value ) {
		if ( is_string( $name ) ) {
			$clean[ str_replace( '_', '-', strtolower( $name ) ) ] = $value;
		}
	}
	return $clean;
}

/** What the editor shows: labels in the language of whoever edits. */
function editor_facts(): array {
	return array(
		'host'      => settings()['host'],
		'lang'      => language_of( '' ),
		'languages' => facts()['languages'],
		'elements'  => facts()['elements'],
		'labels'    => array(
			'settings'      => __( 'What to show', 'sleutelwerk-widgets' ),
			'site'          => __( 'As the site', 'sleutelwerk-widgets' ),
			'none'          => __( 'None', 'sleutelwerk-widgets' ),
			'preview'       => __( 'Preview', 'sleutelwerk-widgets' ),
			'lang'          => __( 'Language', 'sleutelwerk-widgets' ),
			'audience'      => __( 'List that is open at first', 'sleutelwerk-widgets' ),
			'topic'         => __( 'Topic that is chosen at first', 'sleutelwerk-widgets' ),
			'place'         => __( 'Province or town that is chosen at first', 'sleutelwerk-widgets' ),
			'webinar'       => __( 'Number of the one webinar to show', 'sleutelwerk-widgets' ),
			'partner'       => __( 'Key of your organisation', 'sleutelwerk-widgets' ),
			'exit-url'      => __( 'Where the exit leads', 'sleutelwerk-widgets' ),
			'self'          => __( 'It is about me', 'sleutelwerk-widgets' ),
			'young'         => __( 'I am young', 'sleutelwerk-widgets' ),
			'child'         => __( 'About a child', 'sleutelwerk-widgets' ),
			'adult'         => __( 'About an adult', 'sleutelwerk-widgets' ),
			'elder'         => __( 'About an older person', 'sleutelwerk-widgets' ),
			'own-behaviour' => __( 'About what I do myself', 'sleutelwerk-widgets' ),
		),
	);
}
