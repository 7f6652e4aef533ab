<!doctype html>
<html lang="en">
<body>
    <p>Dear {{ $user->name }},</p>
    <p>we are glad that you are here and look forward to working with you.</p>
    @if ($user->isNew())
        <p><a href="{{ route('tour') }}">Take the tour</a></p>
    @endif
    <p style="margin:12px 0 0;font-size:11px">Administratorem danych jest Łąka sp. z o.o. <a href="https://example.com/rodo">Informacja o przetwarzaniu danych</a></p>
</body>
</html>
