"""Plan, ledger, roll-out and targets."""
