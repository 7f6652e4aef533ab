"""Shipped as rodo_footer.templates: channels, languages, legal packs, signature designs. Content, no code."""
