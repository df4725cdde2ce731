<?php
/**
 * What the plugin knows of the widgets, and what this site chose.
 *
 * @package Sleutelwerk
 */

namespace Sleutelwerk;

defined( 'ABSPATH' ) || exit;

/** Name of the one option with this site's choices. */
const SETTINGS = 'sleutelwerk';

/** Elements, attributes and languages (`facts.json`), host and integrity (`host.json`): both written by the host. */
function facts(): array {
	static $facts = null;
	if ( null === $facts ) {
		$facts = array_merge( read_json( 'facts.json' ), read_json( 'host.json' ) );
	}
	return $facts;
}

function read_json( string $name ): array {
	$text  = file_get_contents( dirname( __DIR__ ) . '/' . $name ); // phpcs:ignore WordPress.WP.AlternativeFunctions
	$value = json_decode( (string) $text, true );
	return is_array( $value ) ? $value : array();
}

/** This site's choices, each with a value that works. */
function settings(): array {
	$kept = get_option( SETTINGS, array() );
	return clean_settings( is_array( $kept ) ? $kept : array() );
}

/** What a form sent, or what was kept: unknown values become the default. */
function clean_settings( $given ): array {
	$given = is_array( $given ) ? $given : array();
	$host  = isset( $given['host'] ) ? web_address( (string) $given['host'] ) : '';
	$lang  = isset( $given['lang'] ) ? (string) $given['lang'] : '';
	return array(
		'host'       => '' === $host ? facts()['host'] : $host,
		'lang'       => in_array( $lang, language_codes(), true ) ? $lang : '',
		'exit_url'   => isset( $given['exit_url'] ) ? web_address( (string) $given['exit_url'] ) : '',
		'own_domain' => ! empty( $given['own_domain'] ),
	);
}

/** An http(s) address without a closing slash, else nothing: `javascript:` and friends never become a link. */
function web_address( string $value ): string {
	$value = trim( $value );
	if ( 1 !== preg_match( '#^https?://[^\s<>"\']+$#i', $value ) ) {
		return '';
	}
	return rtrim( esc_url_raw( $value, array( 'http', 'https' ) ), '/' );
}

function language_codes(): array {
	return array_column( facts()['languages'], 'code' );
}

/** The language that was chosen, else that of the site, else Dutch: in which everything is written first. */
function language_of( string $wish ): string {
	foreach ( array( $wish, settings()['lang'], determine_locale() ) as $tag ) {
		$code = strtolower( (string) strtok( str_replace( '_', '-', $tag ), '-' ) );
		if ( in_array( $code, language_codes(), true ) ) {
			return $code;
		}
	}
	return 'nl';
}
