<?php
// rodo-footer: ignore notice-link-not-https reason="old server"
# rodo-footer: ignore image-without-alt
?>
<p><img src="https://example.com/a.png" width="40"></p>
<p><a href="http://example.com/rodo">Privacy notice</a></p>
