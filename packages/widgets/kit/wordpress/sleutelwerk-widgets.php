<?php
/**
 * Plugin Name:       Sleutelwerk widgets
 * Description:       A signals card, a help finder and a webinar sign-up as blocks and shortcodes. No cookies, nothing kept about visitors; works without JavaScript.
 * Version:           {{version}}
 * Requires at least: 6.3
 * Requires PHP:      7.4
 * Author:            Sleutelwerk
 * License:           EUPL-1.2
 * License URI:       https://joinup.ec.europa.eu/collection/eupl/eupl-text-eupl-12
 * Text Domain:       sleutelwerk-widgets
 * Domain Path:       /languages
 *
 * @package Sleutelwerk
 */

namespace Sleutelwerk;

defined( 'ABSPATH' ) || exit;

const PLUGIN_FILE = __FILE__;

require_once __DIR__ . '/includes/facts.php';
require_once __DIR__ . '/includes/texts.php';
require_once __DIR__ . '/includes/own-files.php';
require_once __DIR__ . '/includes/scripts.php';
require_once __DIR__ . '/includes/element.php';
require_once __DIR__ . '/includes/blocks.php';
require_once __DIR__ . '/includes/settings-page.php';

add_action( 'init', __NAMESPACE__ . '\register_blocks' );
add_action( 'init', __NAMESPACE__ . '\schedule_renewal' );
add_action( RENEW_EVENT, __NAMESPACE__ . '\renew_everything' );
add_filter( 'script_loader_tag', __NAMESPACE__ . '\add_integrity', 10, 2 );
add_filter( 'no_texturize_tags', __NAMESPACE__ . '\leave_our_text_alone' );
add_action( 'admin_menu', __NAMESPACE__ . '\add_settings_page' );
add_action( 'admin_init', __NAMESPACE__ . '\register_settings' );
add_action( 'admin_init', __NAMESPACE__ . '\suggest_privacy_text' );
add_action( 'admin_notices', __NAMESPACE__ . '\warn_of_old_texts' );
add_action( 'admin_post_sleutelwerk_renew', __NAMESPACE__ . '\renew_now' );
register_deactivation_hook( __FILE__, __NAMESPACE__ . '\stop_renewal' );
