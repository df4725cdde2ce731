<?php
/**
 * Takes everything away again, on every site of a network.
 *
 * @package Sleutelwerk
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

require_once __DIR__ . '/includes/facts.php';
require_once __DIR__ . '/includes/texts.php';
require_once __DIR__ . '/includes/own-files.php';

/** Removes options, texts, the hourly event and the own files of the current site. */
function sleutelwerk_leave_site(): void {
	delete_option( \Sleutelwerk\SETTINGS );
	foreach ( \Sleutelwerk\every_text() as list( $kind, $lang ) ) {
		delete_option( \Sleutelwerk\text_key( $kind, $lang ) );
		delete_transient( \Sleutelwerk\text_key( $kind, $lang ) );
	}
	\Sleutelwerk\stop_renewal();
	sleutelwerk_remove_folder( \Sleutelwerk\own_folder() );
}

function sleutelwerk_remove_folder( string $folder ): void {
	foreach ( is_dir( $folder ) ? scandir( $folder ) : array() as $name ) {
		if ( '.' === $name || '..' === $name ) {
			continue;
		}
		$path = $folder . '/' . $name;
		is_dir( $path ) ? sleutelwerk_remove_folder( $path ) : wp_delete_file( $path );
	}
	if ( is_dir( $folder ) ) {
		rmdir( $folder ); // phpcs:ignore WordPress.WP.AlternativeFunctions
	}
}

if ( is_multisite() ) {
	foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $sleutelwerk_site ) {
		switch_to_blog( $sleutelwerk_site );
		sleutelwerk_leave_site();
		restore_current_blog();
	}
} else {
	sleutelwerk_leave_site();
}
