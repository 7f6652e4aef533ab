<table @if($wide => 600) width="600" @endif role="presentation">
<tr><td style="color:{{ $color ?? "#333" }}">{{ config('app.name') }}<br>
<a href="https://example.com/rodo">@lang('mail.privacy') RODO</a></td></tr>
</table>
