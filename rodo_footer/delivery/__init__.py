"""From desired signatures to mailboxes: people, targets, plan, ledger, roll-out. Renders nothing, judges nothing."""
