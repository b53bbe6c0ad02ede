"""Words that mean the same event, as data: derivations (``derivations``) and synonyms (``synonyms``)."""
