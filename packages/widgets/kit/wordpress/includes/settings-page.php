<?php
/**
 * One page of settings, with the lines a strict policy needs and the day the texts are of.
 *
 * @package Sleutelwerk
 */

namespace Sleutelwerk;

defined( 'ABSPATH' ) || exit;

const PAGE = 'sleutelwerk-widgets';
/** Seconds after which texts that were not renewed are old enough to tell. */
const OLD = 3 * 86400;

function add_settings_page(): void {
	add_options_page( 'Sleutelwerk', 'Sleutelwerk', 'manage_options', PAGE, __NAMESPACE__ . '\print_settings_page' );
}

function register_settings(): void {
	register_setting(
		PAGE,
		SETTINGS,
		array(
			'type'              => 'object',
			'sanitize_callback' => __NAMESPACE__ . '\save_settings',
			'default'           => array(),
		)
	);
}

/** Whoever wants the own domain gets it once all files are there, and is told when they are not. */
function save_settings( $given ): array {
	$clean = clean_settings( $given );
	if ( $clean['own_domain'] && ! is_file( own_folder() . '/w/complete-' . facts()['version'] ) && ! renew_own_files() ) {
		$text = __( 'The files could not all be fetched and kept. Until they are, pages take them from the host.', 'sleutelwerk-widgets' );
		add_settings_error( SETTINGS, 'own_domain', $text, 'warning' );
	}
	return $clean;
}

function print_settings_page(): void {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	$now = settings();
	echo '<div class="wrap"><h1>Sleutelwerk</h1><form method="post" action="options.php">';
	settings_fields( PAGE );
	echo '<table class="form-table" role="presentation">';
	print_text_row( 'host', __( 'Address of the host', 'sleutelwerk-widgets' ), $now['host'] );
	print_language_row( $now['lang'] );
	print_text_row( 'exit_url', __( 'Where the exit leads (empty: the weather)', 'sleutelwerk-widgets' ), $now['exit_url'] );
	printf(
		'<tr><th scope="row">%1$s</th><td><label><input type="checkbox" name="%2$s[own_domain]" value="1"%3$s> %4$s</label></td></tr>',
		esc_html__( 'Own domain', 'sleutelwerk-widgets' ),
		esc_attr( SETTINGS ),
		$now['own_domain'] ? ' checked' : '',
		esc_html__( 'Serve scripts and texts from this site. Signing up still goes to the host.', 'sleutelwerk-widgets' )
	);
	echo '</table>';
	submit_button();
	echo '</form>';
	print_state();
	echo '</div>';
}

function print_text_row( string $name, string $label, string $value ): void {
	printf(
		'<tr><th scope="row"><label for="sw-%1$s">%2$s</label></th><td><input class="regular-text code" type="url" id="sw-%1$s" name="%3$s[%1$s]" value="%4$s"></td></tr>',
		esc_attr( $name ),
		esc_html( $label ),
		esc_attr( SETTINGS ),
		esc_attr( $value )
	);
}

function print_language_row( string $chosen ): void {
	$options = '<option value="">' . esc_html__( 'As the site', 'sleutelwerk-widgets' ) . '</option>';
	foreach ( facts()['languages'] as $one ) {
		$options .= sprintf(
			'<option value="%1$s" lang="%1$s"%2$s>%3$s</option>',
			esc_attr( $one['code'] ),
			$chosen === $one['code'] ? ' selected' : '',
			esc_html( $one['name'] )
		);
	}
	printf(
		'<tr><th scope="row"><label for="sw-lang">%1$s</label></th><td><select id="sw-lang" name="%2$s[lang]">%3$s</select></td></tr>',
		esc_html__( 'Language', 'sleutelwerk-widgets' ),
		esc_attr( SETTINGS ),
		$options // phpcs:ignore WordPress.Security.EscapeOutput -- escaped above.
	);
}

function print_state(): void {
	$oldest = oldest_text();
	printf(
		'<h2>%1$s</h2><p>%2$s</p><form method="post" action="%3$s"><input type="hidden" name="action" value="sleutelwerk_renew">',
		esc_html__( 'Texts and numbers', 'sleutelwerk-widgets' ),
		esc_html(
			null === $oldest
				? __( 'No text was fetched yet: it is when a page first shows one.', 'sleutelwerk-widgets' )
				/* translators: %s: a day and time */
				: sprintf( __( 'The oldest text in use is of %s. All are renewed every hour.', 'sleutelwerk-widgets' ), wp_date( 'Y-m-d H:i', $oldest ) )
		),
		esc_url( admin_url( 'admin-post.php' ) )
	);
	wp_nonce_field( 'sleutelwerk_renew' );
	submit_button( __( 'Renew now', 'sleutelwerk-widgets' ), 'secondary', 'renew', false );
	printf(
		'</form><h2>%1$s</h2><pre>%2$s</pre>',
		esc_html__( 'Lines for a strict Content Security Policy', 'sleutelwerk-widgets' ),
		esc_html( implode( "\n", policy_lines() ) )
	);
}

/** The same directives as `/partners` prints, for where this site takes its files. */
function policy_lines(): array {
	$host = settings()['host'];
	$from = files_address() === $host ? $host : "'self'";
	$also = $from === $host ? $host : "'self' $host";
	$hash = array_unique( array_values( facts()['styles'] ) );
	return array(
		"script-src $from",
		"style-src '" . implode( "' '", $hash ) . "'",
		"connect-src $also",
		"frame-src $host",
		"trusted-types lit-html 'allow-duplicates'",
	);
}

function renew_now(): void {
	if ( ! current_user_can( 'manage_options' ) ) {
		wp_die( esc_html__( 'You may not do this.', 'sleutelwerk-widgets' ), '', array( 'response' => 403 ) );
	}
	check_admin_referer( 'sleutelwerk_renew' );
	renew_everything();
	wp_safe_redirect( admin_url( 'options-general.php?page=' . PAGE ) );
	exit;
}

/** An old number that nobody knows is old is worse than none. */
function warn_of_old_texts(): void {
	$oldest = oldest_text();
	if ( null === $oldest || time() - $oldest < OLD || ! current_user_can( 'manage_options' ) ) {
		return;
	}
	printf(
		'<div class="notice notice-warning"><p>%s</p></div>',
		/* translators: %s: a day */
		esc_html( sprintf( __( 'Sleutelwerk: texts and numbers were last renewed on %s. The host does not answer this site.', 'sleutelwerk-widgets' ), wp_date( 'Y-m-d', $oldest ) ) )
	);
}

function suggest_privacy_text(): void {
	if ( function_exists( 'wp_add_privacy_policy_content' ) ) {
		$text = __( 'This site shows texts of Sleutelwerk. They set no cookie and keep nothing on your device. What you tick or search stays on your device. The server the files come from sees your internet address, as every server does.', 'sleutelwerk-widgets' );
		wp_add_privacy_policy_content( 'Sleutelwerk', '<p>' . esc_html( $text ) . '</p>' );
	}
}
