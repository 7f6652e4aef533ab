"""The information notice as a whole document (GDPR art. 13, 14), its TILT form, and the art. 30 record.

Everything is made from the facts of the config; nothing here invents one.
"""
