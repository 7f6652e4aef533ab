"""`python -m rodo_footer` is the same as `rodo-footer`."""

from rodo_footer.cli.app import main

main()
