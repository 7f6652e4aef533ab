<?php $year = date('Y'); ?>
<div class="footer">
  <?php if (false) : ?>
    <p><a href="http://example.com/alt">Alte Fassung</a></p>
  <?php else : ?>
    <p><a href="https://example.com/rodo">Datenschutzhinweise</a></p>
  <?php endif; ?>
  <p>&copy; <?= $year ?> Beispiel GmbH</p>
</div>
