"""Mends what the rules found: from a finding to the characters, from the characters to the bytes of the file.

Loaded for documents with a finding only. It decides nothing: whether a fix did any good the rules say, on its result.
"""
