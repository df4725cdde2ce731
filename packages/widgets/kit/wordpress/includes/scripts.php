<?php
/**
 * The scripts, each with its integrity: what runs on a visitor's device is what was published, to the byte.
 *
 * @package Sleutelwerk
 */

namespace Sleutelwerk;

defined( 'ABSPATH' ) || exit;

const HANDLE = 'sleutelwerk-';

/** Puts the script of a widget at the end of the page, once however many there are. */
function enqueue_script( string $kind ): void {
	$version = facts()['version'];
	$address = files_address() . "/w/$version/$kind.js";
	// No `?ver=`: the version is in the address, and the script finds its files by it.
	wp_enqueue_script(
		HANDLE . $kind,
		$address,
		array(),
		null, // phpcs:ignore WordPress.WP.EnqueuedResourceParameters
		array(
			'in_footer' => true,
			'strategy'  => 'defer',
		)
	);
}

/** Filter `script_loader_tag`. */
function add_integrity( $tag, $handle ) {
	$name = substr( (string) $handle, strlen( HANDLE ) ) . '.js';
	$hash = facts()['integrity'][ $name ] ?? '';
	if ( 0 !== strpos( (string) $handle, HANDLE ) || '' === $hash || false !== strpos( $tag, ' integrity=' ) ) {
		return $tag;
	}
	$check = ' integrity="' . esc_attr( $hash ) . '" crossorigin="anonymous"';
	return preg_replace( '/\ssrc=/', $check . ' src=', $tag, 1 );
}
