<?php
/**
 * The files from this site's own domain: scripts as they came with the plugin, texts fetched every hour. Also renews the
 * texts that are printed, so that a wrong number is right within the hour.
 *
 * @package Sleutelwerk
 */

namespace Sleutelwerk;

defined( 'ABSPATH' ) || exit;

const RENEW_EVENT = 'sleutelwerk_renew';

function schedule_renewal(): void {
	if ( ! wp_next_scheduled( RENEW_EVENT ) ) {
		wp_schedule_event( time() + 60, 'hourly', RENEW_EVENT );
	}
}

function stop_renewal(): void {
	wp_clear_scheduled_hook( RENEW_EVENT );
}

/** Renews what is in use. True when all of it came. */
function renew_everything(): bool {
	$all = true;
	foreach ( every_text() as list( $kind, $lang ) ) {
		if ( null !== last_good( $kind, $lang ) ) {
			$all = renew_text( $kind, $lang ) && $all;
		}
	}
	return ( ! settings()['own_domain'] || renew_own_files() ) && $all;
}

/** Folder of the own files, without a closing slash; every site of a network has its own. */
function own_folder(): string {
	return wp_upload_dir()['basedir'] . '/sleutelwerk';
}

/** Address before `/w/` from which a page takes its files: this site's where it holds them all, else the host's. */
function files_address(): string {
	$own = settings()['own_domain'] && is_file( own_folder() . '/w/complete-' . facts()['version'] );
	return $own ? set_url_scheme( wp_upload_dir()['baseurl'] . '/sleutelwerk' ) : settings()['host'];
}

/** Writes all files; false, and the page goes on as before, when one did not come or could not be written. */
function renew_own_files(): bool {
	$root    = own_folder() . '/w/';
	$version = facts()['version'];
	if ( ! wp_mkdir_p( $root . '1' ) || ! wp_mkdir_p( $root . $version ) ) {
		return false;
	}
	$files = array();
	foreach ( every_text() as list( $kind, $lang ) ) {
		$html = fetch_from_host( "$kind.$lang.html" );
		if ( null === $html || ! is_ready_html( $kind, $html ) ) {
			return false;
		}
		$files[ "1/$kind.$lang.html" ] = $html;
	}
	$map = fetch_from_host( 'map.json' );
	if ( null === $map || ! is_array( json_decode( $map, true ) ) ) {
		return false;
	}
	$files['1/map.json'] = $map;
	foreach ( array_keys( facts()['integrity'] ) as $name ) {
		$files[ "$version/$name" ] = (string) file_get_contents( dirname( __DIR__ ) . "/files/w/$version/$name" ); // phpcs:ignore WordPress.WP.AlternativeFunctions
	}
	$files[ 'complete-' . $version ] = '';
	foreach ( $files as $name => $body ) {
		if ( ! put_file( $root . $name, $body ) ) {
			return false;
		}
	}
	return true;
}

/** In one step: a browser never gets half a file. */
function put_file( string $path, string $body ): bool {
	$new = $path . '.new';
	// phpcs:disable WordPress.WP.AlternativeFunctions
	return strlen( $body ) === file_put_contents( $new, $body ) && rename( $new, $path );
	// phpcs:enable
}
