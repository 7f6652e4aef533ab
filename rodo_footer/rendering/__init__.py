"""From facts and a person to a clause or a signature. Reads templates/, writes nothing, knows no mailbox."""
