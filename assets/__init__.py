"""What exists: one folder a stage, one stage a table. Not here: how stages are run (``pipelines``)."""
