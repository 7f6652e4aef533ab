"""The media that can be read, one module each: `read(data) -> parts`. A source names its medium; only that one is
loaded."""
