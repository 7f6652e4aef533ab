<footer class="site-footer">
  <p>&copy; <?php echo esc_html( get_bloginfo( 'name' ) ); ?></p>
  <?php the_privacy_policy_link( '<p class="privacy">', '</p>' ); ?>
</footer>
