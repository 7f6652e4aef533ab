"""Raw bytes -> a `Document` of facts: one module a medium, named by the source that found the file."""
