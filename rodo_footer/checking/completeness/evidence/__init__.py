"""What speaks for each element, one module a language, found by discovery; each declares EVIDENCE."""
