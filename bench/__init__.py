"""Benchmarks: side by side in one run, medians and ratios, against the limits that the issues name."""
