<?php
/**
 * Render file of the three blocks.
 *
 * @package Sleutelwerk
 *
 * @var array     $attributes What the editor chose.
 * @var \WP_Block $block      The block.
 */

defined( 'ABSPATH' ) || exit;

$sleutelwerk_kind = substr( $block->name, strlen( 'sleutelwerk/' ) );
printf(
	'<div %1$s>%2$s</div>',
	get_block_wrapper_attributes(), // phpcs:ignore WordPress.Security.EscapeOutput -- escaped by WordPress.
	\Sleutelwerk\element_html( $sleutelwerk_kind, $attributes ) // phpcs:ignore WordPress.Security.EscapeOutput -- escaped there.
);
