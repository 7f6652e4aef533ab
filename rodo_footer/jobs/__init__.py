"""What the tool does, as straight lines from input to output. Jobs yield values and events; the CLI draws them.

One module for what each engine does for the user; here alone the engines meet. Engines are imported when needed.
"""
