<!doctype html>
<html lang="en">
<body>
    <p>Dear {{ $user->name }},</p>
    <p>we are glad that you are here and look forward to working with you.</p>
    @if ($user->isNew())
        <p><a href="{{ route('tour') }}">Take the tour</a></p>
    @endif
</body>
</html>
