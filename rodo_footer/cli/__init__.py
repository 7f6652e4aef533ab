"""The commands. Each module is one command; heavy imports stand inside the function that needs them."""
