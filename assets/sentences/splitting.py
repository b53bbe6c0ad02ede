"""Splits documents into sentences with true offsets.

Here: paragraphs, sentences by nupunkt, and the batch of rows. Not here: what a sentence is for (``roles``).
Offsets count code points into ``raw_text.text``, so that ``text[start:end]`` is the sentence.
"""

import re
from collections.abc import Iterator

import nupunkt
import pyarrow as pa

from assets.sentences.roles import is_boilerplate
from assets.sentences.table import TABLE

_LINE = re.compile(r"[^\r\n\u2028\u2029]+")


def split_documents(raw_text: pa.RecordBatch) -> pa.RecordBatch:
    """The sentences of a batch of ``raw_text`` rows, in order of document and position."""
    columns = [raw_text.column(name).to_pylist() for name in ("document_id", "published_on", "text")]
    rows: list[dict[str, object]] = []
    for document_id, published_on, text in zip(*columns, strict=True):
        rows.extend(
            {
                "document_id": document_id,
                "sentence_no": number,
                "published_on": published_on,
                "char_start": start,
                "char_end": end,
                "role": role,
                "text": text[start:end],
            }
            for number, (start, end, role) in enumerate(split(text))
        )
    return TABLE.batch(rows)


def split(text: str) -> Iterator[tuple[int, int, str]]:
    """First and end code point of each sentence of a text, and its role."""
    for line in _LINE.finditer(text):
        role = "boilerplate" if is_boilerplate(line.group()) else "body"
        for start, end in nupunkt.sent_spans(line.group()):
            if sentence := line.group()[start:end].strip():
                begin = text.index(sentence, line.start() + start)
                yield begin, begin + len(sentence), role
