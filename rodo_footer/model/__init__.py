"""Frozen values that the rest of the house passes around. Imports the standard library and msgspec, nothing else."""
