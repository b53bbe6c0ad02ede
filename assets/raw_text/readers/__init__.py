"""One small module a format: bytes in, articles and flaws out.

A reader has ``read(stream, limits)``. It knows its format only: names, dates and identities of documents are
decided in ``assets.raw_text``. What makes a whole file unusable is raised as ``Unreadable``; what spoils one record
is a ``Flaw``, and reading goes on.
"""
