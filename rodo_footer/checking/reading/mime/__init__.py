"""A mail taken apart into its leaves: quickly where it is written as the standard says (`strict`), else by the standard
library (`tolerant`). Both give the same leaves; a differential fuzz test holds them together."""
