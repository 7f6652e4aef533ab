"""The configured company as a text may state it: which particulars its law wants, how each is found, what is at fault.

Its modules compare values; what a fault weighs and how it is told, the rules of the room `particulars` say.
"""
