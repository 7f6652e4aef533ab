"""`check --online`: looks at the pages behind the notice links of a run. The only part of the checker that reaches the
network; nothing of it but the facts is loaded without `--online`."""
