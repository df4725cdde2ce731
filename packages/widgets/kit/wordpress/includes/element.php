<?php
/**
 * A widget as HTML: the ready text, fitted to the page. The same rules as `openHtml` of the host; a test holds them equal.
 *
 * @package Sleutelwerk
 */

namespace Sleutelwerk;

defined( 'ABSPATH' ) || exit;

/** The whole markup of a widget for a page, and its script at the end of it. Everything given is checked and escaped. */
function element_html( string $kind, array $given ): string {
	if ( ! isset( facts()['elements'][ $kind ] ) ) {
		return '';
	}
	$chosen = clean_attributes( $kind, $given );
	$lang   = language_of( $chosen['lang'] );
	unset( $chosen['lang'] );
	// Signing up goes to the host, also where the files are this site's own.
	$chosen['host'] = 'signup' === $kind ? settings()['host'] : files_address();
	enqueue_script( $kind );
	$ready = ready_html( $kind, $lang );
	return null === $ready ? without_text( $kind, $lang, $chosen ) : open_html( $ready, $chosen );
}

/** Only attributes the element has; a value that is none of a closed set becomes none. */
function clean_attributes( string $kind, array $given ): array {
	$clean = array( 'lang' => '' );
	foreach ( facts()['elements'][ $kind ]['attributes'] as $attribute ) {
		$name  = $attribute['name'];
		$value = isset( $given[ $name ] ) && is_scalar( $given[ $name ] ) ? trim( (string) $given[ $name ] ) : '';
		if ( 'exit-url' === $name ) {
			$value = web_address( $value );
			$value = '' === $value ? settings()['exit_url'] : $value;
		} elseif ( is_array( $attribute['values'] ) && 'lang' !== $name ) {
			$value = in_array( $value, $attribute['values'], true ) ? $value : '';
		}
		$clean[ $name ] = sanitize_text_field( $value );
	}
	return $clean;
}

/** Ready HTML with a list open, another exit, and the attributes for the script. */
function open_html( string $html, array $chosen ): string {
	$audience = $chosen['audience'] ?? '';
	if ( '' !== $audience ) {
		$html = replace_first( $html, "data-audience=\"$audience\"", "data-audience=\"$audience\" open" );
	}
	$exit = $chosen['exit-url'] ?? '';
	if ( '' !== $exit ) {
		$link = 'href="' . escape_attribute( $exit ) . '"';
		$html = preg_replace_callback(
			'/href="[^"]*"(?=[^>]* data-exit)/',
			static function () use ( $link ) {
				return $link;
			},
			$html
		);
	}
	foreach ( $chosen as $name => $value ) {
		if ( '' !== $value ) {
			$html = add_attribute( $html, $name, $value );
		}
	}
	return $html;
}

/** Never had a text: the numbers that always hold, where the script, when it comes, puts everything else. */
function without_text( string $kind, string $lang, array $chosen ): string {
	$tag   = facts()['elements'][ $kind ]['tag'];
	$items = '';
	foreach ( facts()['lifeline'] as $line ) {
		$items .= '<li><a href="tel:' . escape_attribute( $line['number'] ) . '">' . esc_html( $line['label'] ) . '</a></li>';
	}
	return open_html( '<' . $tag . ' lang="' . escape_attribute( $lang ) . '"><ul>' . $items . "</ul></$tag>\n", $chosen );
}

function add_attribute( string $html, string $name, string $value ): string {
	$place = strcspn( $html, ' >' );
	return substr( $html, 0, $place ) . ' ' . $name . '="' . escape_attribute( $value ) . '"' . substr( $html, $place );
}

/** Every `&`, also one that looks like the begin of an entity: then it is the same for host and site. */
function escape_attribute( string $text ): string {
	return str_replace( array( '&', '"', '<' ), array( '&amp;', '&quot;', '&lt;' ), $text );
}

function replace_first( string $text, string $wanted, string $instead ): string {
	$place = strpos( $text, $wanted );
	return false === $place ? $text : substr_replace( $text, $instead, $place, strlen( $wanted ) );
}

/** Filter `no_texturize_tags`: a theme's fine quotes and dashes have no place in a telephone number. */
function leave_our_text_alone( $tags ) {
	foreach ( facts()['elements'] as $element ) {
		$tags[] = $element['tag'];
	}
	return $tags;
}
