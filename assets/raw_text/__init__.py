"""The stage ``raw_text``: articles of any form as documents with a publication date."""
