<?php
/**
 * Stopka wiadomości. Dawniej: <a href="https://example.com/rodo">RODO</a>
 */
if ( ! defined( 'ABSPATH' ) ) {
	exit; // <a href="https://example.com/rodo">RODO</a>
}
$class = $args['wide'] > 1 ? 'wide' : "narrow";
?>
<div class="<?php echo esc_attr( $class ); ?>">
	<?php if ( count( $links ) > 0 ) : ?>
		<p><?php echo wp_kses_post( apply_filters( 'shop_footer_text', get_option( "footer_text" ) ) ); ?></p>
	<?php endif; ?>
	<p><a href="<?php echo esc_url( get_permalink( get_option( "privacy_page" ) ) ); ?>"><?php esc_html_e( 'Polityka prywatności', 'shop' ); ?></a></p>
</div>
