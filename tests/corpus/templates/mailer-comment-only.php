<?php
// Dodać: <a href="https://example.com/rodo">RODO</a>
$html = "<p>Pozdrawiam,<br>{$name}</p>";
# $html .= '<p><a href="https://example.com/rodo">RODO</a></p>';
echo $html;
