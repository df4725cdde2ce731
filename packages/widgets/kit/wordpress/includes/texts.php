<?php
/**
 * The ready HTML: fetched from the host, kept for a while, never shipped with the plugin. Numbers change.
 *
 * @package Sleutelwerk
 */

namespace Sleutelwerk;

defined( 'ABSPATH' ) || exit;

/** Seconds a text is taken as new where the hourly renewal does not run. */
const FRESH = 12 * 3600;
/** Seconds until the host is asked again after it did not answer, or while somebody is asking. */
const RETRY = 300;
/** Seconds a visitor waits for the host. */
const PATIENCE = 3;
/** Bytes; the largest text is far below. */
const LARGEST = 2000000;
/** Stands for "there is none": a transient cannot hold nothing. */
const NONE = '-';

/**
 * The ready HTML of a widget; null when there never was one. When the host does not answer, the last good one stays.
 */
function ready_html( string $kind, string $lang ): ?string {
	$key   = text_key( $kind, $lang );
	$known = get_transient( $key );
	if ( is_string( $known ) && '' !== $known ) {
		return NONE === $known ? null : $known;
	}
	$last = last_good( $kind, $lang );
	// One visitor asks and waits; whoever comes meanwhile reads the last one.
	set_transient( $key, null === $last ? NONE : $last, RETRY );
	return renew_text( $kind, $lang ) ? last_good( $kind, $lang ) : $last;
}

/** Fetches a text anew. False, and nothing changed, when what came is not what it should be. */
function renew_text( string $kind, string $lang ): bool {
	$html = fetch_from_host( $kind . '.' . $lang . '.html' );
	if ( null === $html || ! is_ready_html( $kind, $html ) ) {
		return false;
	}
	set_transient( text_key( $kind, $lang ), $html, FRESH );
	update_option(
		text_key( $kind, $lang ),
		array(
			'html' => $html,
			'at'   => time(),
		),
		false
	);
	return true;
}

function last_good( string $kind, string $lang ): ?string {
	$kept = get_option( text_key( $kind, $lang ), null );
	return is_array( $kept ) && isset( $kept['html'] ) ? (string) $kept['html'] : null;
}

/** Seconds since 1970 of the oldest text in use; null when none is in use. */
function oldest_text(): ?int {
	$times = array();
	foreach ( every_text() as list( $kind, $lang ) ) {
		$kept = get_option( text_key( $kind, $lang ), null );
		if ( is_array( $kept ) && isset( $kept['at'] ) ) {
			$times[] = (int) $kept['at'];
		}
	}
	return $times ? min( $times ) : null;
}

/** Every widget in every language, as pairs. */
function every_text(): array {
	$pairs = array();
	foreach ( array_keys( facts()['elements'] ) as $kind ) {
		foreach ( language_codes() as $lang ) {
			$pairs[] = array( $kind, $lang );
		}
	}
	return $pairs;
}

function text_key( string $kind, string $lang ): string {
	return 'sleutelwerk_text_' . $kind . '_' . $lang;
}

/** A file of the host's `/w/1/`; null when it did not come. Nothing of the visitor goes with the question. */
function fetch_from_host( string $name ): ?string {
	$answer = wp_remote_get(
		settings()['host'] . '/w/1/' . $name,
		array(
			'timeout'             => PATIENCE,
			'redirection'         => 0,
			'limit_response_size' => LARGEST,
			// WordPress would name this site and its version.
			'user-agent'          => 'sleutelwerk-widgets',
		)
	);
	if ( is_wp_error( $answer ) || 200 !== wp_remote_retrieve_response_code( $answer ) ) {
		return null;
	}
	$body = wp_remote_retrieve_body( $answer );
	return '' === $body ? null : $body;
}

/** A page of a provider in between answers too: only our element, whole and without a script, is taken. */
function is_ready_html( string $kind, string $html ): bool {
	$tag = facts()['elements'][ $kind ]['tag'];
	return 0 === strpos( $html, '<' . $tag . ' ' )
		&& false !== strpos( $html, '<template shadowrootmode="closed">' )
		&& substr( rtrim( $html ), -strlen( "</$tag>" ) ) === "</$tag>"
		&& false === stripos( $html, '<script' );
}
