"""From an edition to typeset pages: house style, page plan, copyfit, Typst source and engine."""
