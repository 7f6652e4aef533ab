@extends('layouts.mail')
{{-- Stopka jest w widoku poniżej, <a href="https://example.com/rodo">RODO</a> --}}
@section('content')
<h1>Dziękujemy, {{ $order->customer->name }}!</h1>
@if ($order->items->count() > 1)
  <p>Twoje zamówienie ma {{ $order->items->count() }} pozycje.</p>
@endif
<table>
@foreach ($order->items as $item)
  <tr><td @class(['a' => $item->price > 100])>{{ $item->name }}</td><td>{!! $item->formatted !!}</td></tr>
@endforeach
</table>
<p><a href="{{ env("APP_URL") }}/polityka-prywatnosci">Polityka prywatności</a></p>
@endsection
