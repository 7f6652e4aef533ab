{* PrestaShop: <a href="https://example.com/rodo">Informacja o przetwarzaniu danych</a> *}
<style>
  .box { color: #333 }
</style>
{foreach from=$products item=product}
  <p {if $product.quantity > 1}class="many"{/if}>{$product.name|escape:'html':'UTF-8'} x {$product.quantity}</p>
{/foreach}
<p><a href="{$link->getCMSLink("2")|escape:"html"}">{l s='Polityka prywatności' mod='mails'}</a></p>
