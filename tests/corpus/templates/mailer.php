<?php

namespace App\Mail;

final class Mailer
{
    private const NOTICE = 'https://example.com/rodo';

    public function footer(string $name): string
    {
        $html = "<p>Pozdrawiam,<br>{$name}</p>";
        $html .= '<p><a href="https://example.com/rodo">Informacja o przetwarzaniu danych</a></p>';

        return $html;
    }
}
