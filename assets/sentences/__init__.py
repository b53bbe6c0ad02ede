"""The stage ``sentences``: documents split into sentences, each with its place and its role."""
