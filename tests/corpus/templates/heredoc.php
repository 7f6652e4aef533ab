<?php
$name = htmlspecialchars($person['name']);
echo <<<HTML
<table><tr><td>{$name}</td></tr>
<tr><td><a href="https://example.com/rodo">Informacja o przetwarzaniu danych</a></td></tr></table>
HTML;
