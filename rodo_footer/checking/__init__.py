"""The checker: sources -> documents of facts -> rules -> report.

Knows nothing of templates, mailboxes or the network.
"""
