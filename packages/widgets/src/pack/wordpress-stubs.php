<?php
// What the plugin calls of WordPress, as plainly as it can be said. State lives in $GLOBALS['wp'] and is written out by
// the test; `remote` is the network: body by address.
define( 'ABSPATH', '/' );

$GLOBALS['wp'] = array_merge(
	array(
		'locale'     => 'nl_NL',
		'options'    => array(),
		'transients' => array(),
		'remote'     => array(),
		'asked'      => array(),
		'scripts'    => array(),
		'blocks'     => array(),
		'filters'    => array(),
		'errors'     => array(),
		'can'        => true,
	),
	json_decode( file_get_contents( '/world.json' ), true )
);

class WP_Error {}

function add_action( $name, $call ) { $GLOBALS['wp']['filters'][ $name ][] = $call; }
function add_filter( $name, $call ) { $GLOBALS['wp']['filters'][ $name ][] = $call; }
function run_hook( $name, ...$given ) {
	foreach ( $GLOBALS['wp']['filters'][ $name ] ?? array() as $call ) {
		$given[0] = $call( ...$given );
	}
	return $given[0] ?? null;
}
function register_deactivation_hook() {}
function add_shortcode( $name, $call ) { $GLOBALS['shortcodes'][ $name ] = $call; }
function get_option( $name, $default = false ) { return $GLOBALS['wp']['options'][ $name ] ?? $default; }
function update_option( $name, $value ) { $GLOBALS['wp']['options'][ $name ] = $value; }
function delete_option( $name ) { unset( $GLOBALS['wp']['options'][ $name ] ); }
function get_transient( $name ) { return $GLOBALS['wp']['transients'][ $name ]['value'] ?? false; }
function set_transient( $name, $value, $seconds ) { $GLOBALS['wp']['transients'][ $name ] = compact( 'value', 'seconds' ); }
function delete_transient( $name ) { unset( $GLOBALS['wp']['transients'][ $name ] ); }
function determine_locale() { return $GLOBALS['wp']['locale']; }
function wp_remote_get( $address, $options ) {
	$GLOBALS['wp']['asked'][] = compact( 'address', 'options' );
	$body = $GLOBALS['wp']['remote'][ $address ] ?? null;
	return null === $body ? new WP_Error() : array( 'code' => 200, 'body' => $body );
}
function is_wp_error( $thing ) { return $thing instanceof WP_Error; }
function wp_remote_retrieve_response_code( $answer ) { return $answer['code']; }
function wp_remote_retrieve_body( $answer ) { return $answer['body']; }
function esc_attr( $text ) { return htmlspecialchars( (string) $text, ENT_QUOTES, 'UTF-8', false ); }
function esc_html( $text ) { return htmlspecialchars( (string) $text, ENT_QUOTES, 'UTF-8', false ); }
function esc_html__( $text ) { return esc_html( __( $text ) ); }
function esc_url( $text ) { return esc_attr( $text ); }
function esc_url_raw( $text ) { return $text; }
function __( $text ) {
	$words = include '/plugin/languages/sleutelwerk-widgets-nl_NL.l10n.php';
	return 'nl_NL' === $GLOBALS['wp']['locale'] ? ( $words['messages'][ $text ] ?? $text ) : $text;
}
function sanitize_text_field( $text ) { return trim( preg_replace( '/[\r\n\t ]+/', ' ', strip_tags( $text ) ) ); }
function plugin_basename() { return 'sleutelwerk-widgets/sleutelwerk-widgets.php'; }
function plugins_url( $path ) { return 'https://site.example/wp-content/plugins/sleutelwerk-widgets/' . $path; }
function load_plugin_textdomain() {}
function wp_register_script( ...$given ) { $GLOBALS['wp']['registered'] = $given; }
function wp_add_inline_script( $handle, $code ) { $GLOBALS['wp']['inline'] = $code; }
function wp_json_encode( $value ) { return json_encode( $value ); }
function wp_enqueue_script( $handle, $src, $needs, $version, $how ) {
	$GLOBALS['wp']['scripts'][ $handle ] = compact( 'src', 'version', 'how' );
}
function register_block_type( $folder ) {
	$block = json_decode( file_get_contents( $folder . '/block.json' ), true );
	$GLOBALS['wp']['blocks'][ $block['name'] ] = array( 'json' => $block, 'folder' => $folder );
}
function get_block_wrapper_attributes() { return 'class="wp-block-sleutelwerk"'; }
function render_as_block( $name, $attributes ) {
	$known = $GLOBALS['wp']['blocks'][ $name ];
	$block = (object) array( 'name' => $name );
	ob_start();
	include $known['folder'] . '/' . substr( $known['json']['render'], strlen( 'file:' ) );
	return ob_get_clean();
}
function wp_next_scheduled() { return false; }
function wp_schedule_event( $at, $often, $name ) { $GLOBALS['wp']['events'][ $name ] = $often; }
function wp_clear_scheduled_hook( $name ) { unset( $GLOBALS['wp']['events'][ $name ] ); }
function wp_upload_dir() { return array( 'basedir' => '/uploads', 'baseurl' => 'https://site.example/uploads' ); }
function wp_mkdir_p( $path ) { return is_dir( $path ) || mkdir( $path, 0755, true ); }
function set_url_scheme( $address ) { return $address; }
function wp_delete_file( $path ) { unlink( $path ); }
function add_options_page( ...$given ) {}
function register_setting( $group, $name, $how ) { $GLOBALS['wp']['setting'] = $how; }
function settings_fields() { echo '<input type="hidden" name="_wpnonce" value="n">'; }
function wp_nonce_field() { echo '<input type="hidden" name="_wpnonce" value="n">'; }
function submit_button( $text = 'Save' ) { echo '<button>' . esc_html( $text ) . '</button>'; }
function current_user_can() { return $GLOBALS['wp']['can']; }
function admin_url( $path ) { return 'https://site.example/wp-admin/' . $path; }
function wp_date( $format, $at ) { return gmdate( $format, $at ); }
function add_settings_error( ...$given ) { $GLOBALS['wp']['errors'][] = $given; }
function wp_add_privacy_policy_content( $name, $text ) { $GLOBALS['wp']['privacy'] = $text; }
function is_multisite() { return false; }

require '/plugin/sleutelwerk-widgets.php';
run_hook( 'init' );
$result = include '/do.php';
echo json_encode( array( 'result' => $result, 'wp' => $GLOBALS['wp'] ) );
