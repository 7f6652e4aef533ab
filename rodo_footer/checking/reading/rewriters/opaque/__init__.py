"""Services that keep to themselves where their links lead, whatever these look like."""
